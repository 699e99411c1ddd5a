package vn.dondoc.drafting;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What entries are called on the page: assignments by their plain number, the others with a letter before it. */
final class EntryNumbers {
    private EntryNumbers() {}

    /** @param all in the order of the page */
    static Map<UUID, String> of(List<Entry> all) {
        Map<Entry.Kind, Integer> last = new EnumMap<>(Entry.Kind.class);
        Map<UUID, String> numbers = new LinkedHashMap<>();
        for (Entry entry : all) {
            int number = last.merge(entry.kind(), 1, Integer::sum);
            numbers.put(entry.id(), letter(entry.kind()) + number);
        }
        return numbers;
    }

    private static String letter(Entry.Kind kind) {
        return switch (kind) {
            case ASSIGNMENT -> "";
            case REGIME -> "B";
            case INDICATOR -> "C";
            case RECORD -> "V";
        };
    }
}
