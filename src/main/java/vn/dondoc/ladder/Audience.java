package vn.dondoc.ladder;

/** Whom a rung reaches. */
public enum Audience {
    /** Before whom the matter lies; without one the heads, without a head the mailbox. */
    OFFICER("Chuyên viên đầu mối"),
    HEAD("Lãnh đạo cơ quan"),
    MAILBOX("Hộp thư cơ quan"),
    /** Those of the matter, where it has any. */
    COOPERATORS("Cơ quan phối hợp"),
    /** Coordinators of the directive's standing agency. */
    STANDING("Cơ quan thường trực"),
    /** Coordinators of the Văn phòng UBND tỉnh. */
    OFFICE("Văn phòng UBND tỉnh"),
    CHAIRMAN("Chủ tịch UBND tỉnh");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
