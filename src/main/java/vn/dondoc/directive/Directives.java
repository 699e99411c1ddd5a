package vn.dondoc.directive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other packages may ask about directives, and the few facts they report back. */
public interface Directives {
    /** @throws DirectiveRefused when there is none */
    Directive get(UUID id);

    Optional<Directive> find(UUID id);

    /** Issued and not closed, oldest first. */
    List<Directive> live();

    List<Directive> all();

    /** The breakdown in its printed order. */
    List<DirectiveItem> items(UUID id);

    List<ReportingRegime> regimes(UUID id);

    /** Every assignment was delivered: the directive is in force for the agencies. Instant by our clock. */
    void markIssued(UUID id);

    /** The last open assignment has ended; the directive asks for its closing to be confirmed, if it waits for that. */
    void allClosed(UUID id);
}
