package vn.dondoc.document;

/** A stretch of text of one kind inside a paragraph. A line feed in it begins a new paragraph. */
public record Run(String text, boolean bold, boolean italic) {

    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    public static Run italic(String text) {
        return new Run(text, false, true);
    }

    public static Run boldItalic(String text) {
        return new Run(text, true, true);
    }
}
