package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity as a Vietnamese text prints it: "165.000", "16,5 - 17,5", "trên 90".
 *
 * @param value as printed
 * @param operator as in {@link ReadIndicator}
 * @param span of the figures, without what stands before and after
 */
record Amount(String value, String operator, Double min, Double max, Span span) {
    /** "1.211.000", "16,5", "07". A dot parts thousands only where three digits follow each. */
    private static final String FIGURE = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,\\d{1,4})?";

    private static final Pattern QUANTITY = Pattern.compile(
            "(?<![\\d.,/\\p{L}-])(" + FIGURE + ")(?:\\s?%?\\s?(?:[-–÷]|đến)\\s?(" + FIGURE + "))?(?![\\d/]|[.,]\\d)");
    private static final Pattern NOT_LOWER = Pattern.compile("(?iu)không (?:thấp hơn|dưới|ít hơn)\\s*$");
    private static final Pattern AT_LEAST =
            Pattern.compile("(?iu)(?:tối thiểu|ít nhất|(?<!\\p{L})từ|≥|>=)(?: (?:đạt|là|khoảng))?\\s*$");
    private static final Pattern ABOVE = Pattern.compile("(?iu)(?:(?<!\\p{L})trên|cao hơn|vượt|hơn|>)\\s*$");
    private static final Pattern AT_MOST = Pattern.compile(
            "(?iu)(?:tối đa|không quá|không vượt quá|không cao hơn|không quá mức|nhiều nhất|≤|<=)\\s*$");
    private static final Pattern BELOW = Pattern.compile("(?iu)(?:(?<!\\p{L})dưới|thấp hơn|ít hơn|<)\\s*$");
    private static final Pattern ABOUT = Pattern.compile("(?iu)(?:khoảng|ước đạt|xấp xỉ|gần|ước)\\s*$");
    private static final Pattern OR_MORE = Pattern.compile("(?iu)^.{0,40}?(?:trở lên|trở đi)");
    private static final Pattern OR_LESS = Pattern.compile("(?iu)^.{0,40}?trở xuống");

    /** Every quantity in {@code clause}, dates and numbers of documents among them; spans are places in it. */
    static List<Amount> in(String clause) {
        var found = new ArrayList<Amount>();
        var quantity = QUANTITY.matcher(clause);
        while (quantity.find()) found.add(of(quantity, clause));
        return found;
    }

    private static Amount of(Matcher quantity, String clause) {
        var span = new Span(quantity.start(), quantity.end());
        var low = number(quantity.group(1));
        if (quantity.group(2) != null) {
            return new Amount(quantity.group(), "range", low, number(quantity.group(2)), span);
        }
        var operator = operator(clause.substring(0, span.start()), clause.substring(span.end()));
        var min = operator.startsWith("<") ? null : low;
        var max = operator.startsWith(">") ? null : low;
        return new Amount(quantity.group(), operator, min, max, span);
    }

    private static String operator(String before, String after) {
        var next = after.split("[,;.]", 2)[0];
        if (NOT_LOWER.matcher(before).find()) return ">=";
        if (AT_MOST.matcher(before).find() || OR_LESS.matcher(next).find()) return "<=";
        if (BELOW.matcher(before).find()) return "<";
        if (AT_LEAST.matcher(before).find() || OR_MORE.matcher(next).find()) return ">=";
        if (ABOVE.matcher(before).find()) return ">";
        return ABOUT.matcher(before).find() ? "~" : "=";
    }

    /** "1.211.000" and "16,5" as numbers. */
    static double number(String figure) {
        return Double.parseDouble(figure.replace(".", "").replace(',', '.'));
    }
}
