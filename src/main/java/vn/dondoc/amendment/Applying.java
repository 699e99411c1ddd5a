package vn.dondoc.amendment;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Additions;
import vn.dondoc.drafting.AmendingDocuments;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** Applies what was released, one proposal in each transaction: a crash costs one, and a repeated job repeats none. */
@Service
class Applying {
    private final AmendmentTable amendments;
    private final ProposalTable proposals;
    private final Taking taking;
    private final Additions additions;
    private final AmendingDocuments documents;
    private final AmendmentLetters letters;
    private final Refusals refusals;
    private final AuditTrail audit;

    Applying(
            AmendmentTable amendments,
            ProposalTable proposals,
            Taking taking,
            Additions additions,
            AmendingDocuments documents,
            AmendmentLetters letters,
            Refusals refusals,
            AuditTrail audit) {
        this.amendments = amendments;
        this.proposals = proposals;
        this.taking = taking;
        this.additions = additions;
        this.documents = documents;
        this.letters = letters;
        this.refusals = refusals;
        this.audit = audit;
    }

    /** The next one. What has become impossible since the release is kept with its reason, and the rest goes on. */
    @Transactional
    void next(UUID id) {
        Amendment amendment = amendments.lock(id);
        if (amendment.state() != Amendment.State.RELEASED) return;
        proposals.next(id).ifPresent(proposal -> apply(amendment, proposal));
    }

    @Transactional(readOnly = true)
    boolean allApplied(UUID id) {
        return proposals.next(id).isEmpty();
    }

    /** What was added is shown, the agencies are told, and the document counts as in force. A second call changes nothing. */
    @Transactional
    void finish(UUID id) {
        Amendment amendment = amendments.lock(id);
        if (amendment.state() != Amendment.State.RELEASED) return;
        additions.deliver(amendment.directiveId());
        letters.applied(amendment, proposals.of(id));
        amendments.applied(id);
        documents.inForce(amendment.draftId(), amendment.directiveId());
        audit.record(
                AuditTrail.SYSTEM,
                "amendment.applied",
                "AMENDMENT",
                id,
                Map.of("directive", amendment.directiveId().toString()));
    }

    private void apply(Amendment amendment, Proposal proposal) {
        try {
            taking.take(amendment, proposal);
            proposals.applied(proposal.id());
        } catch (DomainException refused) {
            proposals.refused(proposal.id(), refusals.text(refused));
        }
    }
}
