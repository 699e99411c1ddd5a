package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reporting.ReportingFixture.NGHI_LOC;
import static vn.dondoc.reporting.ReportingFixture.SCT;
import static vn.dondoc.reporting.ReportingFixture.STC;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DataRule;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.ReportingRule;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.calendar.SetDays;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.support.DonDocTest;

/**
 * Every working morning of 2025 and 2026 under the regimes of the five real directives. Each line: period, the morning it
 * opened, the agencies' due date (the data's end where only the standing agency reports), the morning it closed, the due
 * date onward. Worked out beside the code, from a wall calendar; what a directive leaves open is said in
 * FiveDirectivesTest.
 */
@DonDocTest
class YearsReplayedTest {
    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyRoundOpensFallsDueAndClosesOnItsDay() {
        UUID plan200 = given.directive("200/KH-UBND", LocalDate.of(2025, 3, 27));
        given.regime(plan200, rule(Cadence.MONTH, before(17, true), DueRule.after(4)), null, SCT, SXD, STC, NGHI_LOC);
        given.regime(plan200, rule(Cadence.QUARTER, null, DueRule.after(5)), null);
        UUID thaiNguyen = old("2907/UBND-CNNXD", "2023-06-19");
        given.regime(thaiNguyen, rule(Cadence.HALF_YEAR, null, on(25)), null);
        given.regime(thaiNguyen, rule(Cadence.YEAR, null, on(31)), null);
        UUID haTinh415 = old("415/KH-UBND", "2020-11-19");
        given.regime(haTinh415, rule(Cadence.YEAR, before(20, false), before(26, false)), null, SXD, NGHI_LOC);
        UUID haTinh57 = old(null, "2025-01-15");
        given.regime(haTinh57, rule(Cadence.NINE_MONTHS, DueRule.after(5), DueRule.after(5)), null, SXD, STC);
        given.regime(haTinh57, rule(Cadence.YEAR, DueRule.after(5), DueRule.after(5)), null, SXD, STC);
        given.regime(
                haTinh57,
                rule(Cadence.ONCE, DueRule.on(RollRule.NEXT), DueRule.after(5)),
                new SetDays(LocalDate.of(2025, 1, 15), LocalDate.of(2025, 4, 25), LocalDate.of(2025, 4, 30)),
                SXD,
                STC);
        UUID resolution = old("12-NQ/TU", "2022-01-04");
        DueRule tenth = new DueRule(DueRule.Kind.ON_DAY, 10, 1, RollRule.NEXT, false);
        DueRule fifteenth = new DueRule(DueRule.Kind.ON_DAY, 15, 1, RollRule.NEXT, false);
        given.regime(
                resolution, new ReportingRule(Cadence.HALF_YEAR, new DataRule(31), tenth, fifteenth, 10), null, SXD);

        workingMornings("2025-03-28", "2026-12-31");

        assertRounds(
                plan200,
                "2025-M04, 2025-04-01, 2025-04-16, 2025-04-17, 2025-04-22",
                "2025-M05, 2025-04-29, 2025-05-16, 2025-05-19, 2025-05-22",
                "2025-M06, 2025-06-02, 2025-06-16, 2025-06-17, 2025-06-20",
                "2025-M07, 2025-07-02, 2025-07-16, 2025-07-17, 2025-07-22",
                "2025-M08, 2025-08-04, 2025-08-18, 2025-08-19, 2025-08-22",
                "2025-M09, 2025-08-29, 2025-09-16, 2025-09-17, 2025-09-22",
                "2025-M10, 2025-10-02, 2025-10-16, 2025-10-17, 2025-10-22",
                "2025-M11, 2025-11-03, 2025-11-17, 2025-11-18, 2025-11-21",
                "2025-M12, 2025-12-02, 2025-12-16, 2025-12-17, 2025-12-22",
                "2025-Q2, 2025-06-13, 2025-06-14, 2025-06-16, 2025-06-20",
                "2025-Q3, 2025-09-12, 2025-09-14, 2025-09-15, 2025-09-19",
                "2025-Q4, 2025-12-12, 2025-12-14, 2025-12-15, 2025-12-19",
                "2026-M01, 2026-01-05, 2026-01-16, 2026-01-19, 2026-01-22",
                "2026-M02, 2026-02-02, 2026-02-23, 2026-02-24, 2026-02-27",
                "2026-M03, 2026-03-02, 2026-03-16, 2026-03-17, 2026-03-20",
                "2026-M04, 2026-04-02, 2026-04-16, 2026-04-17, 2026-04-22",
                "2026-M05, 2026-05-04, 2026-05-18, 2026-05-19, 2026-05-22",
                "2026-M06, 2026-06-02, 2026-06-16, 2026-06-17, 2026-06-22",
                "2026-M07, 2026-07-02, 2026-07-16, 2026-07-17, 2026-07-22",
                "2026-M08, 2026-08-03, 2026-08-17, 2026-08-18, 2026-08-21",
                "2026-M09, 2026-08-28, 2026-09-16, 2026-09-17, 2026-09-22",
                "2026-M10, 2026-10-02, 2026-10-16, 2026-10-19, 2026-10-22",
                "2026-M11, 2026-11-02, 2026-11-16, 2026-11-17, 2026-11-20",
                "2026-M12, 2026-12-02, 2026-12-16, 2026-12-17, 2026-12-22",
                "2026-Q1, 2026-03-13, 2026-03-14, 2026-03-16, 2026-03-20",
                "2026-Q2, 2026-06-12, 2026-06-14, 2026-06-15, 2026-06-19",
                "2026-Q3, 2026-09-14, 2026-09-14, 2026-09-15, 2026-09-21",
                "2026-Q4, 2026-12-14, 2026-12-14, 2026-12-15, 2026-12-21");
        assertRounds(
                thaiNguyen,
                "2025-H1, 2025-06-13, 2025-06-14, 2025-06-16, 2025-06-25",
                "2025-H2, 2025-12-12, 2025-12-14, 2025-12-15, 2025-12-25",
                "2025-Y, 2025-12-12, 2025-12-14, 2025-12-15, 2025-12-31",
                "2026-H1, 2026-06-12, 2026-06-14, 2026-06-15, 2026-06-25",
                "2026-H2, 2026-12-14, 2026-12-14, 2026-12-15, 2026-12-25",
                "2026-Y, 2026-12-14, 2026-12-14, 2026-12-15, 2026-12-31");
        assertRounds(
                haTinh415,
                "2025-Y, 2025-12-05, 2025-12-19, 2025-12-22, 2025-12-25",
                "2026-Y, 2026-12-07, 2026-12-21, 2026-12-22, 2026-12-25");
        assertRounds(
                haTinh57,
                "2025-L, 2025-04-17, 2025-05-05, 2025-05-06, 2025-05-12",
                "2025-N9, 2025-09-05, 2025-09-19, 2025-09-22, 2025-09-26",
                "2025-Y, 2025-12-05, 2025-12-19, 2025-12-22, 2025-12-26",
                "2026-N9, 2026-09-07, 2026-09-21, 2026-09-22, 2026-09-28",
                "2026-Y, 2026-12-07, 2026-12-21, 2026-12-22, 2026-12-28");
        // The second half of 2026 is due in 2027, a year whose calendar is not entered: it does not open yet.
        assertRounds(
                resolution,
                "2025-H1, 2025-06-26, 2025-07-10, 2025-07-11, 2025-07-15",
                "2025-H2, 2025-12-25, 2026-01-10, 2026-01-12, 2026-01-15",
                "2026-H1, 2026-06-26, 2026-07-10, 2026-07-13, 2026-07-15");
    }

