package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.TestLadders;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.EveryPath;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** Walks every way through deadline-watch.bpmn; the engine's own timer wakes it. */
@DonDocTest
class DeadlineWatchProcessTest {
    @RegisterExtension
    static final EveryPath WALKED = EveryPath.of("deadline-watch");

    @Autowired
    Plan200 plan;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    TestLadders ladders;

    @Autowired
    JdbcClient jdbc;

    @Test
    void itWakesAtHalfPastSevenAndNotBefore() {
        timerFrom("2025-04-10T18:00");

        time.to("2025-04-11T07:29");
        assertThat(wake()).isZero();
        time.to("2025-04-11T07:30");
        assertThat(wake()).isEqualTo(1);
        assertThat(ends()).containsExactly("endEvent_swept");
        assertThat(next()).isEqualTo(Instant.parse("2025-04-12T00:30:00Z"));
    }

    @Test
    void onADayOffItRemindsNobody() {
        plan.issued();
        timerFrom("2025-04-11T18:00");

        time.to("2025-04-12T07:30");
        assertThat(wake()).isEqualTo(1);
        assertThat(ends()).containsExactly("endEvent_dayOff");
        assertThat(jdbc.sql("select count(*) from notice").query(Long.class).single())
                .isZero();
    }

    @Test
    void itOpensPeriodsDeemsReceivedRemindsShowsWhatIsOverdueAndDemandsExplanations() {
        ladders.putInForce(ladders.store(LadderName.REMINDER, dmn -> dmn.replaceFirst("\"LATE\"", "\"EXPLANATION\"")));
        plan.issued();
        time.to("2025-03-31T09:00");
        plan.letterIssued();
        timerFrom("2025-03-31T18:00");

        for (int day = 1; day <= 17; day++) {
            time.to("2025-04-%02dT07:30".formatted(day));
            assertThat(wake()).isEqualTo(1);
        }

        assertThat(count("select count(*) from report_round where period = '2025-M04'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from receipt where not deemed")).isZero();
        assertThat(count("select count(*) from assignment where overdue_shown")).isEqualTo(3);
        assertThat(count("select count(*) from report where overdue_shown")).isEqualTo(11);
        assertThat(count("select count(*) from explanation")).isEqualTo(3 + 11);
        assertThat(ends().stream().filter("endEvent_dayOff"::equals)).hasSize(5);
        assertThat(ends().stream().filter("endEvent_swept"::equals)).hasSize(12);
    }

    @Test
    void afterDaysWithoutElectricityOneSweepCatchesUpWithTheHighestRungOnly() {
        plan.issued();
        time.morningOf("2025-04-01");
        timerFrom("2025-04-10T18:00");

        time.to("2025-04-18T09:10");
        assertThat(wake()).isEqualTo(1);

        assertThat(sweeps()).isEqualTo(2);
        assertThat(next()).isEqualTo(Instant.parse("2025-04-19T00:30:00Z"));
        assertThat(rungs("not skipped")).containsExactly("LATE_1");
        assertThat(rungs("skipped")).containsExactlyInAnyOrder("DUE_IN_3", "DUE_IN_1", "DUE_TODAY");
        assertThat(count("select max(n) from (select count(*) n from mail where kind = 'DIGEST' group by recipient) t"))
                .isEqualTo(1);
    }

    /** The timer as it stands after an evening on which the application ran. */
    private void timerFrom(String evening) {
        time.to(evening);
        management.recalculateJobDuedate(timer().getId(), false);
    }

    /** What the job executor would do now; answers how often the watch woke. */
    private int wake() {
        List<Job> due = management
                .createJobQuery()
                .timers()
                .executable()
                .processDefinitionKey("deadline-watch")
                .list();
        due.forEach(job -> management.executeJob(job.getId()));
        jobs.runAll();
        return due.size();
    }

    private Job timer() {
        return management
                .createJobQuery()
                .timers()
                .processDefinitionKey("deadline-watch")
                .singleResult();
    }

    private Instant next() {
        return timer().getDuedate().toInstant();
    }

    private List<String> ends() {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("deadline-watch")
                .finished()
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(i -> history.createHistoricActivityInstanceQuery().processInstanceId(i.getId()).list().stream()
                        .map(a -> a.getActivityId())
                        .filter(id -> id.startsWith("endEvent_"))
                        .findFirst()
                        .orElse("none"))
                .toList();
    }

    private long sweeps() {
        return ends().stream().filter("endEvent_swept"::equals).count();
    }

    private List<String> rungs(String which) {
        return jdbc.sql("select distinct rung from notice where " + which + " order by rung")
                .query(String.class)
                .list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
