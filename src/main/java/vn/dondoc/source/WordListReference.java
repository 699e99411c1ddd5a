package vn.dondoc.source;

/**
 * A paragraph's place in a numbered list.
 *
 * @param list null where only the level is said; "0" takes a style's numbering away
 * @param level from 0; null where only the list is said
 */
record WordListReference(String list, Integer level) {

    /** The cursor stands in w:numPr. */
    static WordListReference read(Xml xml) {
        String[] list = new String[1];
        Integer[] level = new Integer[1];
        xml.children(child -> {
            if (child.equals("w:numId")) list[0] = xml.attribute("w:val");
            if (child.equals("w:ilvl")) level[0] = Numbers.of(xml.attribute("w:val"), 0);
        });
        return new WordListReference(list[0], level[0]);
    }

    /** What this leaves open, from the style. */
    WordListReference over(WordListReference style) {
        if (style == null) return this;
        return new WordListReference(list == null ? style.list : list, level == null ? style.level : level);
    }
}
