package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueSentenceTest {
    private final WorkingCalendar calendar = SeedCalendar.of2025And2026();
    private final ReportingCalendar reporting = new ReportingCalendar(calendar);

    @Test
    void workingDaysAreCountedFromTheCutOffAndNameTheHolidaysLeftOut() {
        var rule = new DueRule(DueRule.Kind.WORKING_DAYS_AFTER, 3, 0, RollRule.NEXT, true);
        var period = ReportingPeriod.parse("2025-M04");

        var due = rule.dueOf(Level.agencies(period, LocalDate.of(2025, 4, 29), null), calendar);

        assertThat(due.date()).isEqualTo("2025-05-07");
        assertThat(due.explanation())
                .isEqualTo("3 ngày làm việc sau ngày chốt số liệu 29/4/2025: hạn là hết ngày 7/5/2025,"
                        + " không tính 30/4/2025 (Ngày Chiến thắng 30/4), 1/5/2025 (ngày Quốc tế lao động 1/5),"
                        + " 2/5/2025 (ngày nghỉ hoán đổi, làm bù thứ Bảy 26/4/2025).");
    }

    /** Whoever counts calendar days ends on 1/5/2025. */
    @Test
    void fiveWorkingDaysAreNotFiveCalendarDays() {
        var due = DueRule.after(5).dueOf(level("2025-M04", LocalDate.of(2025, 4, 26)), calendar);

        assertThat(due.date()).isEqualTo("2025-05-07");
    }

    @Test
    void aDayThatTheDirectiveDoesNotStateIsSaidToBeOurs() {
        var rule = new DueRule(DueRule.Kind.ON_DAY, 20, 0, RollRule.NEXT, false);

        assertThat(rule.dueOf(level("2025-Y", LocalDate.of(2025, 12, 14)), calendar)
                        .explanation())
                .isEqualTo("Văn bản không ghi ngày; cơ quan đầu mối tổng hợp ấn định chậm nhất ngày 20 của tháng cuối"
                        + " kỳ: hạn là hết ngày 20/12/2025; ngày 20/12/2025 là thứ Bảy nên hạn chuyển sang ngày làm"
                        + " việc kế tiếp, 22/12/2025 (áp dụng tương tự khoản 5 Điều 148 Bộ luật Dân sự).");
    }

    @Test
    void theOnwardLevelCountsFromTheAgenciesDueDate() {
        var window = reporting
                .windowOf(
                        ReportingPeriod.parse("2025-M04"),
                        LocalDate.of(2025, 3, 27),
                        monthly(DueRule.before(17, RollRule.NEXT), DueRule.after(4)))
                .orElseThrow();

        assertThat(window.onward().explanation())
                .isEqualTo(
                        "Văn bản không ghi ngày; cơ quan đầu mối tổng hợp ấn định 4 ngày làm việc sau hạn gửi của các"
                                + " cơ quan 16/4/2025: hạn là hết ngày 22/4/2025.");
    }

    @Test
    void anOnwardDateWithoutAWorkingDayAfterTheAgenciesIsRefused() {
        var rule = monthly(DueRule.before(17, RollRule.NEXT), DueRule.before(17, RollRule.NEXT));

        assertThatThrownBy(() -> reporting.windowOf(ReportingPeriod.parse("2025-M04"), LocalDate.of(2025, 3, 27), rule))
                .isInstanceOfSatisfying(DueRuleRefused.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("dueRule.noWorkingDayAfterAgencies");
                    assertThat(refusal.arguments()).containsExactly("tháng 4 năm 2025", "16/4/2025", "16/4/2025");
                });
    }

    /** The 31st, then the 28th, then the 31st again: each month is reckoned from the rule, not from the month before. */
    @Test
    void theLastDayOfAMonthDoesNotDriftAfterFebruary() {
        var rule = new ReportingRule(
                Cadence.MONTH,
                new DataRule(14),
                new DueRule(DueRule.Kind.ON_DAY, 31, 0, RollRule.NONE, true),
                DueRule.after(4),
                10);
        var january = ReportingPeriod.parse("2025-M01");

        assertThat(dueOf(rule, january)).isEqualTo("2025-01-31");
        assertThat(dueOf(rule, january.next())).isEqualTo("2025-02-28");
        assertThat(dueOf(rule, january.next().next())).isEqualTo("2025-03-31");
        assertThat(reporting
                        .windowOf(january.next(), LocalDate.of(2024, 1, 1), rule)
                        .orElseThrow()
                        .due()
                        .explanation())
                .startsWith("Chậm nhất ngày 31 hằng tháng: hạn là hết ngày 28/2/2025 (ngày cuối tháng)");
    }

    @Test
    void wholeMonthsFollowEachOtherWithoutAGapThroughFebruary() {
        var months = new DataRule(31);
        for (var period = ReportingPeriod.parse("2024-M01"); period.year() < 2029; period = period.next()) {
            assertThat(months.firstDayOf(period).getDayOfMonth()).isEqualTo(1);
            assertThat(months.firstDayOf(period.next()))
                    .isEqualTo(months.lastDayOf(period).plusDays(1));
        }
        var thirtieth = new DataRule(30);
        assertThat(thirtieth.lastDayOf(ReportingPeriod.parse("2025-M02"))).isEqualTo("2025-02-28");
        assertThat(thirtieth.firstDayOf(ReportingPeriod.parse("2025-M03"))).isEqualTo("2025-03-01");
        assertThat(thirtieth.firstEndingFrom(Cadence.MONTH, LocalDate.of(2025, 3, 31)))
                .isEqualTo(ReportingPeriod.parse("2025-M04"));
    }

    @Test
    void aPeriodWithoutADayIsRefused() {
        assertThatThrownBy(() -> new SetDays(LocalDate.of(2025, 5, 2), LocalDate.of(2025, 5, 1), null))
                .isInstanceOfSatisfying(
                        DueRuleRefused.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("dueRule.emptyPeriod"));
    }

    private LocalDate dueOf(ReportingRule rule, ReportingPeriod period) {
        return reporting
                .windowOf(period, LocalDate.of(2024, 1, 1), rule)
                .orElseThrow()
                .due()
                .date();
    }

    private static ReportingRule monthly(DueRule due, DueRule onward) {
        return new ReportingRule(Cadence.MONTH, DataRule.DECREE, due, onward, 10);
    }

    private static Level level(String period, LocalDate dataTo) {
        return Level.agencies(ReportingPeriod.parse(period), dataTo, null);
    }
}
