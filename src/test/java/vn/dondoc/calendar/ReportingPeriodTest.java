package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025-M01, 2024-12-15, 2025-01-14, tháng 1 năm 2025, tháng 1/2025",
        "2025-M03, 2025-02-15, 2025-03-14, tháng 3 năm 2025, tháng 3/2025",
        "2025-M04, 2025-03-15, 2025-04-14, tháng 4 năm 2025, tháng 4/2025",
        "2025-M12, 2025-11-15, 2025-12-14, tháng 12 năm 2025, tháng 12/2025",
        "2025-Q1, 2024-12-15, 2025-03-14, quý I năm 2025, quý I/2025",
        "2025-Q2, 2025-03-15, 2025-06-14, quý II năm 2025, quý II/2025",
        "2025-Q3, 2025-06-15, 2025-09-14, quý III năm 2025, quý III/2025",
        "2025-Q4, 2025-09-15, 2025-12-14, quý IV năm 2025, quý IV/2025",
        "2025-H1, 2024-12-15, 2025-06-14, 6 tháng đầu năm 2025, 6 tháng đầu năm 2025",
        "2025-H2, 2025-06-15, 2025-12-14, 6 tháng cuối năm 2025, 6 tháng cuối năm 2025",
        "2025-N9, 2024-12-15, 2025-09-14, 9 tháng năm 2025, 9 tháng năm 2025",
        "2025-Y, 2024-12-15, 2025-12-14, năm 2025, năm 2025"
    })
    void aPeriodHasTheDataOfTheDecreeAndItsVietnameseName(
            String code, LocalDate from, LocalDate to, String label, String shortLabel) {
        var period = ReportingPeriod.parse(code);

        assertThat(DataRule.DECREE.firstDayOf(period)).isEqualTo(from);
        assertThat(DataRule.DECREE.lastDayOf(period)).isEqualTo(to);
        assertThat(period.label()).isEqualTo(label);
        assertThat(period.shortLabel()).isEqualTo(shortLabel);
    }

    @ParameterizedTest
    @MethodSource("everyPeriodOfTwoYears")
    void aCodeIsReadBackAsThePeriodThatWroteIt(ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.code())).isEqualTo(period);
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.previous().next()).isEqualTo(period);
    }

    @ParameterizedTest
    @MethodSource("everyPeriodOfTwoYears")
    void thePeriodOfItsFirstAndLastDataDayIsThePeriodItself(ReportingPeriod period) {
        assertThat(DataRule.DECREE.firstEndingFrom(period.cadence(), DataRule.DECREE.firstDayOf(period)))
                .isEqualTo(period);
        assertThat(DataRule.DECREE.firstEndingFrom(period.cadence(), DataRule.DECREE.lastDayOf(period)))
                .isEqualTo(period);
        assertThat(DataRule.DECREE.firstEndingFrom(
                        period.cadence(), DataRule.DECREE.lastDayOf(period).plusDays(1)))
                .isEqualTo(period.next());
    }

    @ParameterizedTest
    @MethodSource("everyPeriodOfTwoYears")
    void theNextPeriodBeginsTheDayAfterButForNineMonths(ReportingPeriod period) {
        var gap = period.cadence() == Cadence.NINE_MONTHS ? 3 : 0;

        assertThat(DataRule.DECREE.firstDayOf(period.next()))
                .isEqualTo(DataRule.DECREE.lastDayOf(period).plusDays(1).plusMonths(gap));
    }

    @Test
    void monthOfADayIsTheMonthInWhoseDataItLies() {
        assertThat(monthOf(LocalDate.of(2025, 3, 14)).code()).isEqualTo("2025-M03");
        assertThat(monthOf(LocalDate.of(2025, 3, 27)).code()).isEqualTo("2025-M04");
        assertThat(monthOf(LocalDate.of(2025, 12, 15)).code()).isEqualTo("2026-M01");

        LocalDate.of(2025, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            var month = monthOf(day);
            assertThat(day).isBetween(DataRule.DECREE.firstDayOf(month), DataRule.DECREE.lastDayOf(month));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-04",
                "2025-M4",
                "2025-M00",
                "2025-M13",
                "2025-m04",
                "2025-Q0",
                "2025-Q5",
                "2025-H3",
                "2025-N",
                "2025-N6",
                "2025-Y1",
                "0025-Y",
                "25-M04",
                "2025-M04 ",
                "2025-M004"
            })
    void whatIsNotACanonicalCodeIsNotRead(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingPeriod.parse(code))
                .withMessageContaining("Not the code of a reporting period");
    }

    @Test
    void aNumberThatTheYearDoesNotHaveIsNoPeriod() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingPeriod(Cadence.QUARTER, 2025, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingPeriod(Cadence.YEAR, 2025, 0));
    }

    @Test
    void whatIsReportedOnceOrOnRequestIsNamedByTheYear() {
        assertThat(ReportingPeriod.parse("2025-L").label()).isEqualTo("một lần năm 2025");
        assertThat(ReportingPeriod.parse("2025-R02").label()).isEqualTo("theo yêu cầu lần 2 năm 2025");
        assertThat(ReportingPeriod.parse("2025-R02").shortLabel()).isEqualTo("theo yêu cầu lần 2/2025");
    }

    private static ReportingPeriod monthOf(LocalDate day) {
        return DataRule.DECREE.firstEndingFrom(Cadence.MONTH, day);
    }

    static Stream<ReportingPeriod> everyPeriodOfTwoYears() {
        return Stream.of(2025, 2026)
                .flatMap(year -> Arrays.stream(Cadence.values())
                        .filter(Cadence::recurs)
                        .flatMap(cadence -> IntStream.rangeClosed(1, cadence.perYear())
                                .mapToObj(number -> new ReportingPeriod(cadence, year, number))));
    }
}
