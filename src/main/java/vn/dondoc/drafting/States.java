package vn.dondoc.drafting;

/** Which state a button means. */
final class States {
    private States() {}

    /** Null: it stays. */
    static Entry.State of(String action) {
        return switch (action) {
            case "ra-soat" -> Entry.State.CHECKED;
            case "chua-ra-soat", "khoi-phuc" -> Entry.State.UNCHECKED;
            case "bo" -> Entry.State.DROPPED;
            default -> null;
        };
    }
}
