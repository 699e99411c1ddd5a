package vn.dondoc.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a target is called and the words that set it.
 *
 * @param start of the quote in the clause
 */
record IndicatorWords(String name, int start, int end) {
    private static final Pattern BEGINNING = Pattern.compile(
            "(?iu)^(?:[\\s,;:–-]|\\([^)]{0,120}\\)|và\\s|trong đó,?:?\\s|phấn đấu,?\\s|đến (?:hết )?(?:năm |quý \\p{L}+/|ngày )?[\\d/]{4,10},?\\s?|(?:từ |trong )?năm \\d{4},?\\s?|giai đoạn[ .]?\\d{4}\\s?-\\s?\\d{4},?\\s?|nhằm\\s|bảo đảm\\s|đảm bảo\\s|tỷ lệ:\\s)+");
    private static final Pattern ENDING = Pattern.compile(
            "(?iu)[\\s,(:]+(?:đạt \\d|đạt|chiếm|từ|trên|khoảng|ước|là|còn|tối thiểu|tối đa|phấn đấu|(?:đến|vào|trong|hết) (?:hết )?(?:năm )?\\d{4}|năm \\d{4}|giai đoạn[ .]?\\d{4}\\s?-\\s?\\d{4}|tăng|giảm|ở mức|tỷ lệ|lên|xuống|dưới|ít nhất|hơn|không thấp hơn|không dưới|không quá|cho|thêm|được|gấp|thuộc nhóm|thuộc|có|ổn định|xuống còn|\\()\\s?$");
    private static final Pattern OF_RATES =
            Pattern.compile("(?iu).*(?:tỷ lệ|tỷ trọng|tốc độ|tăng|mức|cơ cấu|kinh tế).*");
    private static final Pattern NEXT = Pattern.compile(
            "(?iu),\\s(?:trong đó|phấn đấu|đến (?:năm|hết)|năm \\d|riêng|tỷ lệ|và \\d|\\d)|\\s(?:trong|vào|đến) (?:năm|hết)|,\\s[^,]{3,50}?\\s(?:đạt|chiếm|từ|trên)\\s\\d|\\sso với|\\s(?:hoặc|và) \\d");
    private static final int LONG = 160;

    /** @param previous name of the target before it in the same clause; null for the first */
    static IndicatorWords of(String clause, int from, Measure measure, String previous) {
        var amount = measure.amount().span();
        var name = bare(clause.substring(from, amount.start()));
        var share = measure.kind() == Measure.Kind.PERCENT
                && !name.isEmpty()
                && !OF_RATES.matcher(name).matches()
                && name.split(" ").length <= 5;
        var leads = name.isEmpty() && (previous == null || from == 0 || listed(clause, from, measure)) || share;
        var end = leads ? endOfPhrase(clause, measure.end()) : measure.end();
        var start = name.isEmpty() && !leads ? 0 : skip(clause, from);
        return new IndicatorWords(named(name, clause, measure, end, previous).replace(" ,", ","), start, end);
    }

    /** ", 100% chủ rừng có chứng chỉ": a share that is named behind its figures. */
    private static boolean listed(String clause, int from, Measure measure) {
        var between = clause.substring(from, measure.amount().span().start());
        return measure.kind() == Measure.Kind.PERCENT
                && between.matches("\\s?[,;]\\s(?:và\\s)?")
                && clause.substring(measure.end()).matches("\\s\\p{L}.*");
    }

    private static String named(String name, String clause, Measure measure, int end, String previous) {
        var behind = clause.substring(measure.end(), end).strip();
        if (measure.kind() == Measure.Kind.COUNT
                && !name.matches(
                        "(?iu)(?:tỷ lệ|số|tổng số|diện tích|sản lượng|thời gian|công suất|giá trị|.*(?:diện tích|sản lượng|số )).*")) {
            return cut((name.isEmpty() ? previous == null ? "Số" : first(previous) : name) + " " + measure.unit()
                    + (behind.isEmpty() ? "" : " " + behind));
        }
        if (!name.isEmpty() && !behind.isEmpty()) return cut(name + " " + behind);
        if (!name.isEmpty())
            return cut(
                    name.toLowerCase(Locale.ROOT).startsWith("tốc độ") && previous != null && name.length() < 40
                            ? name + " " + previous
                            : upperFirst(name));
        if (previous != null && behind.isEmpty()) return previous;
        return cut("Tỷ lệ " + behind);
    }

    /** The words of a count before its unit: "Phát triển mới" of "Phát triển mới khu công nghiệp". */
    private static String first(String previous) {
        return String.join(
                " ", java.util.Arrays.stream(previous.split(" ")).limit(2).toList());
    }

    private static int endOfPhrase(String clause, int from) {
        var next = NEXT.matcher(clause).region(from, clause.length());
        return next.find() ? next.start() : clause.length();
    }

    /** "GRDP" of "14 - 15% GRDP, ...": what the share is of, before the next target. */
    static int afterNoun(String clause, int from) {
        var comma = clause.indexOf(", ", from);
        return comma >= 0 && comma - from < 30 && !clause.substring(from, comma).matches(".*\\d.*") ? comma : from;
    }

    private static int skip(String clause, int from) {
        while (from < clause.length() && (clause.charAt(from) == ',' || Character.isWhitespace(clause.charAt(from))))
            from++;
        return from;
    }

    private static String bare(String words) {
        var within = words.lastIndexOf("trong đó");
        var bare =
                BEGINNING.matcher(within < 0 ? words : words.substring(within)).replaceFirst("");
        for (int i = 0; i < 5; i++)
            bare = ENDING.matcher(" " + bare).replaceFirst("").strip();
        return BEGINNING.matcher(bare + " ").replaceFirst("").strip();
    }

    private static String cut(String name) {
        return name.length() <= LONG ? upperFirst(name) : upperFirst(name.substring(0, name.lastIndexOf(' ', LONG)));
    }

    private static String upperFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
