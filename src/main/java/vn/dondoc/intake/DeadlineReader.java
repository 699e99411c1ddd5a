package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads when a task is due; the dates and periods in titles of cited documents are no deadlines. */
final class DeadlineReader {
    private record Found(DeadlineRule rule, Span place) {}

    private static final Pattern CITED = Pattern.compile(
            "(?:số \\d{1,5}[^ ,;.]{2,20}(?: ?[\\p{Lu}-]+)?,? ngày \\d{1,2}(?:/| tháng )\\d{1,2}(?:/| năm )\\d{4}(?:[^;.,]{0,200}?(?= và (?:trình|báo|tổ|triển)|[;.,]| trước ngày| trong quý| trong tháng| xong|$))?)"
                    + "|(?:giai đoạn|thời kỳ|nhiệm kỳ|kế hoạch (?:5|05|năm) năm|năm học) \\d{4}(?: ?- ?\\d{4})?|(?:kế hoạch|chương trình) (?:hằng|hàng) năm (?=của|được|do|đã)|(?:[Cc]ăn cứ|[Tt]heo|[Tt]rên cơ sở|[Tt]rong)[^,;.]{0,60}(?:ngân sách|dự toán|kinh phí|kế hoạch) (?:hằng|hàng) năm(?! (?:trước|vào))|kể từ ngày \\d{1,2}/\\d{1,2}/\\d{4}|(?:từ|so với) (?:ngày|năm) [\\d/]{4,10}");
    private static final Pattern CONTINUOUS =
            Pattern.compile("(?iu:thường xuyên)(?= \\p{L})|^(?iu:(?:(?:thực hiện|triển khai):? )?thường xuyên)[.;]?$");
    private static final Pattern CELL = Pattern.compile(
            "(?:Ngày )?(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>20\\d\\d)|(?:Năm )?(?:20\\d\\d ?- ?)?(?<last>20\\d\\d)|[Tt]háng \\d{1,2} ?- ?(?<to>\\d{1,2})/(?<toYear>20\\d\\d)|[Tt]háng (?<alone>\\d{1,2})");

    private final Integer year;

    DeadlineReader(DocumentDate date) {
        this.year = date.year();
    }

    Deadline read(String sentence) {
        String text = masked(Spelling.folded(sentence));
        List<Found> all = new ArrayList<>();
        for (DeadlineRule rule : DeadlineRule.values())
            for (MatchResult match : rule.in(text)) add(all, new Found(rule, new Span(match.start(), match.end())));
        all.sort(Comparator.comparingInt(found -> found.place().start()));
        weed(all, text);
        Set<String> recurrence = new LinkedHashSet<>();
        if (CONTINUOUS.matcher(text).find()) recurrence.add("CONTINUOUS");
        if (all.isEmpty())
            return recurrence.isEmpty()
                    ? Deadline.NONE
                    : new Deadline(null, null, null, List.copyOf(recurrence), List.of(), "deadline.continuous", false);
        return joined(sentence, text, all, recurrence);
    }

    /** A cell or a line of its own holds nothing but the deadline. */
    Deadline alone(String cell) {
        String text = Spelling.folded(cell);
        Matcher bare = CELL.matcher(text);
        if (bare.matches()) return bare(cell, bare);
        Deadline read = read(cell);
        if (read.type() != null || !read.recurrence().isEmpty() || !text.matches(".*\\p{L}.*")) return read;
        return new Deadline(
                cell, "EVENT", null, List.of(), List.of(new Span(0, cell.length())), "deadline.event-alone", false);
    }

    private Deadline bare(String cell, Matcher bare) {
        LocalDate due;
        if (bare.group("day") != null)
            due = DeadlineDays.of(DeadlineRule.DAY, "vào ngày " + bare.group().replace("Ngày ", ""), year);
        else if (bare.group("last") != null) due = LocalDate.of(Integer.parseInt(bare.group("last")), 12, 31);
        else if (bare.group("to") != null)
            due = DeadlineDays.of(DeadlineRule.MONTH, "tháng " + bare.group("to") + "/" + bare.group("toYear"), year);
        else due = DeadlineDays.of(DeadlineRule.MONTH_ALONE, "trong tháng " + bare.group("alone"), year);
        String type = bare.group("day") != null ? "DATE" : "PERIOD";
        return new Deadline(
                cell,
                type,
                due,
                List.of(),
                List.of(new Span(0, cell.length())),
                "deadline.alone",
                bare.group("alone") != null);
    }

    private static void add(List<Found> all, Found found) {
        Span place = found.place();
        boolean covered = all.stream()
                .anyMatch(other -> other.place().start() < place.end()
                        && place.start() < other.place().end());
        if (!covered) all.add(found);
    }

    /** "định kỳ" says nothing beside a cycle, a bare month or quarter is no deadline beside one that says "trước" or "trong". */
    private static void weed(List<Found> all, String text) {
        boolean cycle = all.stream()
                .anyMatch(found -> found.rule() != DeadlineRule.REGULAR
                        && found.rule().type("").equals("RECURRING"));
        if (cycle) all.removeIf(found -> found.rule() == DeadlineRule.REGULAR);
        boolean said = all.stream().anyMatch(found -> !bare(found, text));
        if (said) all.removeIf(found -> bare(found, text));
    }

    private static boolean bare(Found found, String text) {
        return (found.rule() == DeadlineRule.MONTH || found.rule() == DeadlineRule.QUARTER)
                && found.place().in(text).matches("(?iu:(?:tháng|quý) .*)");
    }

    private Deadline joined(String sentence, String text, List<Found> all, Set<String> recurrence) {
        for (Found found : all) {
            String printed = found.place().in(text);
            if (found.rule().type(printed).equals("RECURRING"))
                recurrence.addAll(DeadlineWords.recurrence(printed, text));
        }
        Found first = all.get(0);
        String printed = first.place().in(text);
        LocalDate due =
                DeadlineDays.of(first.rule(), printed.toLowerCase(Locale.ROOT).replace("quý i", "quý I"), year);
        if (due == null) due = DeadlineDays.of(first.rule(), printed, year);
        List<Span> places = all.stream().map(Found::place).toList();
        return new Deadline(
                String.join(
                        ", ", places.stream().map(place -> place.in(sentence)).toList()),
                first.rule().type(printed),
                due,
                List.copyOf(recurrence),
                places,
                first.rule().rule(),
                DeadlineDays.withoutYear(first.rule(), printed));
    }

    /** Same length, with the titles of cited documents blanked out. */
    private static String masked(String text) {
        return CITED.matcher(text).replaceAll(match -> "¤".repeat(match.group().length()));
    }
}
