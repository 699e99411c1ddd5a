package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the duties to report. */
final class RegimeReader {
    /** "... để tổng hợp, báo cáo UBND tỉnh trước ngày 25": the second duty of a sentence, of whoever received the first. */
    private static final Pattern ONWARD =
            Pattern.compile("(?iu)\\s(?:để|nhằm)\\s[^.;]{0,50}?tổng hợp[^.;]{0,30}?(?:báo cáo|trình|tham mưu)");

    private static final Pattern GOES_ON =
            Pattern.compile("(?iu)^(?:và |đồng thời )?(?:báo cáo|định kỳ|hằng|hàng|đột xuất|gửi báo cáo)");

    /** @param agencies knows the agencies of this document, its standing agency and its short names */
    List<ReadRegime> read(DirectiveText text, Agencies agencies, List<ReadAssignment> assignments) {
        var reporters = new Reporters(text, agencies, assignments);
        var found = new ArrayList<ReadRegime>();
        for (var block : text.body()) {
            if (block.row()) {
                found.addAll(RowRegimes.in(block, agencies, assignments));
                continue;
            }
            var clauses = Clause.of(block, agencies);
            for (int i = 0; i < clauses.size(); i++) found.addAll(regimes(clauses, i, agencies, reporters));
        }
        return found.stream()
                .map(regime -> RegimeRoutes.withLastHop(regime, found))
                .toList();
    }

    private static List<ReadRegime> regimes(List<Clause> clauses, int i, Agencies agencies, Reporters reporters) {
        var clause = clauses.get(i);
        var actors = Actor.in(clause.text(), agencies.find(clause.text()));
        var all = Schedule.in(clause.text());
        var routes = routes(clauses, i, actors, agencies);
        if (!ReportDuty.in(clause.text(), all, routes.to() != null)) return List.of();
        var who = reporters.of(clauses, i, actors);
        var onward = ONWARD.matcher(clause.text());
        var cut = onward.find() ? onward.start() : clause.text().length();
        var later = Schedule.from(clause.text(), cut);
        var found = new ArrayList<ReadRegime>();
        var first = first(Schedule.in(clause.text().substring(0, cut)), later);
        for (var when : first) found.add(regime(clause, who, routes, when, reporters.sectionOf(clause)));
        for (var when : later) {
            if (when.due() == null || routes.to() == null) continue;
            var onwards = when.asOftenAs(first);
            found.add(regime(clause, routes.asReporter(), routes.onward(), onwards, reporters.sectionOf(clause)));
        }
        return found;
    }

    /** "gửi kế hoạch về Sở X; báo cáo kết quả hằng quý": what goes on without a recipient keeps the one before. */
    private static RegimeRoutes routes(List<Clause> clauses, int i, List<Actor> actors, Agencies agencies) {
        var own = RegimeRoutes.of(actors, clauses.get(i), agencies.standing());
        if (own.to() != null || !GOES_ON.matcher(clauses.get(i).text()).find()) return own;
        for (int before = i - 1; before >= 0; before--) {
            var clause = clauses.get(before);
            var earlier =
                    RegimeRoutes.of(Actor.in(clause.text(), agencies.find(clause.text())), clause, agencies.standing());
            if (earlier.to() != null) return earlier;
        }
        return own;
    }

    private static List<Schedule> first(List<Schedule> own, List<Schedule> later) {
        if (!own.isEmpty()) return own;
        var undated = later.stream().filter(when -> when.due() == null).toList();
        return undated.isEmpty() ? List.of(new Schedule("AD_HOC", null, null)) : undated;
    }

    static ReadRegime regime(Clause clause, Subject who, RegimeRoutes routes, Schedule when, String section) {
        var notes = new Notes();
        if (who != null) notes.trace("who", who.span(), "regime.who");
        routes.trace(notes);
        var rule = when.rule() == null
                ? null
                : clause.at(when.rule().start(), when.rule().end());
        if (rule != null) notes.trace("cadence", rule, "regime.cycle");
        if (when.due() != null) notes.trace("due", rule, "regime.day");
        RegimeDoubts.about(clause, who, routes, when, notes);
        return new ReadRegime(
                who == null ? null : who.printed(),
                who == null ? List.of() : who.names(),
                routes.to(),
                routes.via(),
                routes.consolidator(who),
                routes.last(),
                when.cadence(),
                rule == null ? null : when.rule().in(clause.text()),
                when.due(),
                clause.text(),
                section,
                clause.span(),
                notes.traces(),
                notes.doubts());
    }
}
