package vn.dondoc.reminder;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.reminder.ProofQuery.Scope;
import vn.dondoc.security.SignedIn;

/**
 * Whose mails a person may look up: the leaders, the Office, the standing agency and administrators those of the whole
 * directive, the people of another agency what was sent to their own.
 */
@Component
class ProofDesk {
    private final Directives directives;
    private final ProofQuery query;

    ProofDesk(Directives directives, ProofQuery query) {
        this.directives = directives;
        this.query = query;
    }

    /** @param whole whether the person sees more than one agency, and may choose */
    record Opened(Directive directive, Scope scope, boolean whole) {}

    /** @throws ReminderRefused as if there were none, when nothing of it is his to see */
    Opened open(SignedIn person, UUID directiveId, String agency, UUID subject, Outcome outcome) {
        Directive directive = directives.find(directiveId).orElseThrow(ReminderRefused::unknown);
        if (seesAll(person, directive))
            return new Opened(directive, new Scope(directiveId, given(agency), subject, outcome), true);
        if (!acts(person) || !query.concerns(directiveId, person.agency())) throw ReminderRefused.unknown();
        return new Opened(directive, new Scope(directiveId, person.agency(), subject, outcome), false);
    }

    private static boolean seesAll(SignedIn person, Directive directive) {
        return person.isLeader()
                || person.is(Role.ADMINISTRATOR) // he sees every mail already
                || person.coordinates(directive.standingAgency())
                || person.is(Role.HEAD) && person.agency().equals(directive.standingAgency());
    }

    private static boolean acts(SignedIn person) {
        return person.is(Role.OFFICER) || person.is(Role.HEAD) || person.is(Role.CLERK) || person.is(Role.COORDINATOR);
    }

    private static String given(String agency) {
        return Optional.ofNullable(agency).filter(a -> !a.isBlank()).orElse(null);
    }
}
