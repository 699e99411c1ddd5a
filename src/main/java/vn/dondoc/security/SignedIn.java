package vn.dondoc.security;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;

/** The person before the screen: who he is and for which agency he acts. */
public record SignedIn(String login, String displayName, String agency, Set<Role> roles)
        implements AuthenticatedPrincipal, Serializable {
    /** The engine's own group of administrators. */
    public static final String ADMINISTRATORS = "camunda-admin";
    /** The group of the Office's coordinators, who may watch every directive. */
    public static final String OFFICE_COORDINATORS = TaskGroup.of(Agencies.OFFICE, Role.COORDINATOR);

    public static SignedIn of(Officer officer) {
        return new SignedIn(officer.login(), officer.displayName(), officer.agency(), Set.copyOf(officer.roles()));
    }

    /** The login: under this name Spring Security and the engine know the person. */
    @Override
    public String getName() {
        return login;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isOffice() {
        return agency.equals(Agencies.OFFICE) && is(Role.COORDINATOR);
    }

    public boolean isLeader() {
        return is(Role.CHAIRMAN) || is(Role.DEPUTY);
    }

    /** A coordinator of this standing agency, or of the Office, which answers for every directive. */
    public boolean coordinates(String standingAgency) {
        return is(Role.COORDINATOR) && (agency.equals(standingAgency) || agency.equals(Agencies.OFFICE));
    }

    /** Groups of the engine: one for each role in the agency, and the engine's administrators. */
    public Set<String> groups() {
        Set<String> groups = new TreeSet<>();
        for (Role role : roles) groups.add(TaskGroup.of(agency, role));
        if (is(Role.ADMINISTRATOR)) groups.add(ADMINISTRATORS);
        return groups;
    }
}
