package vn.dondoc.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the calendar as a document prints it: "ngày 19 tháng 6 năm 2023" or "19/6/2023".
 *
 * @param written by hand, as an asterisk on both sides of the day shows
 */
record PrintedDate(LocalDate day, boolean written, Span span) {
    private static final String MARK = "[\\s*_]{0,6}";
    private static final Pattern WORDS = Pattern.compile("[Nn]gày(" + MARK + ")(\\d{1,2})" + MARK + "tháng" + MARK
            + "(\\d{1,2})" + MARK + "năm" + MARK + "(\\d{4})");
    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?!\\d)");

    /** Every day in {@code text}, in order; spans are places in it. */
    static List<PrintedDate> in(String text) {
        var found = new ArrayList<PrintedDate>();
        var words = WORDS.matcher(text);
        while (words.find()) at(words, 2, words.group(1).contains("*")).ifPresent(found::add);
        var figures = FIGURES.matcher(text);
        while (figures.find()) at(figures, 1, false).ifPresent(found::add);
        found.sort((a, b) -> Integer.compare(a.span.start(), b.span.start()));
        return found;
    }

    static Optional<PrintedDate> firstIn(String text) {
        return in(text).stream().findFirst();
    }

    private static Optional<PrintedDate> at(Matcher found, int dayGroup, boolean written) {
        try {
            var day = LocalDate.of(
                    Integer.parseInt(found.group(dayGroup + 2)),
                    Integer.parseInt(found.group(dayGroup + 1)),
                    Integer.parseInt(found.group(dayGroup)));
            return Optional.of(new PrintedDate(day, written, new Span(found.start(), found.end())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
