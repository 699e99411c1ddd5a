package vn.dondoc.intake;

import java.util.List;

/** Finds who owes a report: in the clause, before it, in the assignment or heading around it, else the addressees. */
final class Reporters {
    private final DirectiveText text;
    private final Agencies agencies;
    private final List<ReadAssignment> assignments;

    Reporters(DirectiveText text, Agencies agencies, List<ReadAssignment> assignments) {
        this.text = text;
        this.agencies = agencies;
        this.assignments = assignments;
    }

    /** @return null where the document does not say */
    Subject of(List<Clause> clauses, int i, List<Actor> actors) {
        var clause = clauses.get(i);
        var own = inClause(clause, actors);
        for (int before = i - 1; own == null && before >= 0; before--) own = Subject.of(clauses.get(before), agencies);
        if (own == null) own = inAssignment(clause);
        if (own == null) own = inHeadings(clause.block());
        return own == null ? addressees() : own;
    }

    /** "tham mưu Ban cán sự đảng báo cáo ...": whoever is advised reports, save the People's Committee. */
    private static Subject inClause(Clause clause, List<Actor> actors) {
        for (var role : new Actor.Role[] {Actor.Role.ADVISED, Actor.Role.SUBJECT}) {
            for (var actor : actors) {
                var reports = role == Actor.Role.SUBJECT
                        ? !isLate(clause, actor)
                        : !RegimeRoutes.isCouncil(actor) && says(clause, actor);
                if (actor.role() == role && reports) return Subject.of(clause, actor);
            }
        }
        return null;
    }

    /** Behind the report: "... báo cáo UBND tỉnh, Sở X tổng hợp". */
    private static boolean isLate(Clause clause, Actor actor) {
        var verb = clause.text().toLowerCase(java.util.Locale.ROOT).indexOf("báo cáo");
        return verb >= 0
                && verb < actor.start()
                && actor.start() - verb < 200
                && !clause.text().substring(0, verb).isBlank();
    }

    private static boolean says(Clause clause, Actor actor) {
        return clause.text().substring(actor.end()).stripLeading().startsWith("báo cáo");
    }

    private Subject inAssignment(Clause clause) {
        return assignments.stream()
                .filter(assignment -> holds(assignment, clause))
                .filter(assignment ->
                        assignment.lead() != null && !assignment.leads().isEmpty())
                .findFirst()
                .map(assignment -> new Subject(assignment.lead(), assignment.leads(), clause.span()))
                .orElse(null);
    }

    /** As the assignment around it says, else as its paragraph does. */
    String sectionOf(Clause clause) {
        return assignments.stream()
                .filter(assignment -> holds(assignment, clause))
                .findFirst()
                .map(ReadAssignment::section)
                .orElse(clause.block().section());
    }

    private static boolean holds(ReadAssignment assignment, Clause clause) {
        return assignment.span().start() <= clause.span().start()
                && clause.span().end() <= assignment.span().end() + 2;
    }

    private Subject inHeadings(Block block) {
        for (var up = block.parent(); up != null; up = up.parent()) {
            for (var clause : Clause.of(up)) {
                var named = Actor.in(clause.text(), agencies.find(clause.text())).stream()
                        .findFirst();
                if (named.isPresent()) return Subject.of(clause, named.get());
            }
        }
        return null;
    }

    /** Those whom the document is sent to, where it says no more than "thực hiện và báo cáo". */
    private Subject addressees() {
        var found = new RecipientsReader(text).addressees();
        if (found.isEmpty()) return null;
        var printed = String.join("; ", found.stream().map(Found::value).toList());
        var names = found.stream()
                .flatMap(one -> agencies.find(one.value()).stream())
                .flatMap(mention -> mention.names().stream())
                .distinct()
                .toList();
        return new Subject(
                printed,
                names,
                new Span(
                        found.get(0).span().start(),
                        found.get(found.size() - 1).span().end()));
    }
}
