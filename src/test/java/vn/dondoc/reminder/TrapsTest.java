package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.TestLadders;
import vn.dondoc.notification.MailDispatcher;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** What reminders elsewhere are known to get wrong. */
@DonDocTest
class TrapsTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Autowired
    TimeTravel time;

    @Autowired
    Sweep sweep;

    @Autowired
    MailDispatcher dispatcher;

    @Autowired
    TestLadders ladders;

    private PlanInRows plan;
    private UUID directive;

    @BeforeEach
    void register() {
        plan = new PlanInRows(jdbc);
        directive = plan.directive("200/KH-UBND", "so-cong-thuong");
    }

    @AfterEach
    void officersComeBack() {
        jdbc.sql("update officer set active = true").update();
    }

    /** On no morning is the number of days left one with which a rung begins, but on the last. */
    @Test
    void aMorningThatIsNotExactlyTheDayStillReminds() {
        plan.assignment(directive, 1, "so-xay-dung", "2025-04-16");

        for (String morning : List.of("2025-04-14", "2025-04-18", "2025-05-29")) {
            time.to(morning + "T07:30");
            assertThat(sweep.remind()).as(morning).isPositive();
        }

        assertThat(jdbc.sql(
                                "select rung from notice where recipient = 'chuyenvien.sxd' and not skipped order by decided_on")
                        .query(String.class)
                        .list())
                .containsExactly("DUE_IN_3", "LATE_1", "LATE_3");
    }

    @Test
    void nobodyWhoLeftHisOfficeGetsAMailOnAnyRungOfAnyKind() {
        ladders.putInForce(ladders.store(
                LadderName.REMINDER,
                dmn -> dmn.replace(
                        "\"OFFICER,HEAD,MAILBOX\"", "\"OFFICER,HEAD,MAILBOX,COOPERATORS,STANDING,OFFICE,CHAIRMAN\"")));
        UUID assignment = plan.assignment(directive, 1, "so-xay-dung", "2025-04-09");
        jdbc.sql("insert into assignment_cooperator (assignment_id, agency) values (?, 'so-tai-chinh')")
                .param(assignment)
                .update();
        jdbc.sql("update officer set active = false where login in ('chuyenvien.sxd', 'lanhdao.sxd', 'chuyenvien.stc',"
                        + " 'truongphong.sct', 'chuyenvien.vp', 'chutich')")
                .update();

        time.to("2025-04-16T07:30");
        sweep.remind();
        dispatcher.run();

        for (String gone : List.of(
                "chuyenvien.sxd", "lanhdao.sxd", "chuyenvien.stc", "truongphong.sct", "chuyenvien.vp", "chutich"))
            assertThat(Postbox.of(gone)).as(gone).isZero();
        for (String there : List.of("so-xay-dung", "lanhdao.stc", "chuyenvien.sct", "lanhdao.vp"))
            assertThat(Postbox.of(there)).as(there).isEqualTo(1);
    }

    @Test
    void aLongListIsRemindedOfToItsEnd() {
        plan.assignment(directive, 1, "so-xay-dung", "2025-04-16");
        jdbc.sql("insert into assignment (id, directive_id, ordinal, title, body, kind, lead_agency, original_due_on,"
                        + " due_on, state, visible, created_at) select gen_random_uuid(), directive_id, n, title || n, body,"
                        + " kind, lead_agency, original_due_on, due_on, state, visible, created_at from assignment,"
                        + " generate_series(2, 2600) n")
                .update();

        time.to("2025-04-16T07:30");

        assertThat(sweep.remind()).isEqualTo(2 * 2600);
        assertThat(jdbc.sql("select count(distinct (subject_id, recipient)) from notice")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * 2600);
        assertThat(jdbc.sql("select regexp_count(body_text, '/viec/') from mail where recipient = 'lanhdao.sxd'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2600);
    }

    /** As when the machine dies: the database loses the connection of the sweep while it writes its mails. */
    @Test
    void aSweepKilledInTheMiddleLeavesNothingAndTheNextOneLosesAndRepeatsNothing() throws Exception {
        for (int i = 1; i <= 30; i++)
            plan.assignment(directive, i, i % 2 == 0 ? "so-xay-dung" : "so-tai-chinh", "2025-04-16");
        time.to("2025-04-16T07:30");

        killWhileItWrites("mail");
        killWhileItWrites("notice");

        assertThat(sweep.remind()).isEqualTo(60);
        assertThat(sweep.remind()).isZero();
        assertThat(dispatcher.run()).isEqualTo(4);
        assertThat(dispatcher.run()).isZero();
    }

    /** Holds the table, so that the sweep stands before it with whatever it has written, and kills its connection. */
    private void killWhileItWrites(String table) throws Exception {
        ExecutorService node = Executors.newSingleThreadExecutor();
        try (Connection holder = database.getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table dondoc." + table + " in exclusive mode");
            Callable<Integer> dying = sweep::remind;
            Future<Integer> run = node.submit(dying);
            String waits = "select pg_terminate_backend(a.pid) from pg_stat_activity a join pg_locks l on l.pid = a.pid"
                    + " where not l.granted and l.relation = 'dondoc." + table + "'::regclass";
            while (jdbc.sql(waits).query(Boolean.class).list().isEmpty()) Thread.onSpinWait();
            assertThatThrownBy(run::get).isInstanceOf(ExecutionException.class);
            holder.rollback();
        } finally {
            node.shutdown();
        }
        assertThat(jdbc.sql("select (select count(*) from notice) + (select count(*) from mail)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aNewVersionRepeatsNoRungThatWasClimbedAndNotesItself() {
        UUID assignment = plan.assignment(directive, 1, "so-xay-dung", "2025-04-16");
        time.to("2025-04-17T07:30");
        sweep.remind();
        UUID second = ladders.store(
                LadderName.REMINDER,
                dmn -> dmn.replaceFirst("\\[-2\\.\\.-1]", "-1")
                        .replace(
                                "</decisionTable>",
                                TestLadders.rule(
                                                "\"REPORT\", \"ASSIGNMENT\"",
                                                "-2",
                                                "\"NORMAL\"",
                                                "LATE_2_AGAIN",
                                                "EXPLANATION",
                                                "HEAD")
                                        + "</decisionTable>"));
        ladders.putInForce(second);
        time.to("2025-04-17T09:30");
        assertThat(sweep.remind()).isZero();

        time.to("2025-04-18T07:30");
        assertThat(sweep.remind()).isEqualTo(1);
        dispatcher.run();

        assertThat(Postbox.subjects("lanhdao.sxd"))
                .contains("[200/KH-UBND#1] Đề nghị giải trình việc chậm hoàn thành: Rà soát quy hoạch 1");
        assertThat(jdbc.sql(
                                "select rung || ' ' || rung_label from notice where subject_id = ? and ladder_version_id = ?")
                        .params(assignment, second)
                        .query(String.class)
                        .list())
                .containsExactly("LATE_2_AGAIN Nấc late 2 again");
    }

    @Test
    void anUrgentDirectiveClimbsItsOwnWay() {
        jdbc.sql("update directive set priority = 'URGENT'").update();
        plan.assignment(directive, 1, "so-xay-dung", "2025-04-16");

        time.mornings("2025-04-09", "2025-04-18");
        dispatcher.run();

        assertThat(Postbox.subjects("chuyenvien.sct")).hasSize(2);
        assertThat(Postbox.subjects("lanhdao.sxd"))
                .containsExactlyInAnyOrder(
                        "[200/KH-UBND#1] Còn 5 ngày làm việc đến hạn hoàn thành: Rà soát quy hoạch 1",
                        "[200/KH-UBND#1] Hôm nay đến hạn: Rà soát quy hoạch 1",
                        "[200/KH-UBND#1] Quá hạn 1 ngày làm việc: Rà soát quy hoạch 1",
                        "[200/KH-UBND#1] Đôn đốc, quá hạn 2 ngày làm việc: Rà soát quy hoạch 1");
    }

    @Test
    void theStandingAgencyIsRemindedOfItsConsolidatedReportUntilItIsPublished() {
        UUID round = plan.round(directive, "2025-04-16");
        jdbc.sql("update report_round set onward_due_on = ? where id = ?")
                .params(LocalDate.of(2025, 4, 22), round)
                .update();

        play("2025-04-21", "2025-04-22");
        assertThat(Postbox.subjects("chuyenvien.sct"))
                .containsExactlyInAnyOrder(
                        "[200/KH-UBND] Còn 1 ngày làm việc đến hạn: Báo cáo tổng hợp tháng 4/2025",
                        "[200/KH-UBND] Hôm nay đến hạn: Báo cáo tổng hợp tháng 4/2025");
        jdbc.sql("insert into consolidated_report (round_id, state, built_at, as_of, figures, signed_at, document)"
                        + " values (?, 'PUBLISHED', ?, ?, '{}', ?, '')")
                .params(round, at("2025-04-22"), at("2025-04-22"), at("2025-04-22"))
                .update();
        play("2025-04-23", "2025-04-30");

        assertThat(Postbox.of("chuyenvien.sct")).isEqualTo(2);
    }

    @Test
    void anExplanationIsRemindedOfUntilItIsGivenOrNothingIsLeftToExplain() {
        UUID assignment = plan.assignment(directive, 1, "so-xay-dung", "2025-12-31");
        UUID done = plan.assignment(directive, 2, "so-tai-chinh", "2025-12-31");
        for (UUID subject : List.of(assignment, done))
            jdbc.sql("insert into explanation (id, subject_kind, subject_id, directive_id, agency, title, due_on,"
                            + " demanded_on, answer_by, demanded_by) select gen_random_uuid(), 'ASSIGNMENT', a.id,"
                            + " a.directive_id, a.lead_agency, a.title, '2025-04-09', '2025-04-14', '2025-04-17', 'x'"
                            + " from assignment a where a.id = ?")
                    .param(subject)
                    .update();
        plan.state("assignment", done, "DONE");

        play("2025-04-16", "2025-04-16");
        assertThat(Postbox.subjects("chuyenvien.sxd"))
                .containsExactly("[200/KH-UBND] Còn 1 ngày làm việc đến hạn: Giải trình: Rà soát quy hoạch 1");
        assertThat(Postbox.of("chuyenvien.stc")).isZero();
        jdbc.sql("update explanation set answered_at = ?")
                .param(at("2025-04-16"))
                .update();
        play("2025-04-17", "2025-04-22");

        assertThat(Postbox.of("chuyenvien.sxd")).isEqualTo(1);
    }

    private void play(String first, String last) {
        time.mornings(first, last);
        dispatcher.run();
    }

    private static java.sql.Timestamp at(String day) {
        return PlanInRows.instant(day + "T10:00");
    }
}
