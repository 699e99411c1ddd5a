package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.Directive;
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

    /** Whose file a matter joins. */
    record File(String standingAgency, String field) implements Comparable<File> {
        @Override
        public int compareTo(File other) {
            return Comparator.comparing(File::standingAgency)
                    .thenComparing(File::field)
                    .compare(this, other);
        }
    }

    /** By the standing agency and the field of the directive, in an order that two sweeps share. */
    Map<File, List<Matter>> byFile(LocalDate today) {
        Map<File, List<Matter>> due = new TreeMap<>();
        for (Matter matter : matters.overdue(today))
            if (ladder.reaches(matter.kind(), matter.dueOn(), today))
                due.computeIfAbsent(file(directives.get(matter.directiveId())), f -> new ArrayList<>())
                        .add(matter);
        return due;
    }

    private static File file(Directive directive) {
        return new File(directive.standingAgency(), directive.field());
    }
}
