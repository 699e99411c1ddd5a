package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The windows of a plan issued on 27/3/2025, reports before the 17th, opened 10 working days ahead. */
class ReportingCalendarTest {
    private static final LocalDate ISSUED = LocalDate.of(2025, 3, 27);
    private static final int OPENS_BEFORE = 10;

    private final ReportingCalendar calendar = new ReportingCalendar(SeedCalendar.of2025And2026());

    @ParameterizedTest(name = "{0}: data {1} to {2}, opens {3}, due {4}")
    @CsvSource({
        // 7/4 is off
        "2025-M04, 2025-03-27, 2025-04-14, 2025-04-01, 2025-04-16",
        // 30/4 to 4/5 are off
        "2025-M05, 2025-04-15, 2025-05-14, 2025-04-29, 2025-05-16",
        "2025-M08, 2025-07-15, 2025-08-14, 2025-08-04, 2025-08-18",
        // 30/8 to 2/9 are off
        "2025-M09, 2025-08-15, 2025-09-14, 2025-08-29, 2025-09-16",
        "2025-M11, 2025-10-15, 2025-11-14, 2025-11-03, 2025-11-17",
        // Sat 10/1 is worked
        "2026-M01, 2025-12-15, 2026-01-14, 2026-01-05, 2026-01-16",
        // due after Tết, opened before it
        "2026-M02, 2026-01-15, 2026-02-14, 2026-02-02, 2026-02-23",
        // 29/8 to 2/9 are off
        "2026-M09, 2026-08-15, 2026-09-14, 2026-08-28, 2026-09-16",
        "2025-Q2, 2025-03-27, 2025-06-14, 2025-06-02, 2025-06-16",
        "2025-H1, 2025-03-27, 2025-06-14, 2025-06-02, 2025-06-16",
        "2025-Y, 2025-03-27, 2025-12-14, 2025-12-02, 2025-12-16"
    })
    void aPeriodOpensTenWorkingDaysBeforeItIsDue(
            String code, LocalDate dataFrom, LocalDate dataTo, LocalDate opensOn, LocalDate due) {
        var window = windowOf(code, ISSUED).orElseThrow();

        assertThat(window.period().code()).isEqualTo(code);
        assertThat(window.dataFrom()).isEqualTo(dataFrom);
        assertThat(window.dataTo()).isEqualTo(dataTo);
        assertThat(window.opensOn()).isEqualTo(opensOn);
        assertThat(window.due().date()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-M03", "2025-Q1", "2024-Y"})
    void aPeriodWhoseDataEndedBeforeTheIssueIsNeverOpened(String code) {
        assertThat(windowOf(code, ISSUED)).isEmpty();
    }

    @Test
    void aPeriodIsNotOpenedBeforeTheDirectiveIsIssued() {
        var window = windowOf("2025-M04", LocalDate.of(2025, 4, 10)).orElseThrow();

        assertThat(window.opensOn()).isEqualTo("2025-04-10");
        assertThat(window.dataFrom()).isEqualTo("2025-04-10");
        assertThat(window.due().date()).isEqualTo("2025-04-16");
    }

    @Test
    void thePeriodThatEndsOnTheDayOfIssueIsTheFirstOne() {
        assertThat(windowOf("2025-M04", LocalDate.of(2025, 4, 14))).isPresent();
        assertThat(windowOf("2025-M04", LocalDate.of(2025, 4, 15))).isEmpty();
    }

    @Test
    void aWindowInAYearNotEnteredIsRefused() {
        assertThatThrownBy(() -> windowOf("2027-M01", ISSUED)).isInstanceOf(CalendarRefused.class);
    }

    private Optional<PeriodWindow> windowOf(String code, LocalDate issuedOn) {
        var period = ReportingPeriod.parse(code);
        var rule = new ReportingRule(
                period.cadence(), DataRule.DECREE, DueRule.before(17, RollRule.NEXT), DueRule.after(4), OPENS_BEFORE);
        return calendar.windowOf(period, issuedOn, rule);
    }
}
