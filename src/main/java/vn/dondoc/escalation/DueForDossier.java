package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.Directives;

/** What passed the last rung of reminding. */
@Component
class DueForDossier {
    private final Matters matters;
    private final EscalationLadder ladder;
    private final Directives directives;

    DueForDossier(Matters matters, EscalationLadder ladder, Directives directives) {
        this.matters = matters;
        this.ladder = ladder;
        this.directives = directives;
    }

    /** By the standing agency of the directive, in an order that two sweeps share. */
    Map<String, List<Matter>> byStandingAgency(LocalDate today) {
        Map<String, List<Matter>> due = new TreeMap<>();
        for (Matter matter : matters.overdue(today))
            if (ladder.reaches(matter.kind(), matter.dueOn(), today))
                due.computeIfAbsent(directives.get(matter.directiveId()).standingAgency(), a -> new ArrayList<>())
                        .add(matter);
        return due;
    }
}
