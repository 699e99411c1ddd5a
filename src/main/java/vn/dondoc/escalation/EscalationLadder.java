package vn.dondoc.escalation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.ladder.Ladder;
import vn.dondoc.shared.Priority;

/** Asks a version of the escalation ladder whether a matter is late enough for the Chairman. */
@Component
class EscalationLadder {
    private final WorkingCalendar calendar;

    EscalationLadder(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The ladder counts working days left, negative when late; the due date of the matter is its last day in time. */
    boolean reaches(Ladder ladder, Matter matter, Priority priority, LocalDate today) {
        return ladder.escalates(matter.kind().name(), priority, calendar.between(today, matter.dueOn()));
    }
}
