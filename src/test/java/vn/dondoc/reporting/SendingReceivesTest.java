package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** The plan as it is really issued, with the receipts that lie before the agencies. */
@ReportingTest
class SendingReceivesTest {
    @Autowired
    ReportingFixture given;

    @Autowired
    Plan200 plan;

    @Autowired
    Assignments assignments;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Test
    void sendingCountsAsReceivingTheWork() {
        UUID issued = plan.issued();
        given.morning("2025-04-15");
        Report own = given.report(given.round(issued, "2025-M04").id(), SXD);
        assertThat(received(issued)).isEmpty();

        time.to("2025-04-15T10:00");
        given.write("chuyenvien.sxd", own.id(), "Đã hướng dẫn 04 nhà đầu tư.");
        given.submit("chuyenvien.sxd", own.id());
        assertThat(received(issued)).isEmpty();
        given.approve("lanhdao.sxd", own.id());
        jobs.runAll();

        assertThat(received(issued)).hasSize(4).allMatch(a -> a.leadAgency().equals(SXD));
        assertThat(tasks.openFor(given.person("chuyenvien.sxd")))
                .extracting(Tasks.OpenTask::element)
                .contains("userTask_carryOut")
                .doesNotContain("userTask_receive");
    }

    /** Not waiting to be received any more. */
    private List<Assignment> received(UUID directive) {
        return assignments.ofDirective(directive).stream()
                .filter(a -> a.state() != Assignment.State.ISSUED)
                .toList();
    }
}
