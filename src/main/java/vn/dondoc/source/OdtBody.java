package vn.dondoc.source;

/** Paragraphs, lists and tables of an .odt in the order in which they stand. */
final class OdtBody {
    private final Xml xml;
    private final OdtStyles styles;
    private final OdtLists lists;

    OdtBody(Xml xml, OdtStyles styles) {
        this.xml = xml;
        this.styles = styles;
        this.lists = new OdtLists(styles);
    }

    /** The cursor stands in what holds them. */
    void read(Pieces pieces) {
        xml.children(child -> block(child, pieces));
    }

    void block(String child, Pieces pieces) {
        switch (child) {
            case "text:p" -> paragraph(pieces, "");
            case "text:h" -> heading(pieces);
            case "text:list" -> list(pieces);
            case "table:table" -> new OdtTable(xml, this).read(pieces);
            case "text:section" -> {
                if (!"none".equals(xml.attribute("text:display"))) read(pieces);
            }
            case "draw:frame",
                    "draw:text-box",
                    "draw:g",
                    "text:index-body",
                    "text:table-of-content",
                    "text:index-title" -> read(pieces);
            default -> {}
        }
    }

    private void heading(Pieces pieces) {
        boolean unnumbered = "true".equals(xml.attribute("text:is-list-header"));
        int level = Numbers.of(xml.attribute("text:outline-level"), 1) - 1;
        paragraph(pieces, unnumbered || level < 0 ? "" : lists.heading(level));
    }

    private void paragraph(Pieces pieces, String label) {
        OdtParagraph paragraph = new OdtParagraph(xml, styles, this, pieces.inner());
        paragraph.read();
        if (styles.breaksPage(paragraph.style())) pieces.pageBreak();
        boolean bare = paragraph.text.toString().isBlank();
        boolean sign = label.length() <= 2 && !label.isBlank() && !Character.isLetterOrDigit(label.charAt(0));
        pieces.paragraph(bare && (sign || label.isBlank()) ? "" : label + paragraph.text, paragraph.bold());
        pieces.addAll(paragraph.boxes);
    }

    private void list(Pieces pieces) {
        OdtLists.Counted list = lists.list(
                xml.attribute("text:style-name"),
                xml.attribute("xml:id"),
                "true".equals(xml.attribute("text:continue-numbering")),
                xml.attribute("text:continue-list"));
        entries(pieces, list, list.style(), 0);
    }

    private void entries(Pieces pieces, OdtLists.Counted list, String style, int level) {
        xml.children(child -> {
            if (child.equals("text:list-item")) entry(pieces, list, style, level);
            if (child.equals("text:list-header")) read(pieces);
        });
    }

    /** The first paragraph of an entry has the number; an entry that begins with a list inside has none of its own. */
    private void entry(Pieces pieces, OdtLists.Counted list, String style, int level) {
        String from = xml.attribute("text:start-value");
        boolean[] begun = new boolean[1];
        xml.children(child -> {
            switch (child) {
                case "text:p", "text:h" -> {
                    String label = begun[0] ? "" : list.next(style, level, from == null ? null : Numbers.of(from, 1));
                    begun[0] = true;
                    paragraph(pieces, label);
                }
                case "text:list" -> {
                    String own = xml.attribute("text:style-name");
                    entries(pieces, list, own == null ? style : own, level + 1);
                }
                default -> block(child, pieces);
            }
        });
    }
}
