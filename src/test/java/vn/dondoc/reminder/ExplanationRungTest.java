package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.assignment.Explanations.Explanation;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.TestLadders;
import vn.dondoc.request.RequestFixture;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** A rung that demands an explanation, on the fourth working day: work due on 10/4/2025 is there on 16/4. */
@DonDocTest
class ExplanationRungTest {
    @Autowired
    RequestFixture fixture;

    @Autowired
    Plan200 plan;

    @Autowired
    TestLadders ladders;

    @Autowired
    Assignments assignments;

    @Autowired
    Explanations explanations;

    @Autowired
    ExplanationsDemanded demanded;

    @Autowired
    Demands demands;

    @Autowired
    Sweep sweep;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aLadderThatDemandsExplanations() {
        ladders.putInForce(ladders.store(
                LadderName.REMINDER,
                dmn -> dmn.replaceFirst("&lt;= -3", "-3")
                        .replace(
                                "</decisionTable>",
                                TestLadders.rule(
                                                "\"REPORT\", \"ASSIGNMENT\"",
                                                "&lt;= -4",
                                                "\"NORMAL\"",
                                                "LATE_4",
                                                "EXPLANATION",
                                                "OFFICER,HEAD")
                                        + "</decisionTable>")));
    }

    @Test
    void itsTaskOpensOnceWithTheDateThatTheLetterNames() {
        UUID work = fixture.work();
        time.mornings("2025-04-15", "2025-04-17");

        assertThat(explanations.of(work))
                .singleElement()
                .returns("so-xay-dung", Explanation::agency)
                .returns(LocalDate.of(2025, 4, 16), Explanation::demandedOn)
                .returns(LocalDate.of(2025, 4, 23), Explanation::answerBy);
        assertThat(openTask(work).due()).isEqualTo("2025-04-23");
        assertThat(jdbc.sql("select body_text from mail where recipient = 'lanhdao.sxd' and day = '2025-04-16'")
                        .query(String.class)
                        .single())
                .contains(
                        "tại việc \"Giải trình\" của nhiệm vụ này, chậm nhất hết ngày 23/4/2025 (thứ Tư), để Sở Công Thương");

        answered(work);
        time.mornings("2025-04-18", "2025-04-24");
        assertThat(explanations.of(work)).hasSize(1);
    }

    @Test
    void itIsRemindedOfAsWhatTheChairmanDemandedIs() {
        fixture.work();
        time.mornings("2025-04-16", "2025-04-22");

        assertThat(jdbc.sql(
                                "select distinct rung from notice where subject_kind = 'EXPLANATION' and due_on = '2025-04-23'"
                                        + " and recipient = 'chuyenvien.sxd'")
                        .query(String.class)
                        .list())
                .containsExactly("DUE_IN_1");
    }

    @Test
    void anotherDateDemandsAnew() {
        UUID work = fixture.work();
        time.mornings("2025-04-16", "2025-04-16");
        answered(work);
        assignments.moveDue(work, LocalDate.of(2025, 4, 21), "Chờ số liệu.", "chuyenvien.vp");
        time.mornings("2025-04-17", "2025-04-25");

        assertThat(explanations.of(work)).hasSize(2);
    }

    @Test
    void aReportOwesItToo() {
        jdbc.sql("insert into province_setting values ('EXPLANATION', 3, 'chuyenvien.vp', now())")
                .update();
        UUID directive = plan.issued();
        time.morningOf("2025-04-01");
        time.morningOf("2025-04-22");

        assertThat(jdbc.sql("select agency || ': ' || title from explanation where directive_id = ? and subject_kind ="
                                + " 'REPORT' and answer_by = '2025-04-25' and due_on = '2025-04-16' order by agency")
                        .param(directive)
                        .query(String.class)
                        .list())
                .hasSize(11)
                .contains("so-xay-dung: Báo cáo tháng 4/2025 · KH 200/KH-UBND");
        assertThat(jdbc.sql("select count(*) from dondoc.report r join act_ru_task t on t.proc_inst_id_ ="
                                + " r.process_instance_id and t.task_def_key_ = 'userTask_explain'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(11);
    }

    @Test
    void whatWasSuspendedSinceTheSweepLookedOwesNoneUntilItGoesOn() {
        UUID work = sweptOnTheDay();
        assignments.suspend(work, "Chờ hướng dẫn.", "chuyenvien.vp");
        assertThat(demands.pending()).isEmpty();
        demanded.open("ASSIGNMENT:" + work);
        assertThat(explanations.of(work)).isEmpty();

        assignments.resume(work, "Đã có hướng dẫn.", "chuyenvien.vp");
        assertThat(demands.pending()).containsExactly("ASSIGNMENT:" + work);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETURNED", "AWAITING_CONFIRMATION", "DONE", "WITHDRAWN"})
    void whatHasLeftTheAgencySinceTheSweepLookedOwesNone(String state) {
        UUID work = sweptOnTheDay();
        jdbc.sql("update assignment set state = ? where id = ?")
                .params(state, work)
                .update();

        assertThat(demands.pending()).isEmpty();
        demanded.open("ASSIGNMENT:" + work);
        assertThat(explanations.of(work)).isEmpty();
    }

    @Test
    void anAgencyThatOwesOneIsNotAskedForAnother() {
        UUID work = sweptOnTheDay();
        var a = assignments.get(work);
        explanations.demand(
                new Explanations.Matter(
                        SubjectKind.ASSIGNMENT, work, a.directiveId(), a.leadAgency(), a.title(), a.dueOn()),
                a.processInstanceId(),
                LocalDate.of(2025, 4, 30),
                "chutich");

        demanded.open("ASSIGNMENT:" + work);

        assertThat(explanations.of(work)).singleElement().returns(LocalDate.of(2025, 4, 30), Explanation::answerBy);
    }

    @Test
    void ofTwoWhoOpenItAtOnceOneDoes() throws Exception {
        UUID work = sweptOnTheDay();
        Callable<Void> opening = () -> {
            demanded.open("ASSIGNMENT:" + work);
            return null;
        };

        ExecutorService two = Executors.newFixedThreadPool(2);
        for (var done : two.invokeAll(List.of(opening, opening))) done.get();
        two.shutdown();

        assertThat(explanations.of(work)).hasSize(1);
    }

    /** The morning's letters are written, the jobs after them have not run. */
    private UUID sweptOnTheDay() {
        UUID work = fixture.work();
        time.to("2025-04-16T07:30");
        sweep.remind();
        assertThat(demands.pending()).contains("ASSIGNMENT:" + work);
        jdbc.sql("update notice set demands = false where subject_id <> ?")
                .param(work)
                .update();
        return work;
    }

    private void answered(UUID work) {
        tasks.completeWith(
                fixture.person("chuyenvien.sxd"),
                openTask(work).id(),
                java.util.Map.of("cause", "Chờ số liệu của cấp huyện."));
    }

    private Tasks.OpenTask openTask(UUID work) {
        return tasks.openTask(assignments.get(work).processInstanceId(), "userTask_explain")
                .orElseThrow();
    }
}
