package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.notification.MailDispatcher;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TestMail;
import vn.dondoc.support.TimeTravel;

@DonDocTest
class SweepTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    @Autowired
    Sweep sweep;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    Reminders reminders;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Plan200 issued;

    private PlanInRows plan;
    private UUID directive;

    @BeforeEach
    void register() {
        plan = new PlanInRows(jdbc);
        directive = plan.directive("200/KH-UBND", "so-cong-thuong");
    }

    @AfterEach
    void officersComeBack() {
        jdbc.sql("update officer set active = true, email = login || '@nghean.example'")
                .update();
        jdbc.sql("update agency set email = code || '@nghean.example'").update();
    }

    @Test
    void aDatedAssignmentClimbsTheSameLadderInItsOwnWords() {
        UUID assignment = plan.assignment(directive, 17, "so-xay-dung", "2025-04-16");
        plan.assignment(directive, 18, "so-xay-dung", null);

        play("2025-04-11", "2025-04-25");

        assertThat(Postbox.subjects("chuyenvien.sxd"))
                .containsExactlyInAnyOrder(
                        "[200/KH-UBND#17] Còn 3 ngày làm việc đến hạn hoàn thành: Rà soát quy hoạch 17",
                        "[200/KH-UBND#17] Còn 1 ngày làm việc đến hạn: Rà soát quy hoạch 17",
                        "[200/KH-UBND#17] Hôm nay đến hạn: Rà soát quy hoạch 17",
                        "[200/KH-UBND#17] Quá hạn 1 ngày làm việc: Rà soát quy hoạch 17",
                        "[200/KH-UBND#17] Đôn đốc, quá hạn 3 ngày làm việc: Rà soát quy hoạch 17");
        assertThat(Postbox.text("so-xay-dung"))
                .contains("đã được nhắc 4 lần. Đề nghị lãnh đạo Sở Xây dựng chỉ đạo hoàn thành, báo cáo kết quả trước"
                        + " ngày 22/4/2025.")
                .contains("Mở nhiệm vụ: ")
                .contains("/viec/" + assignment);
    }

    @Test
    void sweepingAgainSendsNothingMore() {
        plan.assignment(directive, 1, "so-xay-dung", "2025-04-16");
        time.to("2025-04-16T07:30");

        assertThat(sweep.remind()).isEqualTo(2);
        assertThat(sweep.remind()).isZero();
        time.to("2025-04-16T15:00");
        assertThat(sweep.remind()).isZero();
        assertThat(dispatcher.run()).isEqualTo(2);
    }

    @Test
    void twoSweepsAtOnceDecideEachNoticeOnce() throws Exception {
        for (int i = 1; i <= 40; i++) plan.assignment(directive, i, "so-xay-dung", "2025-04-16");
        time.to("2025-04-16T07:30");
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Integer> node = sweep::remind;

        int decided = 0;
        for (Future<Integer> run : nodes.invokeAll(List.of(node, node))) decided += run.get();
        nodes.shutdown();

        assertThat(decided).isEqualTo(80);
        assertThat(dispatcher.run()).isEqualTo(2);
    }

    @Test
    void afterThreeMorningsWithoutASweepOnlyTheHighestRungLeavesAndThePassedOnesAreRecorded() {
        UUID report = plan.report(plan.round(directive, "2025-04-16"), "so-xay-dung");
        play("2025-04-11", "2025-04-11");
        Postbox.empty();

        play("2025-04-18", "2025-04-18");

        assertThat(Postbox.subjects("chuyenvien.sxd"))
                .containsExactly("[200/KH-UBND] Báo cáo tháng 4 năm 2025 đã quá hạn 2 ngày làm việc");
        assertThat(Postbox.of("lanhdao.sxd")).isEqualTo(1);
        assertThat(notices("skipped"))
                .containsExactlyInAnyOrder(
                        "DUE_IN_1 chuyenvien.sxd", "DUE_TODAY chuyenvien.sxd", "DUE_TODAY lanhdao.sxd");
        assertThat(notices("not skipped"))
                .containsExactlyInAnyOrder("DUE_IN_3 chuyenvien.sxd", "LATE_1 chuyenvien.sxd", "LATE_1 lanhdao.sxd");
        assertThat(reminders.sentFor(report, "so-xay-dung", LocalDate.of(2025, 4, 16)))
                .isEqualTo(2);

        play("2025-04-21", "2025-04-30");
        assertThat(Postbox.of("so-xay-dung")).isEqualTo(1);
        assertThat(Postbox.text("so-xay-dung")).contains("đã được nhắc 2 lần");
    }

    @Test
    void whatTheOldLeadWasSentIsNotCountedForTheNewOne() {
        UUID assignment = plan.assignment(directive, 1, "so-xay-dung", "2025-04-16");
        play("2025-04-11", "2025-04-16");
        jdbc.sql("update assignment set lead_agency = 'so-tai-chinh' where id = ?")
                .param(assignment)
                .update();
        assertThat(reminders.sentFor(assignment, "so-tai-chinh", LocalDate.of(2025, 4, 16)))
                .isZero();

        play("2025-04-17", "2025-04-21");
        assertThat(reminders.sentFor(assignment, "so-tai-chinh", LocalDate.of(2025, 4, 16)))
                .isEqualTo(2);
        assertThat(Postbox.text("so-tai-chinh")).contains("đã được nhắc 1 lần");
        assertThat(reminders.sentFor(assignment, "so-xay-dung", LocalDate.of(2025, 4, 16)))
                .isEqualTo(3);
    }

    @Test
    void aMovedDueDateArmsTheLadderAnew() {
        UUID assignment = plan.assignment(directive, 1, "so-xay-dung", "2025-04-16");
        play("2025-04-11", "2025-04-16");
        assertThat(Postbox.of("chuyenvien.sxd")).isEqualTo(3);

        plan.moveDue(assignment, "2025-04-24");
        play("2025-04-17", "2025-04-18");
        assertThat(Postbox.of("chuyenvien.sxd")).isEqualTo(3);
        play("2025-04-21", "2025-04-24");

        assertThat(Postbox.of("chuyenvien.sxd")).isEqualTo(6);
        assertThat(notices("skipped")).isEmpty();
        assertThat(reminders.sentFor(assignment, "so-xay-dung", LocalDate.of(2025, 4, 24)))
                .isEqualTo(3);
    }

    @Test
    void daysOffRemindNobodyAndCountForNothing() {
        plan.assignment(directive, 1, "so-xay-dung", "2025-04-09");
        plan.assignment(directive, 2, "so-tai-chinh", "2025-04-05");

        // Friday 4/4: 8/4 and 9/4 are left, 5/4 to 7/4 are off (Giỗ Tổ 7/4).
        play("2025-04-04", "2025-04-04");
        assertThat(Postbox.subjects("chuyenvien.sxd"))
                .containsExactly("[200/KH-UBND#1] Còn 2 ngày làm việc đến hạn hoàn thành: Rà soát quy hoạch 1");
        assertThat(Postbox.subjects("chuyenvien.stc"))
                .containsExactly("[200/KH-UBND#2] Hôm nay là ngày làm việc cuối trước hạn: Rà soát quy hoạch 2");
        Postbox.empty();

        play("2025-04-05", "2025-04-07");
        assertThat(Postbox.all()).isZero();

        play("2025-04-08", "2025-04-08");
        assertThat(Postbox.subjects("chuyenvien.sxd"))
                .containsExactly("[200/KH-UBND#1] Còn 1 ngày làm việc đến hạn: Rà soát quy hoạch 1");
    }

    @Test
    void whatIsReturnedDoneWithdrawnOrNotYetDeliveredIsNotRemindedWhatIsToBeRedoneIs() {
        int ordinal = 10;
        for (String state : List.of("RETURNED", "AWAITING_CONFIRMATION", "DONE", "WITHDRAWN", "ENDED"))
            plan.state("assignment", plan.assignment(directive, ordinal++, "so-xay-dung", "2025-04-16"), state);
        UUID hidden = plan.assignment(directive, 2, "so-xay-dung", "2025-04-16");
        jdbc.sql("update assignment set visible = false where id = ?")
                .param(hidden)
                .update();
        plan.state("assignment", plan.assignment(directive, 3, "so-tai-chinh", "2025-04-16"), "REDO");

        play("2025-04-16", "2025-04-16");

        assertThat(Postbox.of("chuyenvien.sxd")).isZero();
        assertThat(Postbox.of("chuyenvien.stc")).isEqualTo(1);
    }

    @Test
    void withoutAnOfficerTheHeadIsToldAndWithoutAHeadTheMailbox() {
        plan.assignment(directive, 1, "so-xay-dung", "2025-04-17");
        plan.assignment(directive, 2, "so-tai-chinh", "2025-04-17");
        jdbc.sql("update officer set active = false where login in ('chuyenvien.sxd', 'chuyenvien.stc', 'lanhdao.stc')")
                .update();

        play("2025-04-16", "2025-04-16");

        assertThat(Postbox.of("lanhdao.sxd")).isEqualTo(1);
        assertThat(Postbox.of("so-tai-chinh")).isEqualTo(1);
        assertThat(Postbox.all()).isEqualTo(2);
    }

    @Test
    void theNamedOfficerIsToldUnlessHeLeftForAnotherAgency() {
        UUID named = plan.assignment(directive, 1, "so-xay-dung", "2025-04-17");
        UUID left = plan.assignment(directive, 2, "so-tai-chinh", "2025-04-17");
        carriedOutBy(named, "vanthu.sxd");
        carriedOutBy(left, "chuyenvien.kkt");

        play("2025-04-16", "2025-04-16");

        assertThat(Postbox.of("vanthu.sxd")).isEqualTo(1);
        assertThat(Postbox.of("chuyenvien.stc")).isEqualTo(1);
        assertThat(Postbox.all()).isEqualTo(2);
    }

    @Test
    void aWrongAddressFailsVisiblyAndBlocksNobody() {
        jdbc.sql("update officer set email = 'khong dung' where login = 'chuyenvien.sxd'")
                .update();
        jdbc.sql("update officer set email = null where login = 'chuyenvien.stc'")
                .update();
        int ordinal = 1;
        for (String agency : List.of("so-xay-dung", "so-tai-chinh", "ubnd-tp-vinh"))
            plan.assignment(directive, ordinal++, agency, "2025-04-17");

        play("2025-04-16", "2025-04-16");

        assertThat(Postbox.of("chuyenvien.vinh")).isEqualTo(1);
        assertThat(jdbc.sql("select recipient from mail where state = 'FAILED'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("chuyenvien.sxd", "chuyenvien.stc");
    }

    @Test
    void anOutageOfTheMailServerInTheMiddleLosesNothing() {
        for (int i = 0; i < 3; i++)
            plan.assignment(
                    directive,
                    i,
                    List.of("so-xay-dung", "so-tai-chinh", "ubnd-tp-vinh").get(i),
                    "2025-04-16");
        time.morningOf("2025-04-15");
        TestMail.stop();
        dispatcher.run();
        time.morningOf("2025-04-16");
        dispatcher.run();
        TestMail.start();

        time.to("2025-04-16T09:00");

        // Three of 15/4; officers and heads on 16/4.
        assertThat(dispatcher.run()).isEqualTo(9);
        assertThat(Postbox.all()).isEqualTo(9);
    }

    @Test
    void aReportToBeSentByTheLeadersDecisionIsRemindedOfThatDay() {
        UUID report = plan.report(plan.round(directive, "2025-04-16"), "so-xay-dung");
        jdbc.sql("update report set send_by = '2025-04-24' where id = ?")
                .param(report)
                .update();

        play("2025-04-17", "2025-04-24");

        assertThat(Postbox.of("chuyenvien.sxd")).isEqualTo(3);
        assertThat(Postbox.text("lanhdao.sxd"))
                .contains("cần gửi trong hôm nay, 24/4/2025, theo ý kiến chỉ đạo của lãnh đạo UBND tỉnh.")
                .doesNotContain("gửi chậm");
    }

    @Test
    void theOverdueAreShownInTheirInstancesOnce() {
        issued.issued();
        time.to("2025-03-31T14:00");
        issued.letterIssued();
        time.morningOf("2025-04-01");

        for (String morning : List.of("2025-04-11", "2025-04-14")) {
            time.morningOf(morning);
            assertThat(shown()).as(morning).hasSize(2).hasSize(marks());
        }
        // A third assignment of the letter, and the reports of 11 agencies.
        for (String morning : List.of("2025-04-17", "2025-04-18")) {
            time.morningOf(morning);
            assertThat(shown()).as(morning).hasSize(3 + 11).hasSize(marks());
        }
    }

    /** Instances that wait at "quá hạn", each counted as often as it does. */
    private int marks() {
        return (int) runtime.createExecutionQuery()
                .activityId("event_overdueCleared")
                .count();
    }

    private List<UUID> shown() {
        return jdbc.sql(
                        "select id from assignment where overdue_shown union all select id from report where overdue_shown")
                .query(UUID.class)
                .list();
    }

    private void carriedOutBy(UUID assignment, String login) {
        jdbc.sql("update assignment set officer_login = ? where id = ?")
                .params(login, assignment)
                .update();
    }

    private List<String> notices(String which) {
        return jdbc.sql("select rung || ' ' || recipient from notice where " + which)
                .query(String.class)
                .list();
    }

    private void play(String first, String last) {
        time.mornings(first, last);
        dispatcher.run();
    }
}
