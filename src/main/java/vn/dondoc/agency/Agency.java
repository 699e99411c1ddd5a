package vn.dondoc.agency;

/**
 * Cơ quan, đơn vị, địa phương.
 *
 * @param notation as in the number of its documents: {@code SXD} in "05/BC-SXD"
 * @param headApproves whether a report leaves the agency only after its head approved it
 * @param contact login of the officer who gets the agency's tasks first; may be null
 */
public record Agency(
        String code,
        String name,
        String shortName,
        String notation,
        Kind kind,
        String email,
        String phone,
        boolean headApproves,
        String contact,
        int order) {

    /** Position of the one who signs for it, by the name of its kind. */
    public String headPosition() {
        if (name.startsWith("Sở ")) return "Giám đốc";
        if (name.startsWith("Ban ")) return "Trưởng ban";
        if (name.startsWith("Văn phòng ")) return "Chánh Văn phòng";
        if (name.startsWith("Thanh tra ")) return "Chánh Thanh tra";
        return name.startsWith("UBND ") ? "Chủ tịch" : "Thủ trưởng cơ quan";
    }

    /** What an agency is; decides the verb it is addressed with and its place in tables. */
    public enum Kind {
        PROVINCE,
        OFFICE,
        DEPARTMENT,
        CENTRAL,
        DISTRICT,
        COMMUNE,
        UNION,
        PARTY;

        /** Subordinate to the province's Committee: may be told "yêu cầu"; the others only "đề nghị". */
        public boolean subordinate() {
            return this == OFFICE || this == DEPARTMENT || this == DISTRICT || this == COMMUNE;
        }
    }

    /** How a decision puts it in the lead: "giao Sở Xây dựng chủ trì", "đề nghị Thống kê tỉnh chủ trì". */
    public String putInTheLead() {
        return (kind.subordinate() ? "giao " : "đề nghị ") + name + " chủ trì";
    }

    /** The verb of a decision, for the Committee and the Office alone: "yêu cầu" or "đề nghị", and the name. */
    public String asked() {
        return (kind.subordinate() ? "yêu cầu " : "đề nghị ") + name;
    }
}
