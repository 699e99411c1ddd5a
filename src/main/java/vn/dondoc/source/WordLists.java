package vn.dondoc.source;

import java.util.HashMap;
import java.util.Map;

/** The lists that numbering.xml defines. */
final class WordLists {
    static final int LEVELS = 9;

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, WordList> lists = new HashMap<>();

    /** One w:abstractNum: lists that refer to the same one go on counting together. */
    private static final class Definition {
        private final WordLevel[] levels = new WordLevel[LEVELS];
        private String link;
        private String style;
    }

    void read(Xml xml) {
        xml.root(child -> {
            if (child.equals("w:abstractNum")) definition(xml);
            if (child.equals("w:num")) list(xml);
        });
    }

    /** Null where there is no such list. */
    WordList list(String id) {
        return lists.get(id);
    }

    WordLevel level(WordList list, int level) {
        WordLevel own = list.levels[level];
        if (own != null) return own;
        Definition definition = definitions.get(list.definition);
        if (definition == null) return null;
        if (definition.levels[level] == null && definition.link != null)
            for (Definition other : definitions.values())
                if (definition.link.equals(other.style)) return other.levels[level];
        return definition.levels[level];
    }

    /** The level that numbers paragraphs of this style. */
    int levelOf(WordList list, String paragraphStyle) {
        for (int level = 0; level < LEVELS; level++) {
            WordLevel found = level(list, level);
            if (found != null && paragraphStyle != null && paragraphStyle.equals(found.paragraphStyle)) return level;
        }
        return 0;
    }

    private void definition(Xml xml) {
        Definition definition = new Definition();
        definitions.put(xml.attribute("w:abstractNumId"), definition);
        xml.children(child -> {
            switch (child) {
                case "w:lvl" -> {
                    int level = level(xml);
                    definition.levels[level] = WordLevel.read(xml);
                }
                case "w:numStyleLink" -> definition.link = xml.attribute("w:val");
                case "w:styleLink" -> definition.style = xml.attribute("w:val");
                default -> {}
            }
        });
    }

    private void list(Xml xml) {
        WordList list = new WordList();
        lists.put(xml.attribute("w:numId"), list);
        xml.children(child -> {
            if (child.equals("w:abstractNumId")) list.definition = xml.attribute("w:val");
            if (child.equals("w:lvlOverride")) override(xml, list);
        });
    }

    private static void override(Xml xml, WordList list) {
        int level = level(xml);
        xml.children(child -> {
            if (child.equals("w:startOverride")) list.starts[level] = Numbers.of(xml.attribute("w:val"), 1);
            if (child.equals("w:lvl")) list.levels[level] = WordLevel.read(xml);
        });
    }

    private static int level(Xml xml) {
        return Math.max(0, Math.min(LEVELS - 1, Numbers.of(xml.attribute("w:ilvl"), 0)));
    }
}
