package vn.dondoc.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** Makes the view of an amendment that its page and the release form share. */
@Component
class AmendmentViews {
    private final ProposalTable proposals;
    private final Judging judging;
    private final Assignments assignments;
    private final AmendingDocuments documents;
    private final Directives directives;
    private final Agencies agencies;
    private final Refusals refusals;

    AmendmentViews(
            ProposalTable proposals,
            Judging judging,
            Assignments assignments,
            AmendingDocuments documents,
            Directives directives,
            Agencies agencies,
            Refusals refusals) {
        this.proposals = proposals;
        this.judging = judging;
        this.assignments = assignments;
        this.documents = documents;
        this.directives = directives;
        this.agencies = agencies;
        this.refusals = refusals;
    }

    AmendmentView of(Amendment amendment) {
        Directive directive = directives.get(amendment.directiveId());
        List<Proposal> all = proposals.of(amendment.id());
        List<Row> rows = rows(amendment, directive, all);
        int skipped = (int) all.stream().filter(p -> p.deed() == Deed.SKIP).count();
        boolean released = amendment.state().ordinal() >= Amendment.State.RELEASED.ordinal();
        int unready = (int)
                (released
                        ? all.stream()
                                .filter(p -> p.outcome() == Proposal.Outcome.REFUSED)
                                .count()
                        : rows.stream().filter(Row::open).count());
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
                rows,
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

    private List<Row> rows(Amendment amendment, Directive directive, List<Proposal> all) {
        Map<UUID, Assignment> running = assignments.ofDirective(directive.id()).stream()
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
        boolean judged = amendment.state().ordinal() < Amendment.State.RELEASED.ordinal();
        Set<UUID> twice = Readiness.twice(all);
        NameBook names = new NameBook(agencies);
        Map<UUID, String> sentences = documents.sentences(amendment.draftId());
        return all.stream()
                .map(p -> row(
                        p,
                        directive,
                        running.get(p.assignment()),
                        names,
                        sentences.get(p.source()),
                        judged ? problems(amendment, p, names, twice, directive, running) : List.of()))
                .toList();
    }

    private List<String> problems(
            Amendment amendment,
            Proposal p,
            NameBook names,
            Set<UUID> twice,
            Directive directive,
            Map<UUID, Assignment> running) {
        List<DomainException> found =
                new ArrayList<>(judging.judge(amendment, p, names).problems());
        if (p.deed().needsTarget() && twice.contains(p.assignment()))
            found.add(AmendmentRefused.targetTwice(code(directive, running.get(p.assignment()))));
        return found.stream().map(refusals::text).toList();
    }

    private Row row(
            Proposal p, Directive directive, Assignment now, NameBook names, String quote, List<String> problems) {
        return new Row(
                p.id(),
                p.ordinal(),
                p.version(),
                p.deed(),
                p.deed().label(),
                now == null ? null : code(directive, now),
                now == null ? null : "/nhiem-vu/" + now.id(),
                now == null ? null : before(now, names),
                ProposalWords.of(p),
                p.fields(),
                quote,
                p.changedBy() == null
                        ? null
                        : agencies.nameOf(p.changedBy()) + ", " + VietnameseDates.moment(p.changedAt()),
                problems,
                outcome(p));
    }

    private static AmendmentView.Before before(Assignment a, NameBook names) {
        return new AmendmentView.Before(
                a.section(),
                a.title(),
                a.body(),
                a.product(),
                names.name(a.leadAgency()),
                a.dueOn() == null ? null : VietnameseDates.day(a.dueOn()));
    }

    private static String outcome(Proposal p) {
        if (p.outcome() == null) return null;
        return p.outcome() == Proposal.Outcome.APPLIED ? "Đã áp dụng" : "Không áp dụng được: " + p.refusal();
    }

    private static String code(Directive directive, Assignment a) {
        return directive.key() + "#" + a.ordinal();
    }
}
