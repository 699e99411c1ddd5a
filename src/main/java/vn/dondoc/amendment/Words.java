package vn.dondoc.amendment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of a text as sorted numbers, to tell how much of it another one repeats. */
record Words(int[] sorted) {
    /** @param numbers of all words met so far; new ones are added */
    static Words of(String text, Map<String, Integer> numbers) {
        return new Words(Arrays.stream(plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .sorted()
                .toArray());
    }

    /** Whatever the case and the punctuation. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** 1 for the same words, 0 for none in common. */
    double likeness(Words other) {
        return ratio(common(other), other);
    }

    /** What the likeness cannot exceed, told by the lengths alone. */
    double likenessAtMost(Words other) {
        return ratio(Math.min(sorted.length, other.sorted.length), other);
    }

    private double ratio(int common, Words other) {
        int all = sorted.length + other.sorted.length;
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private int common(Words other) {
        int common = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Integer.compare(sorted[i], other.sorted[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return common;
    }

    /** Small letters and digits alone, parted at "/" only. */
    static String letters(String number) {
        return Arrays.stream(number.split("/"))
                .map(part -> plain(part).replace(" ", ""))
                .collect(Collectors.joining("/"));
    }

    /** Small letters, single spaces for everything between words; "" for null. */
    static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }
}
