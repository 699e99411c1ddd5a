package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The proposal against the days off that were announced for the administration, days swapped by the Government left out.
 * 2021 to 2024: the yearly notices of the Ministry of Labour; 2025 and 2026: the calendar in force.
 */
class HolidayPlanTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2021 | 1/1 | 10/2-16/2 | 21/4 | 30/4-3/5 | 2/9-3/9
            2022 | 1/1-3/1 | 31/1-4/2 | 10/4-11/4 | 30/4-3/5 | 1/9-2/9
            2023 | 1/1-2/1 | 20/1-26/1 | 29/4-3/5 | 29/4-3/5 | 1/9-4/9
            2024 | 1/1 | 8/2-14/2 | 18/4 | 30/4-1/5 | 2/9-3/9
            """)
    void theWeekdaysOffAreThoseOfTheOfficialPlan(
            int year, String newYear, String tet, String ancestors, String may, String nationalDay) {
        Set<LocalDate> announced = new TreeSet<>();
        for (String span : List.of(newYear, tet, ancestors, may, nationalDay)) announced.addAll(weekdays(span, year));

        assertThat(weekdaysOff(year)).isEqualTo(announced);
    }

    @Test
    void theWeekdaysOffOf2025And2026AreThoseInForceWithoutTheSwappedOnes() {
        Set<LocalDate> swapped = Set.of(LocalDate.of(2025, 5, 2), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 8, 31));
        for (int year : List.of(2025, 2026)) {
            Set<LocalDate> inForce = new TreeSet<>();
            SeedCalendar.entries().stream()
                    .filter(entry -> entry.day().getYear() == year && entry.kind() == DayEntry.Kind.OFF)
                    .map(DayEntry::day)
                    .filter(day -> !DayEntry.weeklyRest(day) && !swapped.contains(day))
                    .forEach(inForce::add);

            assertThat(weekdaysOff(year)).isEqualTo(inForce);
        }
    }

    @Test
    void whatIsProposedFor2025AndWasNotSwappedHasTheReasonsInForce() {
        assertThat(HolidayPlan.of(2025, List.of()).draft().days())
                .isSubsetOf(SeedCalendar.entries().stream()
                        .filter(entry -> entry.day().getYear() == 2025)
                        .toList());
    }

    /** Tết 2027: 6/2, a Saturday. 1/5 a Saturday, 10/3 of the lunar calendar is Friday 16/4. */
    @Test
    void theProposalFor2027SaysHowItWasFound() {
        Proposal proposal = HolidayPlan.of(2027, List.of());

        assertThat(proposal.grounds()).anyMatch(g -> g.contains("6/2/2027 (thứ Bảy)") && g.contains("Đinh Mùi"));
        assertThat(proposal.grounds()).anyMatch(g -> g.contains("Giỗ Tổ") && g.contains("16/4/2027 (thứ Sáu)"));
        assertThat(proposal.grounds())
                .contains("Ngày 1/5/2027 (thứ Bảy) trùng ngày nghỉ hằng tuần, nghỉ bù ngày 3/5/2027 (thứ Hai).");
        assertThat(proposal.draft().days()).extracting(DayEntry::kind).containsOnly(DayEntry.Kind.OFF);
        assertThat(proposal.draft().seasons())
                .extracting(season -> season.from() + " " + season.hours().text())
                .containsExactly(
                        "2027-01-01 7:30–12:00, 13:30–17:00",
                        "2027-04-16 7:00–11:30, 13:30–17:00",
                        "2027-10-16 7:30–12:00, 13:30–17:00");
        assertThat(YearRules.problems(proposal.draft(), Set.of(2025, 2026), LocalDate.of(2026, 11, 1)))
                .isEmpty();
    }

    @Test
    void everyProposalUntil2050IsACalendarThatMayBeConfirmed() {
        for (int year = 2027; year <= 2050; year++)
            assertThat(YearRules.problems(
                            HolidayPlan.of(year, List.of()).draft(), Set.of(year - 1), LocalDate.of(2026, 11, 1)))
                    .isEmpty();
    }

    private static Set<LocalDate> weekdaysOff(int year) {
        Set<LocalDate> off = new TreeSet<>();
        HolidayPlan.of(year, List.of()).draft().days().stream()
                .map(DayEntry::day)
                .filter(day -> !DayEntry.weeklyRest(day))
                .forEach(off::add);
        return off;
    }

    private static List<LocalDate> weekdays(String span, int year) {
        LocalDate[] ends = Arrays.stream(span.split("-"))
                .map(day -> day.split("/"))
                .map(d -> LocalDate.of(year, Integer.parseInt(d[1]), Integer.parseInt(d[0])))
                .toArray(LocalDate[]::new);
        Stream<LocalDate> days = ends[0].datesUntil(ends[ends.length - 1].plusDays(1));
        return days.filter(day -> !DayEntry.weeklyRest(day)).toList();
    }
}
