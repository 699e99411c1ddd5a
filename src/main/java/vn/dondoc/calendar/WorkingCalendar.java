package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Working days of the administration: Monday to Friday (Labour Code art. 111, weekly rest), without public holidays
 * (art. 112), their compensation days (art. 111.3) and swapped days, and with the Saturdays worked in exchange.
 *
 * <p>The exceptions are data, entered once a year (tables {@code calendar_year} and {@code calendar_day}). Where an
 * argument, the result or a day between them lies in a year that was not entered, every method refuses with
 * {@link CalendarRefused}: a guess about next year's holidays must not become a deadline. Whole days only; half days
 * count as working days.
 */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /** The first working day on or after {@code day}; {@code day} itself when it is one. */
    LocalDate onOrAfter(LocalDate day);

    /** The last working day on or before {@code day}; {@code day} itself when it is one. */
    LocalDate onOrBefore(LocalDate day);

    /**
     * The day that lies {@code workingDays} working days after {@code start}, or before it when negative. {@code start}
     * is not counted, whether it is a working day or not; the result is a working day. Zero gives {@code start} itself,
     * even if it is a day off.
     */
    LocalDate plus(LocalDate start, int workingDays);

    /**
     * The number of working days after {@code from} up to and including {@code to}: 0 when both are the same day or
     * only days off follow. When {@code to} is earlier, it is {@code -between(to, from)}, so for a deadline that
     * has passed {@code between(today, due)} is minus the number of working days it is late.
     *
     * <p>{@code between(start, plus(start, n)) == n} for {@code n >= 0}, and for negative {@code n} when {@code start}
     * is a working day.
     */
    int between(LocalDate from, LocalDate to);

    /**
     * Why {@code day} is not worked, in Vietnamese, as a noun phrase ("thứ Bảy", "Tết Nguyên đán Bính Ngọ"); empty for
     * a working day.
     */
    Optional<String> dayOffReason(LocalDate day);

    /**
     * That the afternoon of this working day is off, with the hour at which the offices close, as a Vietnamese clause
     * ("chiều ngày 31/12/2026 nghỉ (…), cơ quan làm việc đến 12:00"); empty for any other day. The day itself stays in
     * time until its end.
     */
    Optional<String> earlyEnd(LocalDate day);

    /** The working hours in force on that day; empty when none were entered for its year. */
    Optional<WorkingHours> hoursOn(LocalDate day);
}
