package vn.dondoc.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as text: "30/6/2026", "trước ngày 25/12/2025", "ngày 30 tháng 6 năm 2026".
 *
 * @param day the last one included: "trước ngày" names the day after it
 */
record TaskListDay(LocalDate day, boolean yearPrinted) {
    private static final Pattern DAY = Pattern.compile(
            "(?<before>trước)?\\s?(?:đến|hết|vào|trong|là|\\s)*(?:ngày\\s)?(?<day>\\d{1,2})\\s?(?:[/.-]|tháng)\\s?(?<month>\\d{1,2})"
                    + "(?:,?\\s?(?:[/.-]|năm)\\s?(?<year>\\d{4}|\\d{2}))?");

    static Optional<TaskListDay> in(String said, LocalDate issuedOn) {
        Matcher m = DAY.matcher(said);
        // Two figures without a word before them may as well be a month and a year in short.
        if (!m.matches() || m.group("year") == null && !said.matches("\\D+\\d.*")) return Optional.empty();
        try {
            LocalDate named = named(m, issuedOn);
            LocalDate last = m.group("before") == null ? named : named.minusDays(1);
            return Optional.of(new TaskListDay(last, m.group("year") != null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate named(Matcher m, LocalDate issuedOn) {
        int day = Integer.parseInt(m.group("day"));
        int month = Integer.parseInt(m.group("month"));
        if (m.group("year") != null) return LocalDate.of(TaskListSpan.year(m.group("year")), month, day);
        LocalDate sameYear = LocalDate.of(issuedOn.getYear(), month, day);
        return sameYear.isAfter(issuedOn) ? sameYear : sameYear.plusYears(1);
    }
}
