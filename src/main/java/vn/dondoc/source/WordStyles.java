package vn.dondoc.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What styles say that matters for the text: letters in bold, hidden text, numbering. */
final class WordStyles {
    /** Styles based on one another, at most; a file may have them in a circle. */
    private static final int STEPS = 30;

    private final Map<String, Style> styles = new HashMap<>();
    private String usual;

    /** Null where the style leaves it to the one it is based on. */
    private static final class Style {
        private String basedOn;
        private final WordRunLook look = new WordRunLook();
        private WordListReference list;
    }

    void read(Xml xml) {
        xml.root(child -> {
            if (child.equals("w:style")) style(xml);
        });
    }

    private void style(Xml xml) {
        Style style = new Style();
        String id = xml.attribute("w:styleId");
        if ("paragraph".equals(xml.attribute("w:type")) && WordFlags.isOn(xml.attribute("w:default"), false))
            usual = id;
        styles.put(id, style);
        xml.children(child -> {
            switch (child) {
                case "w:basedOn" -> style.basedOn = xml.attribute("w:val");
                case "w:rPr" -> style.look.read(xml);
                case "w:pPr" ->
                    xml.children(property -> {
                        if (property.equals("w:numPr")) style.list = WordListReference.read(xml);
                    });
                default -> {}
            }
        });
    }

    boolean bold(String paragraphStyle) {
        return Boolean.TRUE.equals(first(orUsual(paragraphStyle), style -> style.look.bold));
    }

    boolean hidden(String paragraphStyle) {
        return Boolean.TRUE.equals(first(orUsual(paragraphStyle), style -> style.look.hidden));
    }

    /** Null where the character style leaves it open. */
    Boolean boldRun(String characterStyle) {
        return first(characterStyle, style -> style.look.bold);
    }

    Boolean hiddenRun(String characterStyle) {
        return first(characterStyle, style -> style.look.hidden);
    }

    /** Null where the style numbers nothing. */
    WordListReference list(String paragraphStyle) {
        return first(orUsual(paragraphStyle), style -> style.list);
    }

    private String orUsual(String style) {
        return style == null ? usual : style;
    }

    private <T> T first(String id, Function<Style, T> property) {
        String next = id;
        for (int step = 0; step < STEPS && next != null; step++) {
            Style style = styles.get(next);
            if (style == null) return null;
            T value = property.apply(style);
            if (value != null) return value;
            next = style.basedOn;
        }
        return null;
    }
}
