package vn.dondoc.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the levels of a list of an .odt are numbered. */
final class OdtListStyle {
    static final int LEVELS = 10;
    private static final Pattern PLACE = Pattern.compile("%(10|[1-9])%");

    private final Level[] levels = new Level[LEVELS];

    /**
     * @param bullet null where it is numbered
     * @param pattern "%1%.%2%."; null where prefix, suffix and the levels shown say it
     */
    private record Level(
            String bullet, String format, String prefix, String suffix, int shown, String pattern, int start) {}

    /** The cursor stands in text:list-style or text:outline-style. */
    static OdtListStyle read(Xml xml) {
        OdtListStyle style = new OdtListStyle();
        xml.children(child -> {
            int level = Numbers.of(xml.attribute("text:level"), 1) - 1;
            if (level >= 0 && level < LEVELS && child.matches("text:(list|outline)-level-style(-number|-bullet)?"))
                style.levels[level] = level(xml);
        });
        return style;
    }

    private static Level level(Xml xml) {
        return new Level(
                xml.attribute("text:bullet-char"),
                xml.attribute("style:num-format"),
                orEmpty(xml.attribute("style:num-prefix")),
                orEmpty(xml.attribute("style:num-suffix")),
                Numbers.of(xml.attribute("text:display-levels"), 1),
                xml.attribute("style:num-list-format") != null
                        ? xml.attribute("style:num-list-format")
                        : xml.attribute("loext:num-list-format"),
                Numbers.of(xml.attribute("text:start-value"), 1));
    }

    int start(int level) {
        return levels[level] == null ? 1 : levels[level].start;
    }

    /** @param numbers that each level reached */
    String label(int level, Integer[] numbers) {
        Level look = levels[level];
        if (look == null) return "";
        if (look.bullet != null) return bullet(level, look.bullet) + " ";
        if (look.format == null || look.format.isEmpty()) return "";
        String label = look.pattern != null ? patterned(look.pattern, numbers) : shown(level, look, numbers);
        return label.isBlank() ? "" : label.stripTrailing() + " ";
    }

    private String patterned(String pattern, Integer[] numbers) {
        Matcher place = PLACE.matcher(pattern);
        return place.replaceAll(found -> written(Integer.parseInt(found.group(1)) - 1, numbers));
    }

    private String shown(int level, Level look, Integer[] numbers) {
        StringBuilder label = new StringBuilder();
        for (int i = Math.max(0, level - look.shown + 1); i <= level; i++) {
            if (label.length() > 0) label.append('.');
            label.append(written(i, numbers));
        }
        return look.prefix + label + look.suffix;
    }

    private String written(int level, Integer[] numbers) {
        Level look = levels[level];
        int number = numbers[level] == null ? start(level) : numbers[level];
        if (look == null || look.format == null) return String.valueOf(number);
        return NumberFormats.written(
                number,
                switch (look.format) {
                    case "a" -> "lowerLetter";
                    case "A" -> "upperLetter";
                    case "i" -> "lowerRoman";
                    case "I" -> "upperRoman";
                    case "" -> "none";
                    default -> "decimal";
                });
    }

    private String bullet(int level, String sign) {
        int bulletsAbove = 0;
        for (int above = level - 1; above >= 0 && isBullet(above); above--) bulletsAbove++;
        return Bullets.printed(sign, bulletsAbove);
    }

    private boolean isBullet(int level) {
        return levels[level] != null && levels[level].bullet != null;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
