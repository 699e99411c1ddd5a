package vn.dondoc.source;

/** How one level of a list is numbered. */
final class WordLevel {
    int start = 1;
    String format = "decimal";
    /** "%1.%2." */
    String text = "";
    /** Goes on counting after a level above it counted; null restarts after each of them. */
    Integer restart;
    /** All numbers of the label in Arabic digits. */
    boolean legal;

    boolean spaced = true;
    String paragraphStyle;

    /** The cursor stands in w:lvl. */
    static WordLevel read(Xml xml) {
        WordLevel level = new WordLevel();
        xml.children(child -> {
            String value = xml.attribute("w:val");
            switch (child) {
                case "w:start" -> level.start = Numbers.of(value, 1);
                case "w:numFmt" -> level.format = String.valueOf(value);
                case "w:lvlText" -> level.text = value == null ? "" : value;
                case "w:lvlRestart" -> level.restart = Numbers.of(value, 0);
                case "w:isLgl" -> level.legal = WordFlags.isOn(value, true);
                case "w:suff" -> level.spaced = !"nothing".equals(value);
                case "w:pStyle" -> level.paragraphStyle = value;
                default -> {}
            }
        });
        return level;
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** @param above index of a higher level that has just counted */
    boolean restartsAfter(int above) {
        return restart == null || above < restart;
    }
}
