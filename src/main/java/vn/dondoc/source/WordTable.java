package vn.dondoc.source;

/** A table of a .docx. */
final class WordTable {
    private final Xml xml;
    private final WordBody body;
    private final Table table = new Table();

    WordTable(Xml xml, WordBody body) {
        this.xml = xml;
        this.body = body;
    }

    /** The cursor stands in w:tbl. */
    void read(Pieces pieces) {
        rows(pieces);
        table.write(pieces);
    }

    private void rows(Pieces pieces) {
        xml.children(child -> {
            switch (child) {
                case "w:tr" -> {
                    WordTableRow row = new WordTableRow(xml, body, pieces);
                    row.read();
                    if (!row.isDeleted()) table.add(row.cells());
                }
                case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" -> rows(pieces);
                default -> {}
            }
        });
    }
}
