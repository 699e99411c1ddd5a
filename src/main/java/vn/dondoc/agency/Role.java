package vn.dondoc.agency;

/** What an officer may be for his agency. */
public enum Role {
    /** Chuyên viên đầu mối: writes reports, carries out. */
    OFFICER,
    /** Lãnh đạo cơ quan: approves, signs. */
    HEAD,
    /** Văn thư: receives, adds number and signed file. */
    CLERK,
    /** Of a standing agency or the Office: registers, checks, consolidates. */
    COORDINATOR,
    /** Phó Chủ tịch in charge of a field. */
    DEPUTY,
    /** Chủ tịch UBND tỉnh. */
    CHAIRMAN,
    /** Quản trị hệ thống. */
    ADMINISTRATOR
}
