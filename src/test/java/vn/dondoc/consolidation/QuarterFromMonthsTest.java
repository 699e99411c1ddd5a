package vn.dondoc.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DataRule;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.ReportingRule;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.ReportingFixture;
import vn.dondoc.reporting.Round;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** Nghệ An III.2: each quarter the standing agency reports to the Chairman, from what was reported month by month. */
@DonDocTest
class QuarterFromMonthsTest {
    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    Occasions occasions;

    @Autowired
    ReportStore reports;

    @Autowired
    ParagraphStore paragraphs;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    private UUID plan;
    private UUID quarter;

    @BeforeEach
    void untilTheMorningAfterTheDataEnd() {
        plan = given.plan200();
        UUID regime = given.regime(
                plan, new ReportingRule(Cadence.QUARTER, DataRule.DECREE, null, DueRule.after(5), 10), null);
        jdbc.sql("update reporting_regime set addressee = 'Chủ tịch UBND tỉnh',"
                        + " onward_via = 'Văn phòng UBND tỉnh, Sở Tài chính' where id = ?")
                .param(regime)
                .update();
        given.morning("2025-04-01");
        reported("2025-M04", "Đã ban hành hướng dẫn quy hoạch");
        given.morning("2025-04-17");
        given.morning("2025-04-29");
        reported("2025-M05", "Đã cấp 12 giấy phép xây dựng");
        given.morning("2025-05-19");
        given.morning("2025-06-02");
        given.morning("2025-06-13");
        given.morning("2025-06-16");
        quarter = given.round(plan, "2025-Q2").id();
    }

    @Test
    void theDraftSaysMonthByMonthWhatWasAcceptedAndNamesTheMonths() {
        assertThat(text())
                .contains(
                        "Tháng 4/2025: Đã ban hành hướng dẫn quy hoạch.",
                        "Tháng 5/2025: Đã cấp 12 giấy phép xây dựng.",
                        "kết quả được tổng hợp từ các báo cáo đã được chấp nhận của tháng 4/2025, tháng 5/2025.");
        assertThat(reports.find(quarter).orElseThrow().figures().agencies()).isEmpty();
    }

    @Test
    void aMonthAcceptedBeforeTheSigningGoesIntoTheDraft() {
        reported("2025-M06", "Đã khởi công 2 cụm công nghiệp");

        assertThat(text()).contains("Tháng 6/2025: Đã khởi công 2 cụm công nghiệp.");
    }

    @Test
    void nobodyIsCountedAsLateOrMissingAndNoTableOfSendingIsPrinted() {
        assertThat(parts())
                .noneMatch(part -> part instanceof Part.Drawn drawn
                        && drawn.table().caption().startsWith("Bảng 1"));
        assertThat(text()).doesNotContain("chưa gửi báo cáo", "gửi báo cáo chậm");
    }

    @Test
    void itIsDueFiveWorkingDaysAfterTheDataAndGoesToTheChairmanByWayOfBoth() {
        Round round = reporting.round(quarter);

        assertThat(round.onward().date()).isEqualTo(LocalDate.of(2025, 6, 20));
        assertThat(tasks.openTask(round.processInstanceId(), "userTask_reviewDraft")
                        .orElseThrow()
                        .due())
                .isEqualTo(LocalDate.of(2025, 6, 19));
        Occasion occasion = occasions.of(quarter);
        assertThat(occasion.addressees()).containsExactly("Chủ tịch UBND tỉnh (qua Văn phòng UBND tỉnh, Sở Tài chính)");
        assertThat(occasion.recipients()).containsOnlyOnce("Văn phòng UBND tỉnh", "Sở Tài chính");
    }

    @Test
    void signedItIsPublishedAndEndsWithTheNextQuarter() {
        time.to("2025-06-18T09:00");
        given.signRound(quarter);
        assertThat(reports.find(quarter).orElseThrow().state()).isEqualTo(ConsolidatedReport.State.PUBLISHED);

        given.morning("2025-09-12");
        given.morning("2025-09-15");
        given.morning("2025-09-16");
        assertThat(reporting.round(quarter).state()).isEqualTo(Round.State.ENDED);
    }

    private void reported(String month, String result) {
        UUID round = given.round(plan, month).id();
        given.reportAccepted(round, SXD, "chuyenvien.sxd", "lanhdao.sxd", result);
        jobs.runAll();
    }

    private List<Part> parts() {
        var report = reports.find(quarter).orElseThrow();
        return Composition.of(occasions.of(quarter), report.figures(), paragraphs.of(quarter));
    }

    private String text() {
        return parts().stream()
                .filter(Part.Text.class::isInstance)
                .map(part -> ((Part.Text) part).whole())
                .collect(Collectors.joining("\n"));
    }
}
