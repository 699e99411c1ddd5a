package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.dondoc.reporting.ReportingFixture.SCT;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.assignment.Explanations.Matter;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.directive.DirectiveClosing;
import vn.dondoc.support.EveryPath;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

/** Walks every node of agency-report.bpmn by forms, messages and mornings. */
@ReportingTest
class AgencyReportProcessTest {
    @RegisterExtension
    static final EveryPath WALKED = EveryPath.of("agency-report");

    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    TakingBack takingBack;

    @Autowired
    Visitors visitors;

    @Autowired
    Explanations explanations;

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    @Autowired
    HistoryService history;

    @Autowired
    HeardEvents events;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    UUID plan;
    UUID round;
    UUID report;

    @BeforeEach
    void theAprilRoundIsOpen() {
        plan = given.plan200();
        given.morning("2025-04-01");
        round = given.round(plan, "2025-M04").id();
        report = given.report(round, SXD).id();
        events.taken();
        time.to("2025-04-15T10:00");
    }

    @Test
    void writtenApprovedByTheHeadAndAccepted() {
        Tasks.OpenTask write = task("userTask_write");
        assertThat(write.name()).isEqualTo("Báo cáo tháng 4/2025 · KH 200/KH-UBND · Sở Xây dựng");
        assertThat(write.assignee()).isEqualTo("chuyenvien.sxd");
        assertThat(write.due()).isEqualTo("2025-04-16");

        given.write("chuyenvien.sxd", report, "Đã hướng dẫn 04 nhà đầu tư.");
        given.submit("chuyenvien.sxd", report);
        assertThat(task("userTask_approve").name())
                .isEqualTo("Duyệt báo cáo tháng 4/2025 · KH 200/KH-UBND · Sở Xây dựng");
        assertThat(state()).isEqualTo(Report.State.APPROVING);
        assertThat(reporting.get(report).sentAt()).isNull();

        given.approve("lanhdao.sxd", report);
        assertThat(task("userTask_check").name()).isEqualTo("Kiểm tra báo cáo tháng 4/2025 · Sở Xây dựng");
        assertThat(reporting.get(report).sentAt()).isNotNull();
        assertThat(events.taken()).containsExactly(new ReportingEvents.Sent(report, round, SXD));

        given.accept("truongphong.sct", report);
        assertThat(state()).isEqualTo(Report.State.ACCEPTED);
        assertThat(standsAt()).isEmpty();
        assertThat(events.taken()).containsExactly(new ReportingEvents.Accepted(report, round, SXD));
    }

    @Test
    void sentStraightAwayWhereTheAgencyWantsNoApproval() {
        jdbc.sql("update agency set head_approves = false where code = ?")
                .param(SXD)
                .update();
        given.write("chuyenvien.sxd", report, "Đã hướng dẫn 04 nhà đầu tư.");
        given.submit("chuyenvien.sxd", report);
        jdbc.sql("update agency set head_approves = true where code = ?")
                .param(SXD)
                .update();

        assertThat(state()).isEqualTo(Report.State.CHECKING);
        assertThat(standsAt()).containsExactly("userTask_check");
    }

    @Test
    void theHeadGivesItBackToTheOfficer() {
        given.write("chuyenvien.sxd", report, "Đã làm.");
        given.submit("chuyenvien.sxd", report);
        Verdict back = new Verdict(Verdict.Decision.RETURN, "Nêu rõ số liệu.");
        tasks.completeWith(given.person("lanhdao.sxd"), given.task(report, "userTask_approve"), back);

        assertThat(state()).isEqualTo(Report.State.WRITING);
        assertThat(reporting.get(report).returnReason()).isEqualTo("Nêu rõ số liệu.");
        assertThat(reporting.get(report).sentAt()).isNull();
        assertThat(task("userTask_write").name()).startsWith("Báo cáo tháng 4/2025");
    }

    @Test
    void aReturnedReportKeepsTheMomentOfItsFirstSending() {
        given.write("chuyenvien.sxd", report, "Đã làm.");
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);
        var first = reporting.get(report).sentAt();

        time.to("2025-04-17T09:00");
        given.returnForMore("truongphong.sct", report, "Bổ sung số liệu.");
        assertThat(state()).isEqualTo(Report.State.RETURNED);
        assertThat(task("userTask_write").name()).isEqualTo("Bổ sung báo cáo tháng 4/2025 · Sở Xây dựng");
        assertThat(recipients("REPORT_RETURNED")).containsExactlyInAnyOrder("chuyenvien.sxd", "lanhdao.sxd");

