package vn.dondoc.shared;

/** How urgent a document is (mức độ khẩn): ladders may go by it. */
public enum Priority {
    NORMAL("Thường"),
    URGENT("Khẩn");

    private final String label;

    Priority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
