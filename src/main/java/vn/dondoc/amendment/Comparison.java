package vn.dondoc.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds for each task of the later document the running one it is about: by place, lead and words. */
final class Comparison {
    private static final double OF_WORDS = 0.6;
    private static final double OF_SECTION = 0.25;
    private static final double OF_LEAD = 0.15;
    /** Below this two tasks have too little in common: better one added and one left alone than two mixed up. */
    private static final double ENOUGH = 0.45;
    /** The same place and lead are nothing where the words are others. */
    private static final double WORDS_AT_LEAST = 0.3;

    private Comparison() {}

    private record Pair(int running, int named, double score) {}

    /**
     * @param whole the later document stands in the place of the earlier one
     * @return the running ones in their order, then what is added
     */
    static List<Change> of(List<Line> running, List<Line> named, boolean whole) {
        Map<Integer, Integer> match = matched(running, named);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < running.size(); i++)
            changes.add(
                    match.containsKey(i)
                            ? Change.between(running.get(i), named.get(match.get(i)))
                            : Change.notNamed(running.get(i), whole));
        Set<Integer> taken = new HashSet<>(match.values());
        for (int j = 0; j < named.size(); j++) if (!taken.contains(j)) changes.add(Change.added(named.get(j)));
        return changes;
    }

    /** The best pairs first; each task once. Of equals the earlier, so that the same documents always give the same. */
    private static Map<Integer, Integer> matched(List<Line> running, List<Line> named) {
        Map<Integer, Integer> match = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs(running, named))
            if (!match.containsKey(pair.running) && taken.add(pair.named)) match.put(pair.running, pair.named);
        return match;
    }

    private static List<Pair> pairs(List<Line> running, List<Line> named) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Text> before = running.stream().map(line -> Text.of(line, numbers)).toList();
        List<Text> after = named.stream().map(line -> Text.of(line, numbers)).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++)
            for (int j = 0; j < after.size(); j++) {
                double score = before.get(i).score(after.get(j));
                if (score >= ENOUGH) pairs.add(new Pair(i, j, score));
            }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::running)
                .thenComparingInt(Pair::named));
        return pairs;
    }

    /** A line prepared once for being held against many. @param lead as it is compared */
    private record Text(Words words, String section, String lead) {
        static Text of(Line line, Map<String, Integer> numbers) {
            return new Text(Words.of(line.text(), numbers), line.section(), Words.plain(line.lead()));
        }

        /** 0 where the words are too few in common, whatever the place. */
        double score(Text other) {
            double place = place(other);
            double needed = Math.max(WORDS_AT_LEAST, (ENOUGH - place) / OF_WORDS);
            if (words.likenessAtMost(other.words) < needed) return 0;
            double likeness = words.likeness(other.words);
            return likeness < WORDS_AT_LEAST ? 0 : likeness * OF_WORDS + place;
        }

        private double place(Text other) {
            boolean sameSection = section != null && section.equals(other.section);
            return (sameSection ? OF_SECTION : 0) + (lead.equals(other.lead) ? OF_LEAD : 0);
        }
    }
}
