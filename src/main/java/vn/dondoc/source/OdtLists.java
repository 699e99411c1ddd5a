package vn.dondoc.source;

import java.util.HashMap;
import java.util.Map;

/** Counts the entries of the lists of an .odt. */
final class OdtLists {
    private final OdtStyles styles;
    /** The numbers reached, by the list's style and by its own name, for lists that go on with them. */
    private final Map<String, Integer[]> byStyle = new HashMap<>();

    private final Map<String, Integer[]> byName = new HashMap<>();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** A list while it is read, with those inside it. */
    final class Counted {
        private final String style;
        private final Integer[] numbers;

        private Counted(String style, Integer[] numbers) {
            this.style = style;
            this.numbers = numbers;
        }

        /**
         * The label of the next entry.
         *
         * @param own style of a list inside this one; null where it has this one's
         * @param from where it begins to count anew; null where it goes on
         */
        String next(String own, int level, Integer from) {
            OdtListStyle look = styles.list(own == null ? style : own);
            if (look == null || level >= OdtListStyle.LEVELS) return "";
            int following = numbers[level] == null ? look.start(level) : numbers[level] + 1;
            numbers[level] = from == null ? following : from;
            for (int below = level + 1; below < OdtListStyle.LEVELS; below++) numbers[below] = null;
            return look.label(level, numbers);
        }

        String style() {
            return style;
        }
    }

    /** @param goesOn with the last list of that style; @param with name of the list it goes on with, or null */
    Counted list(String style, String name, boolean goesOn, String with) {
        Integer[] numbers = with != null ? byName.get(with) : goesOn ? byStyle.get(style) : null;
        if (numbers == null) numbers = new Integer[OdtListStyle.LEVELS];
        byStyle.put(style, numbers);
        if (name != null) byName.put(name, numbers);
        return new Counted(style, numbers);
    }

    /** Headings count through the whole document. */
    String heading(int level) {
        return list(OdtStyles.OUTLINE, null, true, null).next(null, level, null);
    }
}
