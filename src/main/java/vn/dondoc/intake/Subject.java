package vn.dondoc.intake;

import java.util.List;

/**
 * Who does what a clause says.
 *
 * @param printed as the document has it
 * @param names canonical
 */
record Subject(String printed, List<String> names, Span span) {
    /** @return null where the clause names nobody who acts */
    static Subject of(Clause clause, Agencies agencies) {
        return Actor.in(clause.text(), agencies.find(clause.text())).stream()
                .filter(actor -> actor.role() == Actor.Role.SUBJECT)
                .findFirst()
                .map(actor -> of(clause, actor))
                .orElse(null);
    }

    static Subject of(Clause clause, Actor actor) {
        return new Subject(
                clause.text().substring(actor.start(), actor.end()),
                actor.names(),
                clause.at(actor.start(), actor.end()));
    }
}
