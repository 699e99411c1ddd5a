package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every due date of 2025 and 2026 under the regimes of the five real directives, worked out by hand on a wall calendar
 * with the days off of both years. Columns: period, data from, data to, agencies' due date, due date onward; "-" where
 * only the standing agency reports. Where a directive states no day, the day entered with it is said at the table.
 */
class FiveDirectivesTest {
    private final ReportingCalendar calendar = new ReportingCalendar(SeedCalendar.of2025And2026());

    /** Nghệ An 200/KH-UBND of 27/3/2025, III.1: "trước ngày 17 hàng tháng"; onward within 4 working days. */
    @ParameterizedTest
    @CsvSource({
        "2025-M04, 2025-03-27, 2025-04-14, 2025-04-16, 2025-04-22",
        "2025-M05, 2025-04-15, 2025-05-14, 2025-05-16, 2025-05-22",
        "2025-M06, 2025-05-15, 2025-06-14, 2025-06-16, 2025-06-20",
        "2025-M07, 2025-06-15, 2025-07-14, 2025-07-16, 2025-07-22",
        "2025-M08, 2025-07-15, 2025-08-14, 2025-08-18, 2025-08-22",
        "2025-M09, 2025-08-15, 2025-09-14, 2025-09-16, 2025-09-22",
        "2025-M10, 2025-09-15, 2025-10-14, 2025-10-16, 2025-10-22",
        "2025-M11, 2025-10-15, 2025-11-14, 2025-11-17, 2025-11-21",
        "2025-M12, 2025-11-15, 2025-12-14, 2025-12-16, 2025-12-22",
        "2026-M01, 2025-12-15, 2026-01-14, 2026-01-16, 2026-01-22",
        "2026-M02, 2026-01-15, 2026-02-14, 2026-02-23, 2026-02-27",
        "2026-M03, 2026-02-15, 2026-03-14, 2026-03-16, 2026-03-20",
        "2026-M04, 2026-03-15, 2026-04-14, 2026-04-16, 2026-04-22",
        "2026-M05, 2026-04-15, 2026-05-14, 2026-05-18, 2026-05-22",
        "2026-M06, 2026-05-15, 2026-06-14, 2026-06-16, 2026-06-22",
        "2026-M07, 2026-06-15, 2026-07-14, 2026-07-16, 2026-07-22",
        "2026-M08, 2026-07-15, 2026-08-14, 2026-08-17, 2026-08-21",
        "2026-M09, 2026-08-15, 2026-09-14, 2026-09-16, 2026-09-22",
        "2026-M10, 2026-09-15, 2026-10-14, 2026-10-16, 2026-10-22",
        "2026-M11, 2026-10-15, 2026-11-14, 2026-11-16, 2026-11-20",
        "2026-M12, 2026-11-15, 2026-12-14, 2026-12-16, 2026-12-22"
    })
    void ngheAn200EachMonth(String period, LocalDate from, LocalDate to, LocalDate due, LocalDate onward) {
        var rule = rule(Cadence.MONTH, DueRule.before(17, RollRule.NEXT), DueRule.after(4));
        assertWindow(window(period, "2025-03-27", rule), from, to, due, onward);
    }

    /** III.2: Sở Công Thương each quarter to the Chairman; no day stated, entered as 5 working days after the data. */
    @ParameterizedTest
    @CsvSource({
        "2025-Q2, 2025-03-27, 2025-06-14, 2025-06-20",
        "2025-Q3, 2025-06-15, 2025-09-14, 2025-09-19",
        "2025-Q4, 2025-09-15, 2025-12-14, 2025-12-19",
        "2026-Q1, 2025-12-15, 2026-03-14, 2026-03-20",
        "2026-Q2, 2026-03-15, 2026-06-14, 2026-06-19",
        "2026-Q3, 2026-06-15, 2026-09-14, 2026-09-21",
        "2026-Q4, 2026-09-15, 2026-12-14, 2026-12-21"
    })
    void ngheAn200EachQuarter(String period, LocalDate from, LocalDate to, LocalDate onward) {
        var rule = rule(Cadence.QUARTER, null, DueRule.after(5));
        assertWindow(window(period, "2025-03-27", rule), from, to, to, onward);
    }

