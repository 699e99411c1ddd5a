package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for every day of 2025 and 2026, tried with every day. */
class CalendarPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    /** Far enough from the ends that no answer lies beyond the entered years. */
    private static final int FARTHEST = 25;

    private final WorkingCalendar calendar = SeedCalendar.of2025And2026();

    @ParameterizedTest
    @EnumSource(names = {"NEXT", "PREVIOUS"})
    void aRolledDateIsAlwaysAWorkingDayAndTheNearestOfItsSide(RollRule roll) {
        for (LocalDate named : middle()) {
            LocalDate due = roll.of(named, calendar).date();

            assertThat(calendar.isWorkingDay(due)).isTrue();
            boolean next = roll == RollRule.NEXT;
            assertThat(due.isBefore(named)).isEqualTo(!next && !calendar.isWorkingDay(named));
            Stream<LocalDate> passed =
                    next ? named.datesUntil(due) : due.plusDays(1).datesUntil(named.plusDays(1));
            assertThat(passed).noneMatch(calendar::isWorkingDay);
        }
    }

    @Test
    void aDateThatIsNotRolledStays() {
        for (LocalDate named : middle())
            assertThat(RollRule.NONE.of(named, calendar).date()).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource
    void aLaterNamedDayIsNeverDueEarlier(RollRule roll) {
        LocalDate before = FIRST;
        for (LocalDate named : middle()) {
            LocalDate due = roll.of(named, calendar).date();
            assertThat(due).isAfterOrEqualTo(before);
            before = due;
        }
    }

    @Test
    void workingDaysAddedAndTakenAwayLeadBack() {
        for (LocalDate start : middle())
            for (int days = 1; days <= FARTHEST; days++) {
                LocalDate later = calendar.plus(start, days);
                assertThat(calendar.isWorkingDay(later)).isTrue();
                assertThat(calendar.between(start, later)).isEqualTo(days);
                if (calendar.isWorkingDay(start))
                    assertThat(calendar.plus(later, -days)).isEqualTo(start);
                else assertThat(calendar.plus(later, -days)).isEqualTo(calendar.onOrBefore(start));
            }
    }

    @Test
    void addingIsMonotoneInTheStartAndInTheNumberOfDays() {
        LocalDate yesterdays = calendar.plus(middle().get(0), 5);
        for (LocalDate start : middle()) {
            LocalDate five = calendar.plus(start, 5);
            assertThat(five).isAfterOrEqualTo(yesterdays);
            assertThat(calendar.plus(start, 6)).isAfter(five);
            yesterdays = five;
        }
    }

    @Test
    void theDistanceOfTwoDaysIsTheSumOverAnyDayBetween() {
        LocalDate middle = LocalDate.of(2025, 12, 28);
        for (LocalDate day : FIRST.datesUntil(LAST.plusDays(1)).toList())
            assertThat(calendar.between(FIRST, middle) + calendar.between(middle, day))
                    .isEqualTo(calendar.between(FIRST, day));
    }

    /** Five days from the Thursday before Tết 2025: the calendar says 28/1, the office is back on 3/2. */
    @Test
    void fiveWorkingDaysAreNotFiveDaysOfTheCalendar() {
        LocalDate thursday = LocalDate.of(2025, 1, 23);

        assertThat(calendar.plus(thursday, 5)).isEqualTo("2025-02-06").isNotEqualTo(thursday.plusDays(5));
        assertThat(calendar.between(thursday, LocalDate.of(2025, 2, 6))).isEqualTo(5);
    }

    private static List<LocalDate> middle() {
        return FIRST.plusMonths(2).datesUntil(LAST.minusMonths(2)).toList();
    }
}
