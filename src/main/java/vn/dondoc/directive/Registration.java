package vn.dondoc.directive;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;

@Service
class Registration implements DirectiveRegister {
    private final DirectiveRows directives;
    private final DirectiveStates states;
    private final DraftRows drafts;
    private final StoredDrafts stored;
    private final DraftChecks checks;
    private final Agencies agencies;
    private final Processes processes;
    private final AuditTrail audit;

    Registration(
            DirectiveRows directives,
            DirectiveStates states,
            DraftRows drafts,
            StoredDrafts stored,
            DraftChecks checks,
            Agencies agencies,
            Processes processes,
            AuditTrail audit) {
        this.directives = directives;
        this.states = states;
        this.drafts = drafts;
        this.stored = stored;
        this.checks = checks;
        this.agencies = agencies;
        this.processes = processes;
        this.audit = audit;
    }

    @Override
    @Transactional
    public UUID register(DirectiveDraft draft, SignedIn person) {
        if (!person.is(Role.COORDINATOR)) throw DirectiveRefused.notCoordinator();
        DraftValues values = saveable(draft, person);
        UUID id = UUID.randomUUID();
        drafts.insert(id, values, person.login());
        audit.record(person.login(), "directive.registered", "DIRECTIVE", id, facts(1, values));
        return id;
    }

    @Override
    @Transactional
    public void save(UUID id, int version, DirectiveDraft draft, SignedIn person) {
        Directive directive = editable(id, person);
        Trace trace = directives.trace(id);
        if (trace.version() != version)
            throw DirectiveRefused.savedByOthers(
                    agencies.nameOf(trace.savedBy()), VietnameseDates.moment(trace.savedAt()));
        DraftValues values = saveable(draft, person);
        if (directive.processInstanceId() != null && !values.standingAgency().equals(directive.standingAgency()))
            throw DirectiveRefused.notSaved(
                    List.of(new Problem("standingAgency", DirectiveRefused.standingAgencyFixed())));
        drafts.replace(id, values, person.login());
        audit.record(person.login(), "directive.saved", "DIRECTIVE", id, facts(version + 1, values));
    }

    @Override
    @Transactional
    public void sendToReview(UUID id, SignedIn person) {
        Directive directive = editable(id, person);
        requireReady(id, person);
        if (directive.processInstanceId() != null) return;
        states.started(id, start(directive));
        audit.record(person.login(), "directive.sentToReview", "DIRECTIVE", id, Map.of());
    }

    /** Refuses a stored draft that could not be released as it is. */
    void requireReady(UUID id, SignedIn person) {
        List<Problem> problems = checks.forReview(id, stored.load(id), person).problems();
        if (!problems.isEmpty()) throw DirectiveRefused.notReady(problems);
    }

    private String start(Directive directive) {
        return processes.start(ProcessKey.DIRECTIVE, directive.key(), ProcessVariables.DIRECTIVE_ID.of(directive.id()));
    }

    /** The row, locked, if the person may change it now. */
    private Directive editable(UUID id, SignedIn person) {
        Directive directive = directives.lock(id);
        if (!person.coordinates(directive.standingAgency())) throw DirectiveRefused.unknown();
        if (directive.state() != Directive.State.DRAFT) throw DirectiveRefused.notDraft(directive);
        return directive;
    }

    private DraftValues saveable(DirectiveDraft draft, SignedIn person) {
        DraftChecks.Checked checked = checks.forSaving(draft, person);
        if (!checked.problems().isEmpty()) throw DirectiveRefused.notSaved(checked.problems());
        return checked.values();
    }

    private static Map<String, Object> facts(int version, DraftValues values) {
        return Map.of("version", version, "rows", values.lines().size());
    }
}
