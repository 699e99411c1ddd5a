package vn.dondoc.amendment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a text, to tell how much of it another one repeats. */
record Words(Map<String, Integer> counts, int size) {
    static Words of(String text) {
        String[] words = plain(text).split(" ");
        Map<String, Integer> counts = new HashMap<>();
        Arrays.stream(words).filter(w -> !w.isEmpty()).forEach(w -> counts.merge(w, 1, Integer::sum));
        return new Words(
                counts, counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Whatever the case and the punctuation. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** 1 for the same words, 0 for none in common. */
    double likeness(Words other) {
        if (size + other.size == 0) return 0;
        boolean shorter = counts.size() < other.counts.size();
        Map<String, Integer> few = shorter ? counts : other.counts;
        Map<String, Integer> many = shorter ? other.counts : counts;
        int common = few.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), many.getOrDefault(e.getKey(), 0)))
                .sum();
        return 2.0 * common / (size + other.size);
    }

    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }
}
