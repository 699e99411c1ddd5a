package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.ladder.Ladder;

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
    Map<File, List<Matter>> byFile(Ladder version, LocalDate today) {
        return byFile(version, matters.overdue(today), today);
    }

    /** Of {@code open}, what is past due on {@code day} and late enough. */
    Map<File, List<Matter>> byFile(Ladder version, List<Matter> open, LocalDate day) {
        Map<UUID, Directive> known = directives.byId(
                open.stream().map(Matter::directiveId).distinct().toList());
        Map<File, List<Matter>> due = new TreeMap<>();
        for (Matter matter : open) {
            Directive directive = known.get(matter.directiveId());
            if (matter.dueOn().isBefore(day) && ladder.reaches(version, matter, directive.priority(), day))
                due.computeIfAbsent(file(directive), f -> new ArrayList<>()).add(matter);
        }
        return due;
    }

    private static File file(Directive directive) {
        return new File(directive.standingAgency(), directive.field());
    }
}
