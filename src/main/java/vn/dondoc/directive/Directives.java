package vn.dondoc.directive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other packages may ask about directives, and the few facts they report back. */
public interface Directives {
    /** @throws DirectiveRefused when there is none */
    Directive get(UUID id);

    Optional<Directive> find(UUID id);

    /** Many at once. Ids that nothing is known under are left out. */
    Map<UUID, Directive> byId(Collection<UUID> ids);

    /** Issued, not closed and not about to be, oldest first. */
    List<Directive> live();

    /** All, oldest first. */
    List<Directive> all();

    /** The breakdown in its printed order. Collectives count as they stand until the release, and as they stood then. */
    List<DirectiveItem> items(UUID id);

    /** One assignment for each lead of each line, numbered as they are issued. */
    List<PlannedAssignment> planned(UUID id);

    /** The regimes with the agencies they bind, in list order. */
    List<ReportingRegime> regimes(UUID id);

    /** The regimes of all live directives, those of the oldest directive first. */
    List<ReportingRegime> liveRegimes();

    /** @throws DirectiveRefused when it is not followed up: not yet, or not any more */
    void checkOpenForWork(UUID id);

    /**
     * Writes a line at the end of the breakdown. The directive is held until this transaction ends.
     *
     * @throws DirectiveRefused as {@link #checkOpenForWork}
     */
    DirectiveItem append(UUID id, AddedLine line);

    /**
     * The directive as it stands; until this transaction ends nobody changes it, adds work to it or ends the last of its
     * work. First of all locks.
     */
    Directive lock(UUID id);

    /** The directive and its regimes stay as they are until this transaction ends. */
    void hold(UUID id);

    /**
     * Every assignment was delivered: the directive is in force for the agencies. Instant by our clock; a second call
     * changes nothing.
     */
    void markIssued(UUID id);

    /** The last open assignment has ended; the directive asks for its closing to be confirmed, if it waits for that. */
    void allClosed(UUID id);
}
