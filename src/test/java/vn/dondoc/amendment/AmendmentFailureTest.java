package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.amendment.LaterDocument.task;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.intake.ReadAmendment.Kind;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Invariants;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** The database refuses in the middle of a proposal. */
@DonDocTest
class AmendmentFailureTest {
    @Autowired
    LaterDocument document;

    @Autowired
    Plan200 plan;

    @Autowired
    AmendmentTable amendments;

    @Autowired
    ProposalTable proposals;

    @Autowired
    Jobs jobs;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TimeTravel time;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcClient jdbc;

    private List<Assignment> running;
    private UUID id;

    @BeforeEach
    void twoAreReleasedAndTheSecondCannotBeWritten() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        running = document.running();
        Assignment moved = running.get(0);
        Assignment alike = running.get(1);
        id = document.made(
                Kind.AMENDS,
                task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"),
                task(alike.section(), alike.body() + " và báo cáo UBND tỉnh", document.lead(alike), "2025-12-30"));
        document.proposed(id);
        document.released(id);
        jdbc.sql("create function test_refuses() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'no space left on device'; end $$")
                .update();
        jdbc.sql("create trigger test_refuses before insert on amendment_notice for each row when (new.path like '%"
                        + alike.id() + "') execute function test_refuses()")
                .update();
    }

    @AfterEach
    void nothingIsBroken() {
        repaired();
        invariants.check();
    }

    private void repaired() {
        jdbc.sql("drop trigger if exists test_refuses on amendment_notice").update();
        jdbc.sql("drop function if exists test_refuses()").update();
    }

    @Test
    void nothingIsHalfDoneTheIncidentIsSeenAndTheRestGoesOnLater() {
        assertThatThrownBy(() -> jobs.runAll()).hasStackTraceContaining("no space left on device");
        while (job().getRetries() > 0)
            assertThatThrownBy(() -> management.executeJob(job().getId()))
                    .hasStackTraceContaining("no space left on device");

        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(amendments.get(id).processInstanceId())
                        .list())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getActivityId()).isEqualTo("serviceTask_applyProposal"));
        assertThat(proposals.of(id)).extracting(Proposal::outcome).containsExactly(Proposal.Outcome.APPLIED, null);
        assertThat(document.running().get(1)).isEqualTo(running.get(1));
        assertThat(jdbc.sql("select count(*) from mail where kind = 'AMENDED'")
                        .query(Integer.class)
                        .single())
                .isZero();

        repaired();
        management.setJobRetries(job().getId(), 1);
        management.executeJob(job().getId());
        jobs.runAll();

        assertThat(amendments.get(id).state()).isEqualTo(Amendment.State.APPLIED);
        assertThat(document.running().get(1).body()).endsWith("và báo cáo UBND tỉnh");
        assertThat(jdbc.sql("select count(*) from amendment_notice")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private Job job() {
        return management
                .createJobQuery()
                .processInstanceId(amendments.get(id).processInstanceId())
                .singleResult();
    }
}
