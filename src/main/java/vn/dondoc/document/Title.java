package vn.dondoc.document;

/**
 * What the document is and what it is about.
 *
 * @param type in ordinary letters ("Báo cáo"); empty for an official letter (công văn)
 * @param subject one sentence without full stop, for a letter without "V/v"
 */
public record Title(String type, String subject) {

    private static final String NO_TYPE = "";

    public static Title of(String type, String subject) {
        return new Title(type, subject);
    }

    /** An official letter: its subject stands under the number, after "V/v". */
    public static Title letter(String subject) {
        return new Title(NO_TYPE, subject);
    }

    boolean isLetter() {
        return type.isBlank();
    }

    /** How the document is called when another text cites it. */
    String citedType() {
        return isLetter() ? "Công văn" : type;
    }
}
