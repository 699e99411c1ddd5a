package vn.dondoc.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds for each assignment that was read the one of the truth that it is, by its text. */
final class TextMatch {
    private static final double SAME = 0.9;

    private TextMatch() {}

    static Map<ReadAssignment, JsonNode> of(List<ReadAssignment> read, List<JsonNode> truth) {
        List<JsonNode> left = new ArrayList<>(truth);
        Map<ReadAssignment, JsonNode> pairs = new LinkedHashMap<>();
        for (double least : new double[] {1, SAME})
            for (ReadAssignment entry : read) {
                if (pairs.containsKey(entry)) continue;
                left.stream()
                        .filter(meant ->
                                likeness(entry.text(), meant.path("text").asText()) >= least)
                        .findFirst()
                        .ifPresent(meant -> {
                            pairs.put(entry, meant);
                            left.remove(meant);
                        });
            }
        return pairs;
    }

    static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        return plain.replaceFirst("[.;,\\s]+$", "");
    }

    /** Share of the words that both have. */
    static double likeness(String one, String other) {
        if (plain(one).equals(plain(other))) return 1;
        List<String> words = List.of(plain(one).toLowerCase(Locale.ROOT).split(" "));
        Map<String, Integer> counted = new HashMap<>();
        List<String> others = List.of(plain(other).toLowerCase(Locale.ROOT).split(" "));
        others.forEach(word -> counted.merge(word, 1, Integer::sum));
        long both = words.stream()
                .filter(word -> counted.merge(word, -1, Integer::sum) >= 0)
                .count();
        return 0.9999 * 2 * both / (words.size() + others.size());
    }
}
