package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.demo.SampleDirectives;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.EveryPath;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Processes;

/** Walks every way through directive.bpmn, by form, message or clock, and looks at the row after each step. */
@DonDocTest
class DirectiveProcessTest {
    @RegisterExtension
    static final EveryPath WALKED = EveryPath.of("directive");

    @Autowired
    Plan200 plan;

    @Autowired
    Assignments assignments;

    @Autowired
    Directives directives;

    @Autowired
    Closing closing;

    @Autowired
    Processes processes;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    @Autowired
    RuntimeService runtime;

    @Test
    void returnedByTheSecondPersonReviewedAgainAndReleased() {
        UUID id = plan.registered();
        assertThat(standsAt(id)).containsExactly("userTask_reviewBreakdown");
        plan.complete(Plan200.REGISTRAR, id, "userTask_reviewBreakdown", Map.of());
        assertThat(standsAt(id)).containsExactly("userTask_release");

        plan.complete(
                Plan200.RELEASER,
                id,
                "userTask_release",
                Map.of("decision", "RETURN", "reason", "Sai cơ quan chủ trì"));
        assertThat(standsAt(id)).containsExactly("userTask_reviewBreakdown");
        assertThat(state(id)).isEqualTo(Directive.State.DRAFT);

        plan.complete(Plan200.REGISTRAR, id, "userTask_reviewBreakdown", Map.of());
        plan.complete(Plan200.RELEASER, id, "userTask_release", Map.of("decision", "RELEASE"));
        assertThat(standsAt(id)).containsExactly("serviceTask_issueBatch");
        jobs.runAll();
        assertThat(state(id)).isEqualTo(Directive.State.ISSUED);
        assertThat(standsAt(id)).containsExactly("gateway_followUp");
    }

    @Test
    void whoReviewedItDoesNotReleaseIt() {
        UUID id = plan.registered();
        plan.complete(Plan200.REGISTRAR, id, "userTask_reviewBreakdown", Map.of());

        assertThatThrownBy(
                        () -> plan.complete(Plan200.REGISTRAR, id, "userTask_release", Map.of("decision", "RELEASE")))
                .hasStackTraceContaining("DirectiveRefused");
        assertThat(standsAt(id)).containsExactly("userTask_release");
    }

    @Test
    void moreThanAHundredAssignmentsAreIssuedInSeveralBatches() {
        UUID id = plan.released(threefold(SampleDirectives.plan200()));
        jobs.runAll();

        assertThat(directives.planned(id)).hasSizeGreaterThan(100);
        assertThat(state(id)).isEqualTo(Directive.State.ISSUED);
    }

    @Test
    void aPeriodOpensByItselfWhileTheDirectiveIsFollowedUp() {
        UUID id = plan.issued();
        time.morningOf("2025-03-31");
        assertThat(reporting()).isZero();

        time.morningOf("2025-04-01");
        assertThat(reporting()).isEqualTo(1);
        assertThat(standsAt(id)).containsExactly("gateway_followUp");
    }

    private long reporting() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("report-round")
                .count();
    }

    @Test
    void whenAllHasEndedItIsFollowedUpFurtherOrClosed() {
        UUID id = plan.issued();
        directives.allClosed(id);
        assertThat(standsAt(id)).containsExactly("userTask_confirmClosing");
        plan.complete(Plan200.REGISTRAR, id, "userTask_confirmClosing", Map.of("decision", "CONTINUE"));
        assertThat(standsAt(id)).containsExactly("gateway_followUp");

        for (Assignment a : assignments.ofDirective(id))
            assignments.withdraw(a.id(), "Đã lồng ghép.", Plan200.REGISTRAR);
        plan.complete(Plan200.REGISTRAR, id, "userTask_confirmClosing", Map.of("decision", "CLOSE"));
        assertThat(standsAt(id)).containsExactly("serviceTask_close");
        jobs.runAll();
        assertThat(state(id)).isEqualTo(Directive.State.CLOSED);
        assertThat(standsAt(id)).isEmpty();
    }

    @Test
    void aDecisionClosesItWhileWorkIsOpen() {
        UUID id = plan.issued();
        closing.byDecision(id, "Thông báo kết luận số 10/TB-UBND ngày 7/5/2025", Plan200.REGISTRAR);
        assertThat(standsAt(id)).containsExactly("serviceTask_close");
        jobs.runAll();

        assertThat(state(id)).isEqualTo(Directive.State.CLOSED);
        assertThat(standsAt(id)).isEmpty();
    }

    private static DirectiveDraft threefold(DirectiveDraft draft) {
        List<DirectiveDraft.Row> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) rows.addAll(draft.rows());
        return new DirectiveDraft(
                draft.document(),
                draft.standingAgency(),
                draft.workingGroup(),
                draft.deputyLogin(),
                draft.regimes(),
                rows);
    }

    private Set<String> standsAt(UUID id) {
        return processes.activeElements(instance(id));
    }

    private String instance(UUID id) {
        return directives.get(id).processInstanceId();
    }

    private Directive.State state(UUID id) {
        return directives.get(id).state();
    }
}
