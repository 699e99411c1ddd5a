package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HalfDaysTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);
    private static final WorkingHours HOURS =
            new WorkingHours(LocalTime.of(7, 30), LocalTime.of(12, 0), LocalTime.of(13, 30), LocalTime.of(17, 0));

    @Test
    void aHalfDayCountsAsAWorkingDay() {
        for (DayEntry.Kind half : List.of(DayEntry.Kind.MORNING_OFF, DayEntry.Kind.AFTERNOON_OFF)) {
            WorkingCalendar calendar = with(half);

            assertThat(calendar.isWorkingDay(NEW_YEARS_EVE)).isTrue();
            assertThat(calendar.dayOffReason(NEW_YEARS_EVE)).isEmpty();
            assertThat(calendar.plus(NEW_YEARS_EVE.minusDays(1), 1)).isEqualTo(NEW_YEARS_EVE);
        }
    }

    @Test
    void aDueDateWhoseAfternoonIsOffSaysWhenTheOfficesClose() {
        WorkingCalendar calendar = with(DayEntry.Kind.AFTERNOON_OFF);

        DueDate due = RollRule.NEXT.of(NEW_YEARS_EVE, calendar);

        assertThat(due.date()).isEqualTo(NEW_YEARS_EVE);
        assertThat(due.explanation())
                .isEqualTo("Hạn ghi là hết ngày 31/12/2026; chiều ngày 31/12/2026 nghỉ (nghỉ sớm cuối năm), cơ quan làm"
                        + " việc đến 12:00.");
    }

    @Test
    void aMorningOffChangesNothingForADueDate() {
        assertThat(RollRule.NEXT
                        .of(NEW_YEARS_EVE, with(DayEntry.Kind.MORNING_OFF))
                        .explanation())
                .isEqualTo("Hạn ghi là hết ngày 31/12/2026.");
    }

    @Test
    void theHoursAreThoseOfTheSeason() {
        WorkingCalendar calendar = with(DayEntry.Kind.AFTERNOON_OFF);

        assertThat(calendar.hoursOn(NEW_YEARS_EVE)).contains(HOURS);
        assertThat(calendar.hoursOn(LocalDate.of(2025, 12, 31))).isEmpty();
    }

    private static WorkingCalendar with(DayEntry.Kind half) {
        return new EnteredCalendar(
                List.of(2026),
                List.of(new DayEntry(NEW_YEARS_EVE, half, "nghỉ sớm cuối năm")),
                List.of(new Season(LocalDate.of(2026, 1, 1), HOURS)));
    }
}
