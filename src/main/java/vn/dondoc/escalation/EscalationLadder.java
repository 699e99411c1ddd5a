package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.workflow.Decisions;

/** Asks processes/escalation-ladder.dmn whether a matter is late enough for the Chairman. */
@Component
class EscalationLadder {
    private static final String DECISION = "escalationLadder";
    private static final String DOSSIER = "DOSSIER";

    private final Decisions decisions;
    private final WorkingCalendar calendar;

    EscalationLadder(Decisions decisions, WorkingCalendar calendar) {
        this.decisions = decisions;
        this.calendar = calendar;
    }

    /** @param due last day in time, inclusive; the ladder counts working days left, negative when late */
    boolean reaches(SubjectKind kind, LocalDate due, LocalDate today) {
        var inputs = Map.of("kind", kind.name(), "workingDaysLeft", calendar.between(today, due));
        return decisions
                .evaluate(DECISION, inputs)
                .map(step -> DOSSIER.equals(step.get("step")))
                .orElse(false);
    }
}
