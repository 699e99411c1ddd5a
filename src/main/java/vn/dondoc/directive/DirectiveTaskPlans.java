package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.workflow.TaskPlan;

/** Who gets a directive's tasks, and by when. */
@Component
class DirectiveTaskPlans {
    /** Entered within one working day, many tasks within two (Thanh Hóa); the release has as long again. */
    private static final int MANY = 20;

    private final Agencies agencies;
    private final WorkingCalendar calendar;

    DirectiveTaskPlans(Agencies agencies, WorkingCalendar calendar) {
        this.agencies = agencies;
        this.calendar = calendar;
    }

    /**
     * @param assignments how many the breakdown becomes
     * @param openedOn the day the task opens
     */
    TaskPlan plan(String what, Directive directive, String first, int assignments, LocalDate openedOn) {
        LocalDate due = calendar.plus(openedOn, assignments > MANY ? 2 : 1);
        return new TaskPlan(what + " · " + directive.label(), groups(directive), active(first), due);
    }

    private static List<String> groups(Directive directive) {
        return Stream.of(directive.standingAgency(), Agencies.OFFICE)
                .distinct()
                .map(agency -> TaskGroup.of(agency, Role.COORDINATOR))
                .toList();
    }

    /** Who left, or coordinates no more, is not given the task; his colleagues are. */
    private String active(String login) {
        return login == null
                ? null
                : agencies.officer(login)
                        .filter(o -> o.active() && o.is(Role.COORDINATOR))
                        .map(Officer::login)
                        .orElse(null);
    }
}
