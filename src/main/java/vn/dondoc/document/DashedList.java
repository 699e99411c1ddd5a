package vn.dondoc.document;

import java.util.List;
import java.util.stream.IntStream;

/** Entries as official lists print them: a dash before each, a semicolon after each, a full stop after the last. */
final class DashedList {

    private DashedList() {}

    static List<String> entries(List<String> texts) {
        var last = texts.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> "- " + withoutEnd(texts.get(i)) + (i == last ? "." : ";"))
                .toList();
    }

    private static String withoutEnd(String text) {
        return text.strip().replaceFirst("[;.]$", "");
    }
}
