package vn.dondoc.directive;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;

/** Changes the regimes of a directive that is followed up, from the next period on: first shown, then done. */
@Service
class RegimeChanging {
    static final String ACTION = "directive.regimesChanged";

    private final DirectiveRows directives;
    private final DirectiveStates states;
    private final RegimeChangeRules rules;
    private final RegimeWriter writer;
    private final RegimeHistory history;
    private final RegimeStepWords words;
    private final RegimeLetters letters;
    private final Agencies agencies;
    private final AuditTrail audit;

    RegimeChanging(
            DirectiveRows directives,
            DirectiveStates states,
            RegimeChangeRules rules,
            RegimeWriter writer,
            RegimeHistory history,
            RegimeStepWords words,
            RegimeLetters letters,
            Agencies agencies,
            AuditTrail audit) {
        this.directives = directives;
        this.states = states;
        this.rules = rules;
        this.writer = writer;
        this.history = history;
        this.words = words;
        this.letters = letters;
        this.agencies = agencies;
        this.audit = audit;
    }

    /** What the change would do; nothing is written. */
    @Transactional
    public RegimePlan plan(UUID id, RegimeChange change, SignedIn person) {
        return rules.plan(changeable(id, change, person), change);
    }

    /**
     * @throws DirectiveRefused also when somebody changed the regimes meanwhile, or when the change would not do any
     *     more what the person was shown
     */
    @Transactional
    public void change(UUID id, RegimeChange change, SignedIn person) {
        Directive directive = changeable(id, change, person);
        RegimePlan plan = rules.plan(directive, change);
        if (!plan.seal().equals(change.seal())) throw DirectiveRefused.otherThanShown();
        writer.apply(id, plan, person.login(), change.basis());
        states.regimesChanged(id, person.login());
        audit.record(person.login(), ACTION, "DIRECTIVE", id, facts(change, plan.steps()));
        letters.changed(directive, plan, change.basis());
    }

    /** The row, locked, so that no period opens and nobody else changes it meanwhile. */
    private Directive changeable(UUID id, RegimeChange change, SignedIn person) {
        Directive directive = directives.lock(id);
        if (!person.coordinates(directive.standingAgency())) throw DirectiveRefused.unknown();
        if (directive.state() != Directive.State.ISSUED) throw DirectiveRefused.regimesFixed(directive);
        Trace trace = directives.trace(id);
        if (trace.version() != change.version())
            throw DirectiveRefused.regimesChangedByOthers(
                    agencies.nameOf(trace.savedBy()), VietnameseDates.moment(trace.savedAt()), history.last(id));
        return directive;
    }

    private Map<String, Object> facts(RegimeChange change, List<RegimeStep> steps) {
        return Map.of(
                "version",
                change.version() + 1,
                "basis",
                change.basis(),
                "what",
                steps.stream().map(words::headline).collect(Collectors.joining("; ")));
    }
}