    private void workingMornings(String first, String last) {
        LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .filter(calendar::isWorkingDay)
                .forEach(day -> given.morning(day.toString()));
    }

    private void assertRounds(UUID directive, String... lines) {
        List<String> seen = reporting.roundsOf(directive).stream()
                .map(YearsReplayedTest::line)
                .sorted()
                .toList();
        assertThat(seen).containsExactlyElementsOf(Stream.of(lines).sorted().toList());
    }

    private static String line(Round r) {
        return String.join(
                ", ",
                r.period().code(),
                VietnameseDates.dayOf(r.openedAt()).toString(),
                r.dueOn().toString(),
                r.closedAt() == null
                        ? "open"
                        : VietnameseDates.dayOf(r.closedAt()).toString(),
                r.onward().date().toString());
    }

    private UUID old(String number, String issuedOn) {
        UUID id = given.directive(number, LocalDate.parse(issuedOn));
        jdbc.sql("update directive set arrived_on = '2025-02-03' where id = ?")
                .param(id)
                .update();
        return id;
    }

    private static ReportingRule rule(Cadence cadence, DueRule due, DueRule onward) {
        return new ReportingRule(cadence, DataRule.DECREE, due, onward, 10);
    }

    private static DueRule before(int day, boolean stated) {
        return new DueRule(DueRule.Kind.BEFORE_DAY, day, 0, RollRule.NEXT, stated);
    }

    private static DueRule on(int day) {
        return new DueRule(DueRule.Kind.ON_DAY, day, 0, RollRule.NEXT, false);
    }
}
