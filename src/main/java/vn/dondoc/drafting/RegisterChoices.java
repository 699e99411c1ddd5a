package vn.dondoc.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.directive.DirectiveRegister;
import vn.dondoc.security.SignedIn;

/** What may be chosen in the inputs. */
@Component
class RegisterChoices {
    private final Agencies agencies;
    private final Clock clock;

    RegisterChoices(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    ReviewPage.Choices of(Names names, SignedIn person) {
        return new ReviewPage.Choices(
                names.suggestions(),
                names.agencies().stream()
                        .filter(a -> a.kind() != Agency.Kind.PROVINCE && person.coordinates(a.code()))
                        .map(a -> new ReviewPage.Choice(a.code(), a.name()))
                        .toList(),
                agencies.inRole(Role.DEPUTY).stream()
                        .map(o -> new ReviewPage.Choice(o.login(), o.displayName()))
                        .toList(),
                DirectiveRegister.TYPES,
                List.of(),
                LocalDate.now(clock).toString(),
                person.is(Role.ADMINISTRATOR));
    }
}
