package vn.dondoc.source;

/** A paragraph of an .odt while it is read. */
final class OdtParagraph {
    private final Xml xml;
    private final OdtStyles styles;
    private final OdtBody body;
    private final String style;
    final StringBuilder text = new StringBuilder();
    final Pieces boxes;
    private boolean lightLetters;
    private boolean boldLetters;

    OdtParagraph(Xml xml, OdtStyles styles, OdtBody body, Pieces boxes) {
        this.xml = xml;
        this.styles = styles;
        this.body = body;
        this.boxes = boxes;
        this.style = xml.attribute("text:style-name");
    }

    String style() {
        return style;
    }

    boolean bold() {
        return boldLetters && !lightLetters;
    }

    void read() {
        if (!styles.hidden(style)) letters(Boolean.TRUE.equals(styles.bold(style)));
    }

    private void letters(boolean bold) {
        xml.content(child -> inline(child, bold), printed -> collapsed(printed, bold));
    }

    private void inline(String child, boolean bold) {
        switch (child) {
            case "text:s" ->
                append(" ".repeat(Math.max(0, Math.min(100, Numbers.of(xml.attribute("text:c"), 1)))), bold);
            case "text:tab" -> append("\t", bold);
            case "text:line-break" -> append("\n", bold);
            case "text:span" -> span(bold);
            case "draw:frame", "draw:custom-shape", "draw:g", "draw:text-box" -> box();
            case "text:note",
                    "office:annotation",
                    "office:annotation-end",
                    "text:hidden-text",
                    "text:hidden-paragraph",
                    "text:ruby-text",
                    "text:tracked-changes" -> {}
            default -> letters(bold);
        }
    }

    private void span(boolean bold) {
        String own = xml.attribute("text:style-name");
        if (styles.hidden(own)) return;
        Boolean weight = styles.bold(own);
        letters(weight == null ? bold : weight);
    }

    /** Blanks and line ends in the file are one space; what is meant as more stands as an element. */
    private void collapsed(String printed, boolean bold) {
        String spaced = printed.replaceAll("[ \\t\\r\\n]+", " ");
        boolean again = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
        append(again && spaced.startsWith(" ") ? spaced.substring(1) : spaced, bold);
    }

    private void append(String letters, boolean bold) {
        text.append(letters);
        if (text.length() > Limits.CHARACTERS) throw SourceRefused.tooMuchText();
        if (letters.isBlank()) return;
        if (bold) boldLetters = true;
        else lightLetters = true;
    }

    private void box() {
        xml.children(child -> {
            if (child.startsWith("draw:")) box();
            else body.block(child, boxes);
        });
    }
}