        time.to("2025-04-18T09:00");
        given.write("chuyenvien.sxd", report, "Đã hướng dẫn 04 nhà đầu tư.");
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);
        assertThat(reporting.get(report).sentAt()).isEqualTo(first);
        assertThat(reporting.get(report).late(LocalDate.of(2025, 4, 16))).isFalse();
        given.accept("chuyenvien.sct", report);
        assertThat(state()).isEqualTo(Report.State.ACCEPTED);
    }

    @Test
    void takenBackBeforeAnybodyOpenedItKeepsTheMomentOfItsFirstSending() {
        sent();
        var first = reporting.get(report).sentAt();

        time.to("2025-04-17T09:00");
        takingBack.takeBack(given.person("chuyenvien.sxd"), report);
        assertThat(state()).isEqualTo(Report.State.RETURNED);
        assertThat(standsAt()).containsExactly("userTask_write");
        assertThat(task("userTask_write").name()).isEqualTo("Báo cáo tháng 4/2025 · KH 200/KH-UBND · Sở Xây dựng");
        assertThat(audited("report.takenBack")).containsExactly("chuyenvien.sxd");

        given.write("chuyenvien.sxd", report, "Đã hướng dẫn 05 nhà đầu tư.");
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);
        assertThat(reporting.get(report).sentAt()).isEqualTo(first);
        assertThat(reporting.get(report).takenBackAt()).isNull();
        assertThat(standsAt()).containsExactly("userTask_check");
    }

    @Test
    void onceTheCoordinatorHasOpenedTheFormOnlyHeCanGiveItBack() throws Exception {
        sent();
        time.to("2025-04-16T08:15");
        opens("truongphong.sct");

        assertThatThrownBy(() -> takingBack.takeBack(given.person("chuyenvien.sxd"), report))
                .isInstanceOfSatisfying(ReportRefused.class, r -> {
                    assertThat(r.key()).isEqualTo("report.alreadyOpened");
                    assertThat(r.arguments())
                            .containsExactly("Sở Công Thương", "08:15 ngày 16/4/2025", "0238 000 0002");
                });
        assertThat(standsAt()).containsExactly("userTask_check");

        given.returnForMore("truongphong.sct", report, "Bổ sung số liệu.");
        given.write("chuyenvien.sxd", report, "Đã hướng dẫn 05 nhà đầu tư.");
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);
        takingBack.takeBack(given.person("lanhdao.sxd"), report);
        assertThat(state()).isEqualTo(Report.State.RETURNED);
    }

    @Test
    void nobodyElseTakesAReportBackAndNotOneThatWasAccepted() {
        sent();
        for (String stranger : List.of("chuyenvien.stc", "vanthu.sxd", "chuyenvien.sct", "chutich"))
            assertThatThrownBy(() -> takingBack.takeBack(given.person(stranger), report))
                    .isInstanceOfSatisfying(
                            ReportRefused.class, r -> assertThat(r.key()).isEqualTo("report.unknown"));
        given.accept("truongphong.sct", report);
        assertThatThrownBy(() -> takingBack.takeBack(given.person("chuyenvien.sxd"), report))
                .isInstanceOfSatisfying(
                        ReportRefused.class, r -> assertThat(r.key()).isEqualTo("report.notChecking"));
    }

    @Test
    void aReturnNeedsAReasonAndAConclusionMustBeChosen() {
        given.write("chuyenvien.sxd", report, "Đã làm.");
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);

        assertThatThrownBy(() -> given.returnForMore("truongphong.sct", report, "  "))
                .hasMessageContaining("chưa nêu nội dung cần sửa, bổ sung");
        assertThatThrownBy(() -> tasks.completeWith(
                        given.person("truongphong.sct"), given.task(report, "userTask_check"), Map.of()))
                .hasMessageContaining("chưa chọn kết luận");
        assertThat(state()).isEqualTo(Report.State.CHECKING);
    }

    @Test
    void theStandingAgencysOwnReportSkipsTheCheck() {
        UUID own = given.report(round, SCT).id();
        given.write("chuyenvien.sct", own, "Đã kiểm tra 03 dự án.");
        given.submit("chuyenvien.sct", own);
        given.approve("lanhdao.sct", own);
        jobs.runAll();

        assertThat(reporting.get(own).state()).isEqualTo(Report.State.ACCEPTED);
        assertThat(processes.activeElements(reporting.get(own).processInstanceId()))
                .isEmpty();
    }

    @Test
    void overdueIsVisibleUntilTheReportIsSent() {
        given.morning("2025-04-17");
        time.to("2025-04-17T10:00");
        assertThat(reporting.overdue(LocalDate.of(2025, 4, 17))).contains(report);
        reporting.showOverdue(report);
        reporting.showOverdue(report);
        assertThat(standsAt()).contains("userTask_write", "event_overdueCleared");
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(reporting.get(report).processInstanceId())
                        .activityId("startEvent_overdue")
                        .count())
                .isEqualTo(1);

        given.write("chuyenvien.sxd", report, "Đã làm.");
        given.submit("chuyenvien.sxd", report);
        assertThat(standsAt()).contains("event_overdueCleared");
        given.approve("lanhdao.sxd", report);

        assertThat(standsAt()).containsExactly("userTask_check");
        assertThat(reporting.overdue(LocalDate.of(2025, 4, 17))).doesNotContain(report);
        assertThat(reporting.get(report).late(LocalDate.of(2025, 4, 16))).isTrue();
        given.accept("truongphong.sct", report);
        assertThat(standsAt()).isEmpty();
    }

    @Test
    void overdueIsVisibleUntilAnAgencyThatWantsNoApprovalSends() {
        jdbc.sql("update agency set head_approves = false where code = ?")
                .param(SXD)
                .update();
        given.morning("2025-04-17");
        reporting.showOverdue(report);
        given.write("chuyenvien.sxd", report, "Đã làm.");
        given.submit("chuyenvien.sxd", report);
        jdbc.sql("update agency set head_approves = true where code = ?")
                .param(SXD)
                .update();

        assertThat(standsAt()).containsExactly("userTask_check");
    }

    @Test
    void anExplanationIsAnsweredBesideTheWriting() {
        given.morning("2025-04-17");
        Matter matter = new Matter(
                SubjectKind.REPORT,
                report,
                plan,
                SXD,
                "Báo cáo tháng 4/2025 · KH 200/KH-UBND",
                LocalDate.of(2025, 4, 16));
        transaction.executeWithoutResult(t -> explanations.demand(
                matter, reporting.get(report).processInstanceId(), LocalDate.of(2025, 4, 25), "chutich"));
        assertThat(standsAt()).contains("userTask_write", "userTask_explain");

        Map<String, String> answer =
                Map.of("cause", "Thiếu số liệu.", "commitment", "Gửi ngay trong tuần.", "committedOn", "2025-04-25");
        tasks.completeWith(given.person("chuyenvien.sxd"), given.task(report, "userTask_explain"), answer);
        assertThat(standsAt()).doesNotContain("userTask_explain").contains("userTask_write");
    }

    @Test
    void enteredOnBehalfItIsAcceptedWhereverItStands() {
        given.morning("2025-04-17");
        reporting.showOverdue(report);
        time.to("2025-04-17T14:00");
        given.enterOnBehalf("chuyenvien.sct", report, "2025-04-16T16:00");

        assertThat(state()).isEqualTo(Report.State.ACCEPTED);
        assertThat(standsAt()).isEmpty();
    }

    @Test
    void onBehalfOfAReportWhoseInstanceIsGoneNothingIsEntered() {
        processes.cancel(Set.of(reporting.get(report).processInstanceId()), "test");
        time.to("2025-04-16T17:00");
        assertThatThrownBy(() -> given.enterOnBehalf("chuyenvien.sct", report, "2025-04-16T16:00"))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("report.alreadyHere");
        assertThat(state()).isEqualTo(Report.State.WRITING);
    }

    @Test
    void notSentUntilTheNextRoundClosesItIsMissed() {
        given.morning("2025-04-17");
        given.signRound(round);
        given.morning("2025-04-29");
        assertThat(state()).isEqualTo(Report.State.WRITING);

        given.morning("2025-05-17");

        assertThat(state()).isEqualTo(Report.State.MISSED);
        assertThat(standsAt()).isEmpty();
    }

    @Test
    void itEndsWithItsDirective() {
        transaction.executeWithoutResult(t ->
                publisher.publishEvent(new DirectiveClosing(plan, "lanhdao.vp", "Thông báo kết luận số 12/TB-UBND")));

        assertThat(state()).isEqualTo(Report.State.CANCELLED);
        assertThat(standsAt()).isEmpty();
        assertThat(reporting.round(round).state()).isEqualTo(Round.State.CANCELLED);
        assertThat(processes.activeElements(reporting.round(round).processInstanceId()))
                .isEmpty();
    }

    private void sent() {
        given.write("chuyenvien.sxd", report, "Đã hướng dẫn 04 nhà đầu tư.");
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);
    }

    private void opens(String coordinator) throws Exception {
        visitors.opens(coordinator, "/api/tasks/" + given.task(report, "userTask_check"))
                .andExpect(status().isOk());
    }

    private List<String> audited(String action) {
        return jdbc.sql("select actor from audit_event where action = ? and subject_id = ?")
                .params(action, report.toString())
                .query(String.class)
                .list();
    }

    private Tasks.OpenTask task(String element) {
        return tasks.openTask(reporting.get(report).processInstanceId(), element)
                .orElseThrow();
    }

    private Report.State state() {
        return reporting.get(report).state();
    }

    /** Where the instance waits: tasks and events, not the scopes around them. */
    private Set<String> standsAt() {
        Set<String> at = processes.activeElements(reporting.get(report).processInstanceId());
        at.removeIf(id -> id.startsWith("subProcess_"));
        return at;
    }

    private List<String> recipients(String kind) {
        return jdbc.sql("select recipient from mail where kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }
}
