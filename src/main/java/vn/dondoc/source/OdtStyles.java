package vn.dondoc.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What the styles of an .odt say that matters for the text. */
final class OdtStyles {
    /** The name under which the numbering of headings is kept; no style is called so. */
    static final String OUTLINE = "\0outline";

    private static final int STEPS = 30;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, OdtListStyle> lists = new HashMap<>();

    /** Null where a style leaves it to its parent. */
    private static final class Style {
        private String parent;
        private String listStyle;
        private Boolean bold;
        private Boolean hidden;
        private Boolean breaksPage;
    }

    /** The cursor stands in what holds styles. */
    void read(Xml xml) {
        xml.children(child -> {
            switch (child) {
                case "style:style" -> style(xml);
                case "text:list-style" -> list(xml.attribute("style:name"), xml);
                case "text:outline-style" -> list(OUTLINE, xml);
                default -> {}
            }
        });
    }

    private void list(String name, Xml xml) {
        lists.put(name, OdtListStyle.read(xml));
    }

    private void style(Xml xml) {
        Style style = new Style();
        styles.put(xml.attribute("style:name"), style);
        style.parent = xml.attribute("style:parent-style-name");
        style.listStyle = xml.attribute("style:list-style-name");
        String master = xml.attribute("style:master-page-name");
        if (master != null && !master.isEmpty()) style.breaksPage = true;
        xml.children(child -> {
            if (child.equals("style:text-properties")) letters(xml, style);
            if (child.equals("style:paragraph-properties") && "page".equals(xml.attribute("fo:break-before")))
                style.breaksPage = true;
        });
    }

    private static void letters(Xml xml, Style style) {
        String weight = xml.attribute("fo:font-weight");
        if (weight != null) style.bold = weight.equals("bold") || Numbers.of(weight, 0) >= 600;
        String display = xml.attribute("text:display");
        if (display != null) style.hidden = display.equals("none");
    }

    /** Null where neither it nor what it descends from says so. */
    Boolean bold(String style) {
        return first(style, found -> found.bold);
    }

    boolean hidden(String style) {
        return Boolean.TRUE.equals(first(style, found -> found.hidden));
    }

    /** Only by itself: what descends from such a style does not. */
    boolean breaksPage(String name) {
        Style style = styles.get(name);
        return style != null && Boolean.TRUE.equals(style.breaksPage);
    }

    /** Name of the list style; null where paragraphs of this style are in no list. */
    String listStyle(String style) {
        return first(style, found -> found.listStyle);
    }

    /** Null where there is none of that name. */
    OdtListStyle list(String name) {
        return lists.get(name);
    }

    private <T> T first(String name, Function<Style, T> property) {
        String next = name;
        for (int step = 0; step < STEPS && next != null; step++) {
            Style style = styles.get(next);
            if (style == null) return null;
            T value = property.apply(style);
            if (value != null) return value;
            next = style.parent;
        }
        return null;
    }
}
