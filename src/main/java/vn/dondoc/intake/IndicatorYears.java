package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of a target: printed with it, else of its heading, else of the document. */
final class IndicatorYears {
    private static final Pattern SPAN = Pattern.compile(
            "(?iu)(?:giai đoạn|(?<!tháng )(?:0?[3-9]|10) năm)[ .]?(?:năm )?(20\\d{2})\\s?(?:[-–]|đến)\\s?(20\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?iu)(?:năm |/|hết )(20\\d{2})(?!\\s?[-–]\\s?20)");
    private static final Pattern COMPARED =
            Pattern.compile("(?iu)so với (?:năm |cùng kỳ (?:năm )?|giai đoạn )?20\\d{2}(?:\\s?[-–]\\s?20\\d{2})?");
    private static final Pattern CITED = Pattern.compile("(?iu)(?:số|ngày) [\\d/.-]{3,}(?:\\p{L}+(?:-\\p{L}+)?)?");
    /** Over all the years, not at their end. */
    private static final Pattern FLOW =
            Pattern.compile("(?iu)tốc độ|tăng trưởng|bình quân|phát triển mới|hằng năm|hàng năm|mỗi năm|/năm|thêm ");

    private static final Pattern EACH_YEAR = Pattern.compile("(?iu)hằng năm|hàng năm|mỗi năm");

    private static final Pattern SCHOOL_YEAR = Pattern.compile("năm học (20\\d{2})\\s?[-–]\\s?(20\\d{2})");

    private static final int SHORT = 60;

    private final Optional<PeriodReader.Years> document;
    private final LocalDate issued;

    private IndicatorYears(Optional<PeriodReader.Years> document, LocalDate issued) {
        this.document = document;
        this.issued = issued;
    }

    static IndicatorYears of(DirectiveText text) {
        var head = new HeadReader(text);
        var title = new TitleReader(text);
        var type = title.type(head.notation()).map(Found::value).orElse(null);
        var issued = head.date().map(date -> LocalDate.parse(date.value())).orElse(null);
        return new IndicatorYears(PeriodReader.in(text, title.title(), type), issued);
    }

    record Year(String value, boolean printed) {}

    /** What was reached in a year before the document, or before the years it is made for. */
    boolean isPast(String clause, int from, Measure measure) {
        var own = clause.substring(from, measure.end());
        var day = PrintedDate.in(own).stream().findFirst();
        if (issued != null && day.isPresent() && day.get().day().isBefore(issued)) return true;
        var printed = printed(SCHOOL_YEAR.matcher(own).replaceAll("năm $2"));
        if (printed == null) return false;
        int year = Integer.parseInt(printed.substring(printed.length() - 4));
        return year < firstYear();
    }

    private int firstYear() {
        var year = issued == null ? 0 : issued.getYear();
        var from = document.map(years -> years.period().from())
                .map(first -> Integer.parseInt(first.substring(0, 4)))
                .orElse(0);
        return Math.max(year, from);
    }

    /**
     * @param targets it stands in a list of targets: the document's last year is meant
     * @return null where nothing tells
     */
    Year of(Clause clause, IndicatorWords words, boolean targets) {
        var all = clause.text();
        var own = all.substring(Math.max(words.start(), behindOpening(clause)), words.end());
        var printed = printed(own);
        if (printed == null) printed = printed(behind(all, words.end()));
        if (printed != null) return new Year(printed, true);
        var opening = opening(clause.block().text(), FLOW.matcher(own).find());
        if (opening != null) return new Year(opening, false);
        if (!FLOW.matcher(own).find()) printed = printed(all.substring(0, words.end()));
        if (printed != null) return new Year(printed, true);
        var flows = FLOW.matcher(own).find()
                || EACH_YEAR
                        .matcher(clause.block().text().substring(0, clause.start() + words.start()))
                        .find();
        for (var up = clause.block().parent(); up != null; up = up.parent()) {
            var heading = spanOrYear(up.text(), flows);
            if (heading != null) return new Year(heading, false);
        }
        if (EACH_YEAR.matcher(all).find()) return new Year("hàng năm", true);
        return document.filter(years -> targets || isOneYear(years.period()))
                .map(years -> ofPeriod(years.period(), flows))
                .map(value -> new Year(value, false))
                .orElse(null);
    }

    /** "Đến năm 2025: ..." speaks for all that follows in its block. */
    private static String opening(String block, boolean flows) {
        var colon = block.indexOf(':');
        return colon > 0 && colon < SHORT ? spanOrYear(block.substring(0, colon), flows) : null;
    }

    private static int behindOpening(Clause clause) {
        var opens = opening(clause.block().text(), false) != null;
        return opens ? Math.max(0, clause.block().text().indexOf(':') + 1 - clause.start()) : 0;
    }

    private static boolean isOneYear(ReadRecord.Period period) {
        return period.from() != null && period.from().equals(period.to());
    }

    /** Up to the next figure that is no year. */
    private static String behind(String clause, int from) {
        var rest = clause.substring(from);
        var next = Measure.in(rest).stream().findFirst();
        var comma = rest.indexOf(',');
        return next.isEmpty()
                ? rest
                : comma < 0
                        ? ""
                        : rest.substring(
                                0, Math.min(comma, next.get().amount().span().start()));
    }

    private static String printed(String words) {
        var bare = CITED.matcher(COMPARED.matcher(words).replaceAll("")).replaceAll("");
        var span = SPAN.matcher(bare);
        if (span.find()) return span.group(1) + "-" + span.group(2);
        return last(YEAR.matcher(bare));
    }

    private static String last(Matcher year) {
        String last = null;
        while (year.find()) last = year.group(1);
        return last;
    }

    private static String spanOrYear(String heading, boolean flows) {
        var span = SPAN.matcher(heading);
        if (span.find()) return flows ? span.group(1) + "-" + span.group(2) : span.group(2);
        var until = Pattern.compile("(?iu)(?:đến|năm) (?:năm )?(20\\d{2})").matcher(heading);
        return heading.length() < 120 && until.find() ? until.group(1) : null;
    }

    private static String ofPeriod(ReadRecord.Period period, boolean flows) {
        if (period.to() == null) return null;
        var to = period.to().substring(0, 4);
        var spans =
                flows && period.from() != null && !period.from().substring(0, 4).equals(to);
        return spans ? period.from().substring(0, 4) + "-" + to : to;
    }
}
