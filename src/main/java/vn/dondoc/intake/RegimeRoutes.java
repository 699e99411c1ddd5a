package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The way of a report.
 *
 * @param clause that names them
 * @param recipients one after the other: to whom it is addressed, to whom it goes on
 * @param via the channel
 * @param copies get it too
 * @param standing agency of the document; null without one
 * @param together the reporter puts other agencies' reports together
 */
record RegimeRoutes(
        Clause clause,
        List<Actor> recipients,
        List<String> via,
        List<Actor> copies,
        String standing,
        boolean together) {
    private static final Pattern OFFICE = Pattern.compile(
            "(?:Sở|Văn phòng|Ban (?!Thường vụ|Chấp hành)|Chi cục|Cục|Công an|Thanh tra|Liên minh|Hội|Quỹ).*");

    static RegimeRoutes of(List<Actor> actors, Clause clause, String standing) {
        var recipients = new ArrayList<Actor>();
        for (var actor : actors) {
            if (actor.role() == Actor.Role.RECIPIENT || actor.role() == Actor.Role.ADVISED && isCouncil(actor))
                recipients.add(actor);
        }
        var via = actors.stream()
                .filter(actor -> actor.role() == Actor.Role.CHANNEL)
                .flatMap(actor -> actor.names().stream())
                .toList();
        var copies =
                actors.stream().filter(actor -> actor.role() == Actor.Role.COPY).toList();
        return new RegimeRoutes(
                clause, recipients, via, copies, standing, clause.text().matches("(?isu).*(?<!báo cáo )tổng hợp.*"));
    }

    static boolean isCouncil(Actor actor) {
        return actor.names().get(0).matches("(?:(?:Phó )?Chủ tịch )?UBND.*");
    }

    String to() {
        return recipients.isEmpty() ? null : recipients.get(0).names().get(0);
    }

    /** The last name of the last recipient: "báo cáo UBND tỉnh, Bộ Y tế". */
    String last() {
        if (recipients.isEmpty()) return null;
        var names = recipients.get(recipients.size() - 1).names();
        var last = names.get(names.size() - 1);
        var ends = recipients.size() == 1 && names.size() == 1;
        return ends && (consolidating() != null || OFFICE.matcher(last).matches()) && !isCouncil(recipients.get(0))
                ? null
                : last;
    }

    private String consolidating() {
        return java.util.stream.Stream.concat(recipients.stream(), copies.stream())
                .filter(Actor::consolidates)
                .filter(actor -> !isCouncil(actor))
                .map(actor -> actor.names().get(0))
                .findFirst()
                .orElse(null);
    }

    /** Who puts the reports together. */
    String consolidator(Subject who) {
        if (consolidating() != null) return consolidating();
        var single = who != null && who.names().size() == 1 ? who.names().get(0) : null;
        if (single != null && Objects.equals(single, standing)) return single;
        if (standing != null && standing.equals(to())) return standing;
        if (!via.isEmpty()) return via.get(0);
        if (single != null && together && to() != null && !single.startsWith("Các")) return single;
        if (!copies.isEmpty()) return copies.get(0).names().get(0);
        return to() != null && OFFICE.matcher(to()).matches() ? to() : null;
    }

    /** Whoever received the first report sends the second one. */
    Subject asReporter() {
        return Subject.of(clause, recipients.get(0));
    }

    RegimeRoutes onward() {
        return new RegimeRoutes(
                clause,
                recipients.subList(Math.min(1, recipients.size()), recipients.size()),
                List.of(),
                List.of(),
                standing,
                true);
    }

    void trace(Notes notes) {
        if (!recipients.isEmpty()) notes.trace("to", span(recipients.get(0)), "regime.recipient");
        if (recipients.size() > 1) {
            notes.trace("finalRecipient", span(recipients.get(recipients.size() - 1)), "regime.last-recipient");
        }
        copies.forEach(copy -> notes.trace("consolidatedBy", span(copy), "regime.copy"));
    }

    private Span span(Actor actor) {
        return clause.at(actor.start(), actor.end());
    }

    /** Where a report ends with who consolidates it, it goes on with the consolidator's own report. */
    static ReadRegime withLastHop(ReadRegime regime, List<ReadRegime> all) {
        if (regime.finalRecipient() != null || regime.consolidatedBy() == null) return regime;
        var last = all.stream()
                .filter(other -> other.whoCanonical().contains(regime.consolidatedBy()) && other.to() != null)
                .map(ReadRegime::to)
                .findFirst()
                .orElse(null);
        return new ReadRegime(
                regime.who(),
                regime.whoCanonical(),
                regime.to(),
                regime.via(),
                regime.consolidatedBy(),
                last,
                regime.cadence(),
                regime.dueRule(),
                regime.due(),
                regime.quote(),
                regime.section(),
                regime.span(),
                regime.traces(),
                regime.doubts());
    }
}
