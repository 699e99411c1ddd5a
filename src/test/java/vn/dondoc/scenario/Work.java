package vn.dondoc.scenario;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;

/** How the assignments of a directive stand today. */
@TestComponent
class Work {
    private final Assignments assignments;
    private final Chronicle chronicle;

    Work(Assignments assignments, Chronicle chronicle) {
        this.assignments = assignments;
        this.chronicle = chronicle;
    }

    Map<String, Long> byLead(UUID directive) {
        return assignments.ofDirective(directive).stream()
                .collect(Collectors.groupingBy(Assignment::leadAgency, Collectors.counting()));
    }

    Map<String, Long> steps(UUID directive) {
        return assignments.ofDirective(directive).stream()
                .collect(Collectors.groupingBy(a -> a.state().label(), Collectors.counting()));
    }

    /** Official statuses, by number of the assignment. */
    Map<Integer, String> statuses(UUID directive) {
        return assignments.ofDirective(directive).stream()
                .collect(Collectors.toMap(
                        Assignment::ordinal, a -> a.status(chronicle.today()).label()));
    }
}
