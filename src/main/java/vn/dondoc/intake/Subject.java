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
                .filter(actor -> actor.role() == Actor.Role.SUBJECT && !orders(clause.text(), actor.end()))
                .findFirst()
                .map(actor -> of(clause, actor))
                .orElse(null);
    }

    /** Whoever gives the order does nothing himself: "UBND tỉnh yêu cầu ..." */
    private static boolean orders(String text, int end) {
        return text.substring(end).matches("(?s) (?:giao|yêu cầu|đề nghị|chỉ đạo (?!tổ chức)).*");
    }

    static Subject of(Clause clause, Actor actor) {
        return new Subject(
                clause.text().substring(actor.start(), actor.end()),
                actor.names(),
                clause.at(actor.start(), actor.end()));
    }
}
