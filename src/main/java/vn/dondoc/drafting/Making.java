package vn.dondoc.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.directive.DirectiveRefused;
import vn.dondoc.directive.DirectiveRegister;
import vn.dondoc.directive.Indicators;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.DomainException;

/** Makes the draft of a directive; from then on that one is edited, and the document only looked at. */
@Service
class Making {
    private final DraftDoors doors;
    private final DraftTable drafts;
    private final EntryTable entries;
    private final TypedDirectives typed;
    private final DirectiveRegister register;
    private final Indicators indicators;
    private final AuditTrail audit;
    private final Clock clock;

    Making(
            DraftDoors doors,
            DraftTable drafts,
            EntryTable entries,
            TypedDirectives typed,
            DirectiveRegister register,
            Indicators indicators,
            AuditTrail audit,
            Clock clock) {
        this.doors = doors;
        this.drafts = drafts;
        this.entries = entries;
        this.typed = typed;
        this.register = register;
        this.indicators = indicators;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param review whether it goes to its review at once, which asks for more
     * @throws NotMade naming what keeps it from being made at the entries concerned; nothing is kept then
     */
    @Transactional
    public UUID make(UUID draftId, boolean review, SignedIn person) {
        Draft draft = doors.locked(draftId, person);
        List<Entry> all = entries.of(draft.id()).stream().filter(Entry::counts).toList();
        UUID id = registered(all, review, person);
        indicators.replace(id, Targets.of(all));
        drafts.made(draft.id(), id, person.login(), clock.instant());
        long unchecked = all.stream()
                .filter(e -> e.kind() == Entry.Kind.ASSIGNMENT && !e.checked())
                .count();
        audit.record(
                person.login(), "draft.made", "DRAFT", draft.id(), Map.of("directive", id, "unchecked", unchecked));
        return id;
    }

    /** All that is missing is said at once. */
    private UUID registered(List<Entry> all, boolean review, SignedIn person) {
        TypedDirectives.Typed directive = typed.of(all);
        Map<UUID, Map<String, List<DomainException>>> problems = Targets.problems(all);
        UUID id = null;
        try {
            id = register.register(directive.draft(), person);
            if (review) register.sendToReview(id, person);
        } catch (DirectiveRefused refused) {
            if (refused.byField().isEmpty()) throw refused;
            problems.putAll(directive.byEntry(refused.byField()));
        }
        if (!problems.isEmpty()) throw NotMade.because(problems);
        return id;
    }
}
