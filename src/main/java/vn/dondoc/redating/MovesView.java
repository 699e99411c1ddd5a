package vn.dondoc.redating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.DateMove;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.VietnameseDates;

/** Lists moved dates for people: by directive, the first ones and how many there are of each kind. */
@Component
class MovesView {
    static final int SHOWN = 200;

    private final Directives directives;
    private final Agencies agencies;

    MovesView(Directives directives, Agencies agencies) {
        this.directives = directives;
        this.agencies = agencies;
    }

    /** @param counts "12 hạn hoàn thành" */
    record Moves(int total, int shown, List<String> counts, List<Group> groups) {
        public boolean cut() {
            return shown < total;
        }
    }

    record Group(String directive, List<Line> lines) {}

    /** @param passed the new date has passed already */
    record Line(String kind, String what, String agency, String from, String to, boolean passed, String rule) {}

    Moves of(List<DateMove> moves, LocalDate today) {
        List<DateMove> shown = moves.subList(0, Math.min(SHOWN, moves.size()));
        Map<UUID, List<DateMove>> byDirective = shown.stream()
                .collect(Collectors.groupingBy(DateMove::directiveId, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Directive> known = directives.byId(byDirective.keySet());
        List<Group> groups = new ArrayList<>();
        byDirective.forEach((id, of) -> groups.add(new Group(
                known.get(id).label(),
                of.stream().map(move -> line(move, today)).toList())));
        return new Moves(moves.size(), shown.size(), counts(moves), groups);
    }

    private Line line(DateMove move, LocalDate today) {
        return new Line(
                move.kind().label(),
                move.label(),
                move.agency() == null
                        ? "Các cơ quan phải báo cáo"
                        : agencies.get(move.agency()).name(),
                VietnameseDates.day(move.from()),
                VietnameseDates.day(move.to()) + " (" + VietnameseDates.weekday(move.to()) + ")",
                move.to().isBefore(today),
                move.rule());
    }

    private static List<String> counts(List<DateMove> moves) {
        Map<DateMove.Kind, Long> counts =
                moves.stream().collect(Collectors.groupingBy(DateMove::kind, Collectors.counting()));
        List<String> texts = new ArrayList<>();
        for (DateMove.Kind kind : DateMove.Kind.values())
            if (counts.containsKey(kind))
                texts.add(counts.get(kind) + " " + kind.label().toLowerCase());
        return texts;
    }
}
