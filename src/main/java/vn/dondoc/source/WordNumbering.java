package vn.dondoc.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the paragraphs of numbered lists and writes the labels that Word prints before them. */
final class WordNumbering {
    private final WordLists lists;
    /** By definition: the number that each level reached; null before its first paragraph and after a restart. */
    private final Map<String, Integer[]> reached = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    WordNumbering(WordLists lists) {
        this.lists = lists;
    }

    /** The label of the next paragraph, with the space that parts it from the text; empty where it has none. */
    String label(WordListReference place, String paragraphStyle) {
        if (place == null || place.list() == null || place.list().equals("0")) return "";
        WordList list = lists.list(place.list());
        if (list == null) return "";
        int level = place.level() == null
                ? lists.levelOf(list, paragraphStyle)
                : Math.max(0, Math.min(WordLists.LEVELS - 1, place.level()));
        WordLevel look = lists.level(list, level);
        if (look == null) return "";
        Integer[] numbers = reached.computeIfAbsent(list.definition, key -> new Integer[WordLists.LEVELS]);
        count(place.list(), list, level, numbers);
        String label = look.isBullet() ? bullet(list, level, look) : number(list, look, numbers);
        return label.isEmpty() || !look.spaced ? label : label + " ";
    }

    private void count(String id, WordList list, int level, Integer[] numbers) {
        boolean anew = list.starts[level] != null && begun.add(id + "/" + level);
        for (int above = 0; above < level; above++) if (numbers[above] == null) numbers[above] = start(list, above);
        numbers[level] = anew || numbers[level] == null ? start(list, level) : numbers[level] + 1;
        for (int below = level + 1; below < WordLists.LEVELS; below++) {
            WordLevel look = lists.level(list, below);
            if (look == null || look.restartsAfter(level)) numbers[below] = null;
        }
    }

    private int start(WordList list, int level) {
        if (list.starts[level] != null) return list.starts[level];
        WordLevel look = lists.level(list, level);
        return look == null ? 1 : look.start;
    }

    private String number(WordList list, WordLevel look, Integer[] numbers) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < look.text.length(); i++) {
            char c = look.text.charAt(i);
            int level = i + 1 < look.text.length() ? look.text.charAt(i + 1) - '1' : -1;
            if (c != '%' || level < 0 || level >= WordLists.LEVELS) label.append(c);
            else {
                label.append(formatted(list, look, level, numbers[level]));
                i++;
            }
        }
        return label.toString();
    }

    private String formatted(WordList list, WordLevel look, int level, Integer number) {
        WordLevel own = lists.level(list, level);
        String format = own == null || look.legal ? "decimal" : own.format;
        return NumberFormats.written(number == null ? start(list, level) : number, format);
    }

    private String bullet(WordList list, int level, WordLevel look) {
        int bulletsAbove = 0;
        for (int above = level - 1; above >= 0 && isBullet(lists.level(list, above)); above--) bulletsAbove++;
        return Bullets.printed(look.text, bulletsAbove);
    }

    private static boolean isBullet(WordLevel level) {
        return level != null && level.isBullet();
    }
}
