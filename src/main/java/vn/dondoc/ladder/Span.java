package vn.dondoc.ladder;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of working days left to the due date, negative when late; both ends inclusive.
 *
 * <p>Written as a literal test of DMN and nothing else: a number, a range, a comparison.
 *
 * @param from null for "no end": as late as it may be
 * @param to null for "no end": as early as it may be
 */
record Span(Integer from, Integer to) {
    /** No number of a ladder lies further away, and no day that is checked but one. */
    static final int FARTHEST = 250;

    private static final String NUMBER = "\\s*(-?\\d{1,3})\\s*";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern RANGE =
            Pattern.compile("\\s*([\\[\\](])" + NUMBER + "\\.\\." + NUMBER + "([\\[\\])])\\s*");
    private static final Pattern COMPARED = Pattern.compile("\\s*(<=|>=|<|>)" + NUMBER);

    /** Empty for whatever is not such a test, and for a range that holds no day. */
    static Optional<Span> parse(String test) {
        if (test.isBlank() || test.strip().equals("-")) return Optional.of(new Span(null, null));
        Matcher one = ONE.matcher(test);
        if (one.matches()) return ordered(number(one, 1), number(one, 1));
        Matcher range = RANGE.matcher(test);
        if (range.matches())
            return ordered(
                    number(range, 2) + (range.group(1).equals("[") ? 0 : 1),
                    number(range, 3) - (range.group(4).equals("]") ? 0 : 1));
        Matcher compared = COMPARED.matcher(test);
        return compared.matches() ? ordered(compared(compared.group(1), number(compared, 2))) : Optional.empty();
    }

    private static Span compared(String sign, int number) {
        return switch (sign) {
            case "<=" -> new Span(null, number);
            case "<" -> new Span(null, number - 1);
            case ">=" -> new Span(number, null);
            default -> new Span(number + 1, null);
        };
    }

    private static Optional<Span> ordered(Integer from, Integer to) {
        return ordered(new Span(from, to));
    }

    private static Optional<Span> ordered(Span span) {
        boolean empty = span.from != null && span.to != null && span.from > span.to;
        boolean far = far(span.from) || far(span.to);
        return empty || far ? Optional.empty() : Optional.of(span);
    }

    private static boolean far(Integer end) {
        return end != null && Math.abs(end) > FARTHEST;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    boolean holds(int days) {
        return (from == null || from <= days) && (to == null || days <= to);
    }

    /** Whether no day of it lies outside; an end beyond {@link #FARTHEST} counts as open. */
    boolean within(int first, int last) {
        return (from == null ? -FARTHEST : from) >= first && (to == null ? FARTHEST : to) <= last;
    }

    /** As DMN writes it. */
    String test() {
        if (from == null && to == null) return "";
        if (from == null) return "<= " + to;
        if (to == null) return ">= " + from;
        return from.equals(to) ? from.toString() : "[" + from + ".." + to + "]";
    }

    /** As people read it: "Còn 2 đến 3 ngày", "Ngày đến hạn", "Quá hạn từ 3 ngày". */
    String words() {
        if (from == null && to == null) return "Mọi ngày";
        if (from == null) return to < 0 ? "Quá hạn từ " + -to + " ngày" : "Từ khi còn " + to + " ngày trở đi";
        if (to == null) return "Còn từ " + from + " ngày";
        if (from.equals(to)) return one(from);
        if (from > 0) return "Còn " + from + " đến " + to + " ngày";
        return to < 0
                ? "Quá hạn " + -to + " đến " + -from + " ngày"
                : one(to) + " đến " + one(from).toLowerCase();
    }

    private static String one(int days) {
        if (days == 0) return "Ngày đến hạn";
        return days > 0 ? "Còn " + days + " ngày" : "Quá hạn " + -days + " ngày";
    }
}
