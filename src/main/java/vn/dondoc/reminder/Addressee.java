package vn.dondoc.reminder;

/** Whom of an agency the ladder means. */
enum Addressee {
    /** Chuyên viên đầu mối, before whom the matter lies. */
    OFFICER,
    /** Lãnh đạo cơ quan. */
    HEAD,
    /** The agency's own mailbox. */
    MAILBOX
}
