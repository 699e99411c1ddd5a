package vn.dondoc.amendment;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.NameBook;
import vn.dondoc.amendment.AmendmentView.Row;
import vn.dondoc.amendment.Proposal.Deed;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.drafting.AmendingDocuments;

/** Makes the view of an amendment that its page and the release form share. */
@Component
class AmendmentViews {
    private final ProposalTable proposals;
    private final ProposalRows rows;
    private final Assignments assignments;
    private final AmendingDocuments documents;
    private final Directives directives;
    private final Agencies agencies;

    AmendmentViews(
            ProposalTable proposals,
            ProposalRows rows,
            Assignments assignments,
            AmendingDocuments documents,
            Directives directives,
            Agencies agencies) {
        this.proposals = proposals;
        this.rows = rows;
        this.assignments = assignments;
        this.documents = documents;
        this.directives = directives;
        this.agencies = agencies;
    }

    AmendmentView of(Amendment amendment) {
        Directive directive = directives.get(amendment.directiveId());
        List<Proposal> all = proposals.of(amendment.id());
        List<Row> shown = rows.of(amendment, directive, all);
        int skipped = (int) all.stream().filter(p -> p.deed() == Deed.SKIP).count();
        boolean released = amendment.state().ordinal() >= Amendment.State.RELEASED.ordinal();
        int unready = (int)
                (released
                        ? all.stream()
                                .filter(p -> p.outcome() == Proposal.Outcome.REFUSED)
                                .count()
                        : shown.stream().filter(Row::open).count());
        return new AmendmentView(
                amendment.id(),
                amendment.citation(),
                amendment.kind().deed(),
                directive.citation(),
                "/van-ban/" + directive.id(),
                "/doc-van-ban/" + amendment.draftId(),
                amendment.state().label(),
                amendment.state() == Amendment.State.DRAFT,
                released,
                agencies.nameOf(amendment.proposed().by()),
                agencies.nameOf(amendment.returnedBy()),
                amendment.returnReason(),
                shown,
                all.size() - skipped - unready,
                unready,
                skipped,
                documents.regimes(amendment.draftId()),
                suggestions(amendment, directive),
                amendment.state() == Amendment.State.DRAFT ? new NameBook(agencies).suggestions() : List.of());
    }

    private List<AmendmentView.Target> suggestions(Amendment amendment, Directive directive) {
        if (amendment.state() != Amendment.State.DRAFT) return List.of();
        return assignments.ofDirective(directive.id()).stream()
                .filter(a -> a.state().running())
                .map(a -> new AmendmentView.Target(code(directive, a), a.title()))
                .toList();
    }

    private static String code(Directive directive, Assignment a) {
        return directive.key() + "#" + a.ordinal();
    }
}
