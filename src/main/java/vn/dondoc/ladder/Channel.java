package vn.dondoc.ladder;

/** How a rung speaks. */
public enum Channel {
    MAIL("Thư điện tử"),
    /** A mail, and a draft of a văn bản đôn đốc that the standing agency signs and numbers in its own system. */
    LETTER("Thư điện tử và dự thảo văn bản đôn đốc");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
