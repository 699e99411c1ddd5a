package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class WorkingDayArithmeticTest {
    private static final LocalDate FIRST_WORKED = LocalDate.of(2025, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final WorkingCalendar calendar = SeedCalendar.of2025And2026();

    @ParameterizedTest(name = "{0} plus {1} = {2}")
    @CsvSource({
        "2025-04-16, 1, 2025-04-17",
        "2025-04-16, -1, 2025-04-15",
        "2025-04-16, 0, 2025-04-16",
        // a day off stays for zero and is not counted as a start
        "2025-08-16, 0, 2025-08-16",
        "2025-08-16, 1, 2025-08-18",
        "2025-08-16, -1, 2025-08-15",
        // 7/4 is off
        "2025-04-16, -10, 2025-04-01",
        // Sat 26/4 is worked; 30/4 to 4/5 are off
        "2025-04-25, 1, 2025-04-26",
        "2025-04-25, 4, 2025-05-05",
        // over the turn of the year, with Fri 2/1 off and Sat 10/1 worked
        "2025-12-31, 1, 2026-01-05",
        "2026-01-05, -1, 2025-12-31",
        "2026-01-16, -10, 2026-01-05",
        // a whole year and more
        "2025-01-01, 250, 2025-12-31",
        "2025-01-01, 499, 2026-12-31",
        "2026-12-31, -498, 2025-01-02"
    })
    void plusCountsWorkingDaysWithoutTheStart(LocalDate start, int days, LocalDate expected) {
        assertThat(calendar.plus(start, days)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "after {0} up to {1}: {2}")
    @CsvSource({
        "2025-04-16, 2025-04-17, 1",
        "2025-04-11, 2025-04-16, 3",
        "2025-04-17, 2025-04-16, -1",
        "2025-04-16, 2025-04-16, 0",
        // only days off follow
        "2025-11-14, 2025-11-16, 0",
        "2025-11-14, 2025-11-17, 1",
        "2025-11-17, 2025-11-14, -1",
        "2025-12-31, 2026-01-05, 1",
        "2025-01-01, 2026-12-31, 499"
    })
    void betweenCountsTheEndAndNotTheBeginning(LocalDate from, LocalDate to, int expected) {
        assertThat(calendar.between(from, to)).isEqualTo(expected);
    }

    @Test
    void theNearestWorkingDaysEncloseEveryDayWithOnlyDaysOffInBetween() {
        days().forEach(day -> {
            var before = calendar.onOrBefore(day);
            var after = calendar.onOrAfter(day);

            assertThat(before).isBeforeOrEqualTo(day).matches(calendar::isWorkingDay);
            assertThat(after).isAfterOrEqualTo(day).matches(calendar::isWorkingDay);
            assertThat(before.equals(day)).isEqualTo(calendar.isWorkingDay(day)).isEqualTo(after.equals(day));
            assertThat(before.datesUntil(after).skip(1)).noneMatch(calendar::isWorkingDay);
        });
    }

    @Test
    void betweenGrowsByOneOnWorkingDaysOnlyAndTurnsItsSignWithItsEnds() {
        days().skip(1).forEach(day -> {
            var step = calendar.isWorkingDay(day) ? 1 : 0;

            assertThat(calendar.between(day.minusDays(1), day)).isEqualTo(step);
            assertThat(calendar.between(FIRST_WORKED, day))
                    .isEqualTo(calendar.between(FIRST_WORKED, day.minusDays(1)) + step)
                    .isEqualTo(-calendar.between(day, FIRST_WORKED));
        });
    }

    @Test
    void betweenMeasuresWhatPlusWent() {
        days().forEach(day -> {
            for (int n = 0; n <= calendar.between(day, LAST) && n <= 300; n += 1 + n / 12) {
                var there = calendar.plus(day, n);
                assertThat(calendar.between(day, there)).isEqualTo(n);
                if (calendar.isWorkingDay(day)) {
                    assertThat(calendar.plus(there, -n)).isEqualTo(day);
                    assertThat(calendar.between(there, day)).isEqualTo(-n);
                }
            }
        });
    }

    @Test
    void plusAgreesWithWalkingDayByDay() {
        days().filter(day -> calendar.between(day, LAST) >= 25).forEach(day -> {
            var workedAfter = day.plusDays(1).datesUntil(LAST.plusDays(1)).filter(calendar::isWorkingDay);
            assertThat(workedAfter.limit(25).toList())
                    .isEqualTo(Stream.iterate(1, n -> n + 1)
                            .limit(25)
                            .map(n -> calendar.plus(day, n))
                            .toList());
        });
    }

    @Test
    void everyAnswerThatNeedsAYearNotEnteredIsRefused() {
        var in2024 = LocalDate.of(2024, 12, 31);
        var in2027 = LocalDate.of(2027, 1, 4);

        refuses("2024", () -> calendar.isWorkingDay(in2024));
        refuses("2024", () -> calendar.onOrAfter(in2024));
        refuses("2024", () -> calendar.plus(in2024, 3));
        refuses("2024", () -> calendar.between(in2024, FIRST_WORKED));
        refuses("2024", () -> calendar.onOrBefore(LocalDate.of(2025, 1, 1)));
        refuses("2024", () -> calendar.plus(FIRST_WORKED, -1));
        refuses("2027", () -> calendar.dayOffReason(in2027));
        refuses("2027", () -> calendar.onOrBefore(in2027));
        refuses("2027", () -> calendar.plus(in2027, 0));
        refuses("2027", () -> calendar.between(in2027, in2027));
        refuses("2027", () -> calendar.between(in2027, LAST));
        refuses("2027", () -> calendar.plus(LAST, 1));
    }

    @Test
    void aYearMissingInTheMiddleIsNotSkipped() {
        var withGap = new EnteredCalendar(List.of(2025, 2027), List.of(), List.of());

        refuses("2026", () -> withGap.between(LocalDate.of(2025, 12, 31), LocalDate.of(2027, 1, 1)));
        refuses("2026", () -> withGap.plus(LocalDate.of(2027, 1, 1), -1));
    }

    @Test
    void theRefusalTellsTheYearAndWhatToDo() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/calendar");
        messages.setDefaultEncoding("UTF-8");
        var refusal = CalendarRefused.yearNotEntered(2027);

        assertThat(messages.getMessage(refusal.key(), refusal.arguments().toArray(), Locale.forLanguageTag("vi")))
                .startsWith("Lịch làm việc năm 2027 chưa được nhập")
                .contains("nhập và xác nhận lịch năm 2027 tại trang Lịch làm việc");
    }

    private static void refuses(String year, Runnable question) {
        assertThatThrownBy(question::run).isInstanceOfSatisfying(CalendarRefused.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("calendar.yearNotEntered");
            assertThat(refusal.arguments()).containsExactly(year);
        });
    }

    private static Stream<LocalDate> days() {
        return FIRST_WORKED.datesUntil(LAST.plusDays(1));
    }
}
