package vn.dondoc.source;

/** Properties of a run of letters; null where it leaves one to its style. */
final class WordRunLook {
    Boolean bold;
    Boolean hidden;
    String style;
    /** The paragraph's end was deleted with changes tracked: it goes on in the next. */
    boolean deleted;

    /** The cursor stands in w:rPr. */
    void read(Xml xml) {
        xml.children(property -> {
            switch (property) {
                case "w:b" -> bold = WordFlags.isOn(xml.attribute("w:val"), true);
                case "w:vanish" -> hidden = WordFlags.isOn(xml.attribute("w:val"), true);
                case "w:rStyle" -> style = xml.attribute("w:val");
                case "w:del", "w:moveFrom" -> deleted = true;
                default -> {}
            }
        });
    }
}
