package vn.dondoc.intake;

/** How deep each kind of label stands. */
final class Rank {
    static final int BELOW_ARTICLE = 35;
    static final int BULLET = 80;
    static final int ABOVE_LETTER = 58;
    static final int BELOW_LETTER = 70;

    private Rank() {}

    static int of(Label label) {
        return switch (label.kind()) {
            case PART -> 0;
            case UPPER -> 10;
            case ROMAN -> 20;
            case ARTICLE -> 30;
            case NUMBER -> 40;
            case DECIMAL ->
                50 + (int) label.name().chars().filter(c -> c == '.').count();
            case LETTER -> 60;
            case PAREN -> BELOW_LETTER;
            case DASH -> BULLET;
            case PLUS -> BULLET + 10;
        };
    }
}
