package vn.dondoc.assignment;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.SignedIn;

/**
 * Who decides about an assignment: the coordinators of the standing agency and the Office; about the standing agency's
 * own work the Office alone.
 */
@Component
class Deciders {
    private static final String OFFICE = TaskGroup.of(Agencies.OFFICE, Role.COORDINATOR);

    private final Directives directives;

    Deciders(Directives directives) {
        this.directives = directives;
    }

    /** Groups that may decide. */
    List<String> all(Assignment a) {
        String standing = standingAgency(a);
        return standing.equals(a.leadAgency()) || standing.equals(Agencies.OFFICE)
                ? List.of(OFFICE)
                : List.of(TaskGroup.of(standing, Role.COORDINATOR), OFFICE);
    }

    /** The group that confirms results: the first of them. */
    List<String> nearest(Assignment a) {
        return all(a).subList(0, 1);
    }

    boolean mayDecide(SignedIn person, Assignment a) {
        return person.groups().stream().anyMatch(all(a)::contains);
    }

    private String standingAgency(Assignment a) {
        return directives.get(a.directiveId()).standingAgency();
    }
}
