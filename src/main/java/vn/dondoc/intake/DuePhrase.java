package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the month or of the year by which something is sent: "trước ngày 17 hằng tháng", "chậm nhất ngày 05 tháng sau".
 *
 * @param cadence that the phrase itself implies; null where it implies none
 */
record DuePhrase(ReadRegime.Due due, String cadence, Span span) {
    private static final String LATEST =
            "(?:chậm nhất|muộn nhất|trễ nhất|không muộn hơn|hạn chót|hạn cuối|thời hạn|thời gian)(?:\\s?:)?(?:\\s(?:là|vào|trong|đến))?\\s";
    private static final String HOUR = "(?:\\d{1,2}\\s?(?:giờ|h|g)\\s?(?:\\d{2})?(?:\\sphút)?,?\\s)?";
    private static final String MONTH =
            "(?:\\s?(?:/|-|tháng\\s)\\s?(\\d{1,2})(?:\\s?(?:/|-|năm\\s|,\\snăm\\s)\\s?(\\d{4}))?(?!\\d))?";
    private static final String OF_MONTH =
            "(?:,?\\s(?:của\\s)?tháng\\s(sau|kế tiếp|tiếp theo|liền kề|liền sau|đầu(?: tiên)?(?: của)? quý(?: sau| tiếp theo| kế tiếp)?"
                    + "|cuối(?: cùng)?(?: của)?(?: mỗi)? quý|thứ ba(?: của)? quý|cuối kỳ|cuối|báo cáo))?";
    private static final String EACH =
            "(?:\\s(?:của\\s)?(?:hằng|hàng|mỗi)\\s(tháng|quý|năm|kỳ))?(?:\\s(?:của\\s)?(?:năm|quý) (?:sau|tiếp theo|kế tiếp))?";
    private static final Pattern DAY =
            Pattern.compile("(?iu)(?<!\\p{L})((?:" + LATEST + ")?(?:(?:trước|vào|đến|hết|trong)\\s){0,3}" + HOUR
                    + "(?:trước\\s)?)(?:ngày\\s(?:làm việc\\s)?|mùng\\s)(\\d{1,2})(?!\\d)" + MONTH + OF_MONTH + EACH);
    private static final Pattern BARE =
            Pattern.compile("(?iu)(?<!\\p{L})(trước\\s)(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![/\\d])()" + EACH);
    private static final Pattern ALSO = Pattern.compile(
            "(?iu)\\G(?:,|\\svà|;)\\s(trước\\s)?(?:ngày\\s)?(\\d{1,2})(?:/|\\stháng\\s)(\\d{1,2})(?:(?:/|\\snăm\\s)(\\d{4}))?(?![/\\d])()"
                    + EACH);

    /** The phrases of one sentence, in order. Days of cited documents are none: nothing like "trước" stands before them. */
    static List<DuePhrase> in(String sentence) {
        var found = new ArrayList<DuePhrase>();
        var day = DAY.matcher(sentence);
        while (day.find()) if (!day.group(1).isBlank()) add(day, day.group(1), found);
        var bare = BARE.matcher(sentence);
        while (bare.find()) if (isFree(bare.start(2), found)) add(bare, bare.group(1), found);
        for (var known : List.copyOf(found)) alsoNamed(sentence, known, found);
        found.sort((a, b) -> Integer.compare(a.span.start(), b.span.start()));
        return found;
    }

    /** "trước ngày 15/6 và 15/12": the second day has no word of its own. */
    private static void alsoNamed(String sentence, DuePhrase known, List<DuePhrase> found) {
        var before = known.due.kind().equals("BEFORE_DAY") ? "trước " : "";
        var also = ALSO.matcher(sentence).region(known.span.end(), sentence.length());
        while (also.find()) if (isFree(also.start(2), found)) add(also, before, found);
    }

    private static boolean isFree(int place, List<DuePhrase> found) {
        return found.stream().noneMatch(known -> known.holds(place));
    }

    private boolean holds(int place) {
        return span.start() <= place && place < span.end();
    }

    private static void add(Matcher day, String before, List<DuePhrase> found) {
        var number = Integer.parseInt(day.group(2));
        var month = number(day.group(3));
        if (number < 1 || number > 31 || month != null && (month < 1 || month > 12)) return;
        var of = day.group(5) == null ? "" : day.group(5).toLowerCase();
        var kind = before.toLowerCase().contains("trước") ? "BEFORE_DAY" : "ON_DAY";
        var later = of.matches("sau|kế tiếp|tiếp theo|liền.*|đầu.*") ? 1 : 0;
        var due = new ReadRegime.Due(kind, number, month, later, number(day.group(4)));
        found.add(new DuePhrase(due, cadence(of, day.group(6)), new Span(day.start(), day.end())));
    }

    private static String cadence(String month, String each) {
        if (month.contains("quý") || "quý".equalsIgnoreCase(each)) return "QUARTERLY";
        if ("tháng".equalsIgnoreCase(each) || month.matches("sau|kế tiếp|tiếp theo|liền.*|báo cáo")) return "MONTHLY";
        return "năm".equalsIgnoreCase(each) ? "ANNUAL" : null;
    }

    private static Integer number(String figures) {
        return figures == null ? null : Integer.valueOf(figures);
    }
}
