package vn.dondoc.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the years that a document is made for: of its subject, else of its preamble, else of its targets' headings. */
final class PeriodReader {
    private static final Pattern DAYS = Pattern.compile(
            "(?iu)từ (?:ngày )?(\\d{1,2}/\\d{1,2}/\\d{4}) đến (?:hết )?(?:ngày )?(\\d{1,2}/\\d{1,2}/\\d{4})");
    private static final Pattern SPAN = Pattern.compile(
            "(?iu)(?:giai đoạn|thời kỳ|nhiệm kỳ|(?<!tháng )(?:0?[3-9]|10|ba|năm) năm)[ .](?:năm )?(20\\d{2})\\s?(?:[-–]|đến)\\s?(?:năm )?(20\\d{2})");
    private static final Pattern FURTHER = Pattern.compile("(?iu)định hướng đến (?:năm )?(20\\d{2})");
    private static final Pattern UNTIL = Pattern.compile("(?iu)đến (?:hết )?(?:năm )?(20\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?iu)năm (20\\d{2})");
    /** Days of cited documents name years too. */
    private static final Pattern CITED_DAY = Pattern.compile("tháng \\d{1,2} năm \\d{4}|/\\d{4}");

    /** @param span of the words that say so */
    record Years(ReadRecord.Period period, Span span, String rule) {}

    private PeriodReader() {}

    /** @param type letters, notices and the like have a period only where their subject says so */
    static Optional<Years> in(DirectiveText text, Optional<Found> title, String type) {
        var fromTitle = title.flatMap(found -> years(found.value(), found.span().start(), "period.title"));
        if (fromTitle.isPresent()) return fromTitle;
        if (type != null && type.matches("Công văn|Chỉ thị|Công điện|Thông báo|Quyết định|Kết luận"))
            return Optional.empty();
        var preamble = text.in(Part.PREAMBLE).toList();
        var fromPreamble = preamble.stream()
                .flatMap(block -> years(block.text(), block.span().start(), "period.preamble").stream());
        return fromPreamble.findFirst().or(() -> headings(text.body()));
    }

    private static Optional<Years> years(String words, int at, String rule) {
        var days = DAYS.matcher(words);
        if (days.find())
            return Optional.of(
                    new Years(days(days.group(1), days.group(2)), new Span(at + days.start(), at + days.end()), rule));
        var span = SPAN.matcher(words);
        if (span.find()) {
            var further = FURTHER.matcher(words);
            var to = further.find(span.end()) ? further.group(1) : span.group(2);
            return Optional.of(years(span.group(1), to, at + span.start(), at + span.end(), rule));
        }
        var until = UNTIL.matcher(words);
        if (until.find()) return Optional.of(years(null, until.group(1), at + until.start(), at + until.end(), rule));
        var year = YEAR.matcher(CITED_DAY
                .matcher(words)
                .replaceAll(found -> " ".repeat(found.group().length())));
        if (year.find())
            return Optional.of(years(year.group(1), year.group(1), at + year.start(), at + year.end(), rule));
        return Optional.empty();
    }

    private static ReadRecord.Period days(String from, String to) {
        return new ReadRecord.Period(iso(from), iso(to));
    }

    private static String iso(String figures) {
        return PrintedDate.firstIn(figures).map(date -> date.day().toString()).orElse(null);
    }

    private static Years years(String from, String to, int start, int end, String rule) {
        return new Years(new ReadRecord.Period(from, to), new Span(start, end), rule);
    }

    /** "Giai đoạn 2021 - 2025" and "Giai đoạn 2026 - 2030" at the head of a list of targets. */
    private static Optional<Years> headings(List<Block> body) {
        Years all = null;
        for (var block : body) {
            var span = SPAN.matcher(block.text());
            if (block.bullet() || block.label() == null || !span.lookingAt()) continue;
            var from = all == null ? span.group(1) : all.period().from();
            var start = all == null ? block.span().start() : all.span().start();
            all = years(from, span.group(2), start, block.span().start() + span.end(), "period.headings");
        }
        return Optional.ofNullable(all);
    }
}
