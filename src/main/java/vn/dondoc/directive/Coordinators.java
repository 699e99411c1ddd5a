package vn.dondoc.directive;

import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;

/** Who acts for a directive: coordinators of its standing agency and of the Office. */
@Component
class Coordinators {
    private final Agencies agencies;

    Coordinators(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @throws DirectiveRefused when the login is nobody's, or of somebody else */
    SignedIn require(String login, Directive directive) {
        return agencies.officer(login)
                .map(SignedIn::of)
                .filter(person -> person.coordinates(directive.standingAgency()))
                .orElseThrow(DirectiveRefused::notCoordinator);
    }
}
