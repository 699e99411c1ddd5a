package vn.dondoc.amendment;

import java.util.ArrayList;
import java.util.HashMap;
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
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.drafting.AmendingDocuments;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** The proposals as rows, each beside what is in force. */
@Component
class ProposalRows {
    private final Judging judging;
    private final Assignments assignments;
    private final AmendingDocuments documents;
    private final Agencies agencies;
    private final Refusals refusals;

    ProposalRows(
            Judging judging,
            Assignments assignments,
            AmendingDocuments documents,
            Agencies agencies,
            Refusals refusals) {
        this.judging = judging;
        this.assignments = assignments;
        this.documents = documents;
        this.agencies = agencies;
        this.refusals = refusals;
    }

    List<Row> of(Amendment amendment, Directive directive, List<Proposal> all) {
        Map<UUID, Assignment> running = assignments.ofDirective(directive.id()).stream()
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
        boolean judged = amendment.state().ordinal() < Amendment.State.RELEASED.ordinal();
        Set<UUID> twice = Readiness.twice(all);
        NameBook names = new NameBook(agencies);
        Judge judge = judging.of(amendment, all);
        Map<String, String> changedBy = people(all);
        Map<UUID, String> sentences = documents.sentences(amendment.draftId());
        return all.stream()
                .map(p -> row(
                        p,
                        directive,
                        running.get(p.assignment()),
                        names,
                        sentences.get(p.source()),
                        judged ? problems(judge, p, twice, directive, running) : List.of(),
                        changedBy))
                .toList();
    }

    /** Few people have changed many. */
    private Map<String, String> people(List<Proposal> all) {
        Map<String, String> names = new HashMap<>();
        for (Proposal p : all) if (p.changedBy() != null) names.computeIfAbsent(p.changedBy(), agencies::nameOf);
        return names;
    }

    private List<String> problems(
            Judge judge, Proposal p, Set<UUID> twice, Directive directive, Map<UUID, Assignment> running) {
        List<DomainException> found = new ArrayList<>(judge.judge(p).problems());
        if (p.deed().needsTarget() && twice.contains(p.assignment()))
            found.add(AmendmentRefused.targetTwice(code(directive, running.get(p.assignment()))));
        return found.stream().map(refusals::text).toList();
    }

    private Row row(
            Proposal p,
            Directive directive,
            Assignment now,
            NameBook names,
            String quote,
            List<String> problems,
            Map<String, String> changedBy) {
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
                        : changedBy.get(p.changedBy()) + ", " + VietnameseDates.moment(p.changedAt()),
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
