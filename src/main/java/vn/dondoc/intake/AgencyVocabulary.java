package vn.dondoc.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of intake/agencies.txt, longest first under the word they begin with. */
final class AgencyVocabulary {
    /** @param name the full name of what is spelled so */
    record Entry(String spelling, String name) {}

    static final AgencyVocabulary INSTANCE = new AgencyVocabulary();

    private static final Set<String> ALONE = Set.of("lập", "trình", "gửi", "nộp", "cử", "giao", "cần", "phải", "sớm");

    private final Map<String, Map<String, List<Entry>>> sections = new HashMap<>();

    private AgencyVocabulary() {
        try (InputStream in = AgencyVocabulary.class.getResourceAsStream("/intake/agencies.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, List<Entry>> section = Map.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("["))
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new HashMap<>());
                else if (!line.isBlank() && !line.startsWith("#")) read(line, section);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        sections.values()
                .forEach(section -> section.values()
                        .forEach(entries -> entries.sort(Comparator.comparingInt(
                                (Entry e) -> -e.spelling().length()))));
    }

    private static void read(String line, Map<String, List<Entry>> section) {
        int equals = line.indexOf(" = ");
        String name = equals < 0 ? null : line.substring(0, equals);
        List<String> spellings = new ArrayList<>();
        if (name != null) spellings.add(name);
        Arrays.stream(line.substring(equals < 0 ? 0 : equals + 3).split("\\|"))
                .map(String::strip)
                .forEach(spellings::add);
        for (String spelling : spellings)
            section.computeIfAbsent(firstWord(spelling), w -> new ArrayList<>())
                    .add(new Entry(spelling, name == null ? spelling : name));
    }

    static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** @return the spellings of a section that might begin at a place, longest first */
    List<Entry> candidates(String section, String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        return sections.get(section).getOrDefault(text.substring(at, end).toLowerCase(Locale.ROOT), List.of());
    }

    List<Entry> all(String section) {
        return sections.get(section).values().stream().flatMap(List::stream).toList();
    }

    /** @return end of the longest spelling of a section at a place; -1 where none stands there */
    int end(String section, String text, int at) {
        for (Entry entry : candidates(section, text, at)) {
            int end = at + entry.spelling().length();
            if (text.regionMatches(
                            true, at, entry.spelling(), 0, entry.spelling().length())
                    && Words.endAt(text, end)) return end;
        }
        return -1;
    }

    boolean verbAt(String text, int at) {
        return end("verbs", text, at) > 0;
    }

    boolean nounAt(String text, int at) {
        return end("verbs that are nouns in names", text, at) > 0;
    }

    /** A verb that ends a name; one of a single syllable may be a part of it ("tăng trưởng"). */
    boolean endsNameAt(String text, int at) {
        int end = end("verbs", text, at);
        return end > 0 && (text.substring(at, end).contains(" ") || ALONE.contains(text.substring(at, end)));
    }
}
