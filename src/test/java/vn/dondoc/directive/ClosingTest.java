package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.workflow.Processes;

@DonDocTest
class ClosingTest {
    private static final String BASIS = "Thông báo kết luận số 10/TB-UBND ngày 7/5/2025 của UBND tỉnh";

    @Autowired
    Directives directives;

    @Autowired
    DirectiveRows rows;

    @Autowired
    Closing closing;

    @Autowired
    Processes processes;

    @Autowired
    Assignments assignments;

    @Autowired
    Plan200 plan;

    @Autowired
    Jobs jobs;

    @Autowired
    ApplicationContext context;

    /** Issuing belongs to a package above. */
    private UUID issued() {
        assumeThat(context.containsBean("issueBatch"))
                .as("assignments can be issued")
                .isTrue();
        return plan.issued();
    }

    @Test
    void whatWasNotIssuedIsNotClosed() {
        UUID id = plan.released();

        assertThatThrownBy(() -> closing.byDecision(id, BASIS, Plan200.REGISTRAR))
                .isInstanceOfSatisfying(
                        DirectiveRefused.class,
                        refused -> assertThat(refused.arguments()).containsExactly("Đang giao nhiệm vụ"));
    }

    @Test
    void allClosedBeforeTheIssueChangesNothing() {
        UUID id = plan.released();
        directives.allClosed(id);

        assertThat(directives.get(id).state()).isEqualTo(Directive.State.RELEASED);
    }

    @Test
    void onlyItsCoordinatorsCloseItAndOnlyWithABasis() {
        UUID id = issued();

        assertThatThrownBy(() -> closing.byDecision(id, BASIS, "chuyenvien.sxd"))
                .hasMessageContaining("directive.notCoordinator");
        assertThatThrownBy(() -> closing.byDecision(id, "  ", Plan200.REGISTRAR))
                .hasMessageContaining("directive.basisMissing");
        assertThat(directives.get(id).state()).isEqualTo(Directive.State.ISSUED);
    }

    @Test
    void aDecisionClosesItAtAnyTime() {
        UUID id = issued();
        String instance = directives.get(id).processInstanceId();
        closing.byDecision(id, BASIS, "chuyenvien.vp");
        assertThat(directives.get(id).state()).isEqualTo(Directive.State.CLOSING);
        jobs.runAll();

        assertThat(directives.get(id).state()).isEqualTo(Directive.State.CLOSED);
        assertThat(rows.trace(id).closingBasis()).isEqualTo(BASIS);
        assertThat(rows.trace(id).closedBy()).isEqualTo("chuyenvien.vp");
        assertThat(processes.activeElements(instance)).isEmpty();
        assertThat(directives.live()).isEmpty();
    }

    @Test
    void whenAllHasEndedFollowingUpGoesOnOrEnds() {
        UUID id = issued();
        directives.allClosed(id);
        assertThatThrownBy(() -> closing.byDecision(id, BASIS, Plan200.REGISTRAR))
                .hasMessageContaining("directive.closingWaits");
        assertThat(directives.get(id).state()).isEqualTo(Directive.State.ISSUED);
        plan.complete(Plan200.REGISTRAR, id, "userTask_confirmClosing", Map.of("decision", "CONTINUE"));
        assertThat(directives.live()).hasSize(1);

        for (Assignment a : assignments.ofDirective(id))
            assignments.withdraw(a.id(), "Đã lồng ghép.", Plan200.REGISTRAR);
        plan.complete(Plan200.RELEASER, id, "userTask_confirmClosing", Map.of("decision", "CLOSE"));
        jobs.runAll();
        assertThat(directives.get(id).state()).isEqualTo(Directive.State.CLOSED);
        assertThat(rows.trace(id).closingBasis()).isEqualTo("Mọi nhiệm vụ đã kết thúc");
    }
}
