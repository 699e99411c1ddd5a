package vn.dondoc.source;

/** A paragraph of a .docx while it is read: its text as printed, without what is deleted, hidden or a field's code. */
final class WordParagraph {
    private final Xml xml;
    private final WordStyles styles;
    private final WordBody body;

    final StringBuilder text = new StringBuilder();
    final Pieces boxes;
    String style;
    WordListReference list;
    boolean breakBefore;
    boolean breakAfter;
    /** Its end was deleted with changes tracked. */
    boolean goesOn;

    private boolean lightLetters;
    private boolean boldLetters;
    private final WordFields fields = new WordFields();

    WordParagraph(Xml xml, WordStyles styles, WordBody body, Pieces boxes) {
        this.xml = xml;
        this.styles = styles;
        this.body = body;
        this.boxes = boxes;
    }

    boolean bold() {
        return boldLetters && !lightLetters;
    }

    /** The cursor stands in w:p, or in something inside it that holds runs. */
    void read() {
        xml.children(child -> {
            switch (child) {
                case "w:pPr" -> properties();
                case "w:r" -> run();
                case "w:hyperlink",
                        "w:ins",
                        "w:moveTo",
                        "w:smartTag",
                        "w:sdt",
                        "w:sdtContent",
                        "w:fldSimple",
                        "w:customXml",
                        "w:dir",
                        "w:bdo" -> read();
                case "mc:AlternateContent" -> WordBody.alternative(xml, this::read);
                default -> {}
            }
        });
    }

    private void properties() {
        xml.children(child -> {
            switch (child) {
                case "w:pStyle" -> style = xml.attribute("w:val");
                case "w:numPr" -> list = WordListReference.read(xml);
                case "w:pageBreakBefore" -> breakBefore = WordFlags.isOn(xml.attribute("w:val"), true);
                case "w:rPr" -> {
                    WordRunLook mark = new WordRunLook();
                    mark.read(xml);
                    goesOn = mark.deleted;
                }
                case "w:sectPr" -> breakAfter = WordBody.beginsPage(xml);
                default -> {}
            }
        });
    }

    private void run() {
        WordRunLook look = new WordRunLook();
        xml.children(child -> {
            if (child.equals("w:rPr")) look.read(xml);
            else if (child.equals("mc:AlternateContent"))
                WordBody.alternative(xml, () -> xml.children(c -> inRun(c, look)));
            else inRun(child, look);
        });
    }

    private void inRun(String child, WordRunLook look) {
        switch (child) {
            case "w:t" -> letters(xml.text(), look);
            case "w:tab", "w:ptab" -> letters("\t", look);
            case "w:noBreakHyphen" -> letters("-", look);
            case "w:cr" -> letters("\n", look);
            case "w:br" -> lineOrPageBreak(look);
            case "w:fldChar" -> fields.mark(xml.attribute("w:fldCharType"));
            case "w:drawing", "w:pict", "w:object" -> boxes();
            default -> {}
        }
    }

    private void letters(String letters, WordRunLook look) {
        if (fields.inCode() || hidden(look)) return;
        text.append(letters);
        if (text.length() > Limits.CHARACTERS) throw SourceRefused.tooMuchText();
        if (letters.isBlank()) return;
        if (bold(look)) boldLetters = true;
        else lightLetters = true;
    }

    private void lineOrPageBreak(WordRunLook look) {
        if (!"page".equals(xml.attribute("w:type"))) letters("\n", look);
        else if (text.toString().isBlank()) breakBefore = true;
        else breakAfter = true;
    }

    private void boxes() {
        xml.children(child -> {
            switch (child) {
                case "w:txbxContent" -> body.read(boxes);
                case "mc:AlternateContent" -> WordBody.alternative(xml, this::boxes);
                default -> boxes();
            }
        });
    }

    private boolean bold(WordRunLook look) {
        if (look.bold != null) return look.bold;
        Boolean byStyle = styles.boldRun(look.style);
        return byStyle == null ? styles.bold(style) : byStyle;
    }

    private boolean hidden(WordRunLook look) {
        if (look.hidden != null) return look.hidden;
        Boolean byStyle = styles.hiddenRun(look.style);
        return byStyle == null ? styles.hidden(style) : byStyle;
    }
}