    /** Thái Nguyên 2907/UBND-CNNXD, 2.1: "định kỳ 6 tháng"; no day stated, entered as the 25th, as NĐ 09 art. 13 has it. */
    @ParameterizedTest
    @CsvSource({
        "2025-H1, 2024-12-15, 2025-06-14, 2025-06-25",
        "2025-H2, 2025-06-15, 2025-12-14, 2025-12-25",
        "2026-H1, 2025-12-15, 2026-06-14, 2026-06-25",
        "2026-H2, 2026-06-15, 2026-12-14, 2026-12-25"
    })
    void thaiNguyen2907EachHalfYear(String period, LocalDate from, LocalDate to, LocalDate onward) {
        var rule = rule(Cadence.HALF_YEAR, null, notStated(DueRule.Kind.ON_DAY, 25));
        assertWindow(window(period, "2023-06-19", rule), from, to, to, onward);
    }

    /** Thái Nguyên 2907, 2.1: the year, with the plan of the next one; entered as the 31st. */
    @ParameterizedTest
    @CsvSource({"2025-Y, 2024-12-15, 2025-12-14, 2025-12-31", "2026-Y, 2025-12-15, 2026-12-14, 2026-12-31"})
    void thaiNguyen2907EachYear(String period, LocalDate from, LocalDate to, LocalDate onward) {
        var rule = rule(Cadence.YEAR, null, notStated(DueRule.Kind.ON_DAY, 31));
        assertWindow(window(period, "2023-06-19", rule), from, to, to, onward);
    }

    /**
     * Hà Tĩnh 415/KH-UBND, III.2: "định kỳ hàng năm … (qua Sở Công Thương)"; no day stated, entered as before the 20th,
     * onward before the 26th.
     */
    @ParameterizedTest
    @CsvSource({
        "2025-Y, 2024-12-15, 2025-12-14, 2025-12-19, 2025-12-25",
        "2026-Y, 2025-12-15, 2026-12-14, 2026-12-21, 2026-12-25"
    })
    void haTinh415EachYear(String period, LocalDate from, LocalDate to, LocalDate due, LocalDate onward) {
        var rule = rule(Cadence.YEAR, notStated(DueRule.Kind.BEFORE_DAY, 20), notStated(DueRule.Kind.BEFORE_DAY, 26));
        assertWindow(window(period, "2020-11-19", rule), from, to, due, onward);
    }

    /** Hà Tĩnh 415, III.3 and III.closing: asked for, or when a problem arises. On a Saturday, so on Monday. */
    @Test
    void haTinh415OnRequest() {
        var rule = rule(Cadence.ON_REQUEST, setDate(), DueRule.after(2));
        var days = new SetDays(day("2025-01-01"), day("2025-07-31"), day("2025-08-09"));

        var window = calendar.windowOf(ReportingPeriod.parse("2025-R01"), days, day("2025-07-28"), rule);

        assertWindow(window, days.dataFrom(), days.dataTo(), day("2025-08-11"), day("2025-08-13"));
        assertThat(window.opensOn()).isEqualTo("2025-07-28");
        assertThat(window.due().explanation())
                .startsWith("Theo yêu cầu báo cáo: hạn là hết ngày 9/8/2025; ngày 9/8/2025 là thứ Bảy nên hạn chuyển");
    }

    /**
     * Hà Tĩnh, action programme for KL 57-KL/TU (draft, no date; taken as issued 15/1/2025), III.2: "định kỳ", no cycle
     * stated; entered as nine months and year by provincial custom.
     */
    @ParameterizedTest
    @CsvSource({
        "NINE_MONTHS, 2025-N9, 2025-01-15, 2025-09-14, 2025-09-19, 2025-09-26",
        "NINE_MONTHS, 2026-N9, 2025-12-15, 2026-09-14, 2026-09-21, 2026-09-28",
        "YEAR, 2025-Y, 2025-01-15, 2025-12-14, 2025-12-19, 2025-12-26",
        "YEAR, 2026-Y, 2025-12-15, 2026-12-14, 2026-12-21, 2026-12-28"
    })
    void haTinh57WithoutAStatedCycle(
            Cadence cadence, String period, LocalDate from, LocalDate to, LocalDate due, LocalDate onward) {
        var rule = rule(cadence, notStated(DueRule.Kind.WORKING_DAYS_AFTER, 5), DueRule.after(5));
        assertWindow(window(period, "2025-01-15", rule), from, to, due, onward);
    }

