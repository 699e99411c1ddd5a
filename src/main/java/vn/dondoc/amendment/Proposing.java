package vn.dondoc.amendment;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.drafting.AmendingDocuments;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;

/** From the comparison to proposals, their correction, and on to a second person. */
@Service
class Proposing {
    private final Amendments compared;
    private final AmendmentTable amendments;
    private final ProposalTable proposals;
    private final FirstProposals first;
    private final Targets targets;
    private final Readiness readiness;
    private final AmendingDocuments documents;
    private final Directives directives;
    private final Agencies agencies;
    private final Processes processes;
    private final AuditTrail audit;

    Proposing(
            Amendments compared,
            AmendmentTable amendments,
            ProposalTable proposals,
            FirstProposals first,
            Targets targets,
            Readiness readiness,
            AmendingDocuments documents,
            Directives directives,
            Agencies agencies,
            Processes processes,
            AuditTrail audit) {
        this.compared = compared;
        this.amendments = amendments;
        this.proposals = proposals;
        this.first = first;
        this.targets = targets;
        this.readiness = readiness;
        this.documents = documents;
        this.directives = directives;
        this.agencies = agencies;
        this.processes = processes;
        this.audit = audit;
    }

    /**
     * From now on the reading of the document is corrected no more; the proposals are.
     *
     * @return id of the amendment, also where somebody made it before
     */
    @Transactional
    UUID make(UUID draft, UUID directive, SignedIn person) {
        String number = directives
                .find(directive)
                .filter(d -> person.coordinates(d.standingAgency()))
                .map(Directive::number)
                .orElseThrow(AmendmentRefused::unknown);
        // Locked before it is read: a correction made at this moment is in the proposals, or refused.
        documents.taken(draft, directive, person);
        Amendments.Compared all = compared.compare(draft, person);
        Offer offer = all.offers().stream()
                .filter(o -> directive.equals(o.directive()))
                .findFirst()
                .orElseThrow(() -> AmendmentRefused.notOffered(number));
        // Asked again under the document's lock: the second click finds what the first one made.
        for (Amendment made : amendments.ofDraft(draft)) if (made.directiveId().equals(directive)) return made.id();
        UUID id = UUID.randomUUID();
        amendments.insert(id, directive, draft, offer.kind(), all.citation(), person.login());
        first.write(id, offer.changed(), all.reading().tasks());
        record(person, "amendment.made", id, Map.of("directive", directive, "draft", draft));
        return id;
    }

    /** Something that the comparison did not propose: about that assignment, or one to be added when none is named. */
    @Transactional
    UUID add(UUID id, String target, SignedIn person) {
        Amendment amendment = editable(id, person);
        UUID assignment = targets.of(amendment.directiveId(), target);
        Proposal.Deed deed = assignment == null ? Proposal.Deed.ADD : Proposal.Deed.CHANGE;
        return proposals.insert(id, null, deed, assignment, Proposal.Fields.BLANK);
    }

    /**
     * @param seen version of the proposal that the person had before him
     * @param target the assignment's printed code or number; blank where one is added
     * @throws AmendmentRefused when it cannot even be kept; what only cannot be applied yet is kept
     */
    @Transactional
    void change(UUID id, UUID proposal, int seen, TypedProposal typed, SignedIn person) {
        Amendment amendment = editable(id, person);
        Proposal stored = proposals.lock(id, proposal).orElseThrow(AmendmentRefused::unknown);
        if (stored.version() != seen)
            throw AmendmentRefused.changedByOthers(
                    agencies.nameOf(stored.changedBy()), VietnameseDates.moment(stored.changedAt()));
        UUID assignment = targets.of(amendment.directiveId(), typed.target());
        if (assignment == null && typed.deed().needsTarget()) throw AmendmentRefused.targetMissing();
        proposals.change(
                proposal,
                typed.deed(),
                typed.deed() == Proposal.Deed.ADD ? null : assignment,
                typed.fields(),
                person.login());
        record(person, "amendment.changed", id, Map.of("proposal", stored.ordinal(), "version", seen + 1));
    }

    /** To a second person. */
    @Transactional
    void propose(UUID id, SignedIn person) {
        Amendment amendment = editable(id, person);
        Directive directive = directives.get(amendment.directiveId());
        readiness.require(amendment);
        amendments.proposed(id, person.login());
        amendments.started(
                id,
                processes.start(
                        ProcessKey.AMENDMENT,
                        directive.key(),
                        ProcessVariables.AMENDMENT_ID.of(id),
                        ProcessVariables.DIRECTIVE_ID.of(directive.id())));
        record(person, "amendment.proposed", id, Map.of("directive", directive.id()));
    }

    /** Nothing of it is applied; the document is free again. */
    @Transactional
    void discard(UUID id, SignedIn person) {
        Amendment amendment = editable(id, person);
        amendments.delete(id);
        documents.givenBack(amendment.draftId(), amendment.directiveId());
        record(person, "amendment.discarded", id, Map.of("draft", amendment.draftId()));
    }

    /** Whoever coordinates the directive knows of it. */
    @Transactional(readOnly = true)
    Amendment visible(UUID id, SignedIn person) {
        return allowed(amendments.get(id), person);
    }

    private Amendment editable(UUID id, SignedIn person) {
        Amendment amendment = allowed(amendments.lock(id), person);
        if (amendment.state() != Amendment.State.DRAFT)
            throw AmendmentRefused.standsElsewhere(amendment.state().label());
        return amendment;
    }

    private Amendment allowed(Amendment amendment, SignedIn person) {
        Directive directive = directives.get(amendment.directiveId());
        if (!person.coordinates(directive.standingAgency())) throw AmendmentRefused.unknown();
        return amendment;
    }

    private void record(SignedIn person, String action, UUID id, Map<String, ?> facts) {
        audit.record(person.login(), action, "AMENDMENT", id, facts);
    }
}
