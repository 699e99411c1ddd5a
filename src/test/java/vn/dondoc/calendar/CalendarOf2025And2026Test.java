package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The entered days against the announcements, written down by hand. */
class CalendarOf2025And2026Test {
    private final WorkingCalendar calendar = SeedCalendar.of2025And2026();

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-01-01 | 2025-01-01 | Tết Dương lịch
            2025-01-25 | 2025-02-02 | Tết Nguyên đán Ất Tỵ
            2025-04-07 | 2025-04-07 | Giỗ Tổ Hùng Vương
            2025-04-30 | 2025-04-30 | Chiến thắng 30/4
            2025-05-01 | 2025-05-01 | Quốc tế lao động
            2025-05-02 | 2025-05-02 | làm bù thứ Bảy 26/4/2025
            2025-05-03 | 2025-05-04 | 30/4 và 1/5
            2025-08-30 | 2025-09-02 | Quốc khánh
            2026-01-01 | 2026-01-01 | Tết Dương lịch
            2026-01-02 | 2026-01-02 | làm bù thứ Bảy 10/1/2026
            2026-01-03 | 2026-01-04 | Tết Dương lịch
            2026-02-14 | 2026-02-22 | Tết Nguyên đán Bính Ngọ
            2026-04-26 | 2026-04-27 | Giỗ Tổ Hùng Vương
            2026-04-30 | 2026-04-30 | Chiến thắng 30/4
            2026-05-01 | 2026-05-01 | Quốc tế lao động
            2026-08-29 | 2026-08-30 | Quốc khánh
            2026-08-31 | 2026-08-31 | làm bù thứ Bảy 22/8/2026
            2026-09-01 | 2026-09-02 | Quốc khánh
            2026-11-24 | 2026-11-24 | Ngày Văn hóa Việt Nam
            """)
    void everyDayOfAHolidayBreakIsOffWithItsReason(LocalDate first, LocalDate last, String reason) {
        assertThat(first.datesUntil(last.plusDays(1))).allSatisfy(day -> {
            assertThat(calendar.isWorkingDay(day)).isFalse();
            assertThat(calendar.dayOffReason(day).orElseThrow()).contains(reason);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-02", "2025-01-24", "2025-02-03", "2025-04-04", "2025-04-08", "2025-04-29", "2025-05-05",
                "2025-08-29", "2025-09-03", "2025-12-31", "2026-01-05", "2026-02-13", "2026-02-23", "2026-04-24",
                "2026-04-28", "2026-04-29", "2026-05-04", "2026-08-28", "2026-09-03", "2026-11-23", "2026-11-25"
            })
    void theDaysAroundABreakAreWorked(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(calendar.dayOffReason(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-26", "2026-01-10", "2026-08-22"})
    void aSwappedSaturdayIsWorkedAndTheSundayAfterIsNot(LocalDate saturday) {
        assertThat(saturday.getDayOfWeek()).hasToString("SATURDAY");
        assertThat(calendar.isWorkingDay(saturday)).isTrue();
        assertThat(calendar.dayOffReason(saturday)).isEmpty();
        assertThat(calendar.isWorkingDay(saturday.plusDays(1))).isFalse();
    }

    @Test
    void anOrdinaryWeekendIsOffWithTheNameOfTheDay() {
        assertThat(calendar.dayOffReason(LocalDate.of(2025, 8, 16))).contains("thứ Bảy");
        assertThat(calendar.dayOffReason(LocalDate.of(2025, 11, 16))).contains("Chủ nhật");
    }

    @ParameterizedTest(name = "{0}: {1} working days")
    @CsvSource({
        // 261 weekdays, 12 of them off, 1 Saturday worked
        "2025, 250",
        // 261 weekdays, 14 of them off, 2 Saturdays worked
        "2026, 249"
    })
    void theYearHasAsManyWorkingDaysAsCountedByHand(int year, int expected) {
        var days = IntStream.rangeClosed(1, Year.of(year).length()).mapToObj(n -> LocalDate.ofYearDay(year, n));

        assertThat(days.filter(calendar::isWorkingDay)).hasSize(expected);
    }

    @Test
    void noRowIsRepeatedOrWrittenInDecomposedLetters() {
        var entries = SeedCalendar.entries();

        assertThat(entries).extracting(DayEntry::day).doesNotHaveDuplicates().isSorted();
        assertThat(entries).extracting(DayEntry::reason).allMatch(r -> Normalizer.isNormalized(r, Normalizer.Form.NFC));
        assertThat(List.of(
                        entries.get(0).day().getYear(),
                        entries.get(entries.size() - 1).day().getYear()))
                .containsExactly(2025, 2026);
    }
}