    /** Hà Tĩnh 57-KL/TU, III.1: every agency sends its own plan, once; entered as 30 April 2025, a public holiday. */
    @Test
    void haTinh57Once() {
        var rule = rule(Cadence.ONCE, setDate(), DueRule.after(5));
        var days = new SetDays(day("2025-01-15"), day("2025-04-25"), day("2025-04-30"));

        var window = calendar.windowOf(ReportingPeriod.parse("2025-L"), days, day("2025-01-15"), rule);

        assertWindow(window, days.dataFrom(), days.dataTo(), day("2025-05-05"), day("2025-05-12"));
    }

    /** Nghệ An, party resolution, IV.3: "định kỳ báo cáo Ban Thường vụ Tỉnh ủy"; entered by whole half-years, 10 days on. */
    @ParameterizedTest
    @CsvSource({
        "2025-H1, 2025-01-01, 2025-06-30, 2025-07-10, 2025-07-15",
        // Saturday 10/1/2026 is worked
        "2025-H2, 2025-07-01, 2025-12-31, 2026-01-10, 2026-01-15",
        "2026-H1, 2026-01-01, 2026-06-30, 2026-07-10, 2026-07-15"
    })
    void ngheAnResolutionByWholeHalfYears(
            String period, LocalDate from, LocalDate to, LocalDate due, LocalDate onward) {
        var tenth = new DueRule(DueRule.Kind.ON_DAY, 10, 1, RollRule.NEXT, false);
        var fifteenth = new DueRule(DueRule.Kind.ON_DAY, 15, 1, RollRule.NEXT, false);
        var rule = new ReportingRule(Cadence.HALF_YEAR, new DataRule(31), tenth, fifteenth, 10);
        assertWindow(window(period, "2022-01-01", rule), from, to, due, onward);
    }

    @Test
    void noPeriodOfEitherYearIsLeftOutOrCountedTwice() {
        var rule = rule(Cadence.MONTH, DueRule.before(17, RollRule.NEXT), DueRule.after(4));
        List<String> opened = new ArrayList<>();
        for (var period = ReportingPeriod.parse("2025-M01"); period.year() < 2027; period = period.next())
            calendar.windowOf(period, day("2025-03-27"), rule)
                    .ifPresent(w -> opened.add(w.period().code()));

        assertThat(opened).hasSize(21).doesNotHaveDuplicates().first().isEqualTo("2025-M04");
    }

    private PeriodWindow window(String period, String issuedOn, ReportingRule rule) {
        return calendar.windowOf(ReportingPeriod.parse(period), day(issuedOn), rule)
                .orElseThrow();
    }

    private static void assertWindow(
            PeriodWindow window, LocalDate from, LocalDate to, LocalDate due, LocalDate onward) {
        assertThat(window.dataFrom()).isEqualTo(from);
        assertThat(window.dataTo()).isEqualTo(to);
        assertThat(window.due().date()).isEqualTo(due);
        assertThat(window.onward().date()).isEqualTo(onward);
    }

    private static ReportingRule rule(Cadence cadence, DueRule due, DueRule onward) {
        return new ReportingRule(cadence, DataRule.DECREE, due, onward, 10);
    }

    private static DueRule notStated(DueRule.Kind kind, int number) {
        return new DueRule(kind, number, 0, RollRule.NEXT, false);
    }

    private static DueRule setDate() {
        return new DueRule(DueRule.Kind.SET_DATE, 0, 0, RollRule.NEXT, true);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
