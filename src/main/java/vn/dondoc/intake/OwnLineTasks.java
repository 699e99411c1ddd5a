package vn.dondoc.intake;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tasks whose agency, co-operation and time stand on lines of their own below them, or in brackets behind them. */
final class OwnLineTasks {
    private final DirectiveText text;
    private final Agencies agencies;
    private final BracketedParts brackets;
    private final OwnLineGroups groups;

    OwnLineTasks(DirectiveText text, Agencies agencies) {
        this.text = text;
        this.agencies = agencies;
        this.brackets = new BracketedParts(agencies);
        this.groups = new OwnLineGroups(text.body());
    }

    boolean isLine(Block block) {
        return OwnLineGroups.isLine(block) || groups.covers(block);
    }

    boolean follow(Block block, List<Block> body, int i) {
        return !names(fields(block, body, i), OwnLines.Field.LEAD).isEmpty();
    }

    Task task(Block block, List<Block> body, int i, String kind) {
        Map<OwnLines.Field, List<Span>> fields = fields(block, body, i);
        Span leadAt = fields.get(OwnLines.Field.LEAD).get(0);
        int end = begin(block);
        Span task = block.at(
                0,
                end < 0
                        ? block.text().length()
                        : block.text().substring(0, end).stripTrailing().length());
        return new Task(
                block.section(),
                block.item(),
                kind,
                names(fields, OwnLines.Field.LEAD),
                leadAt.in(text.text()),
                leadAt,
                "lead.own-line",
                task,
                List.of(),
                names(fields, OwnLines.Field.COOPERATING),
                null,
                first(fields, OwnLines.Field.DEADLINE),
                first(fields, OwnLines.Field.PRODUCT));
    }

    private static Span first(Map<OwnLines.Field, List<Span>> fields, OwnLines.Field field) {
        return fields.containsKey(field) ? fields.get(field).get(0) : null;
    }

    private List<String> names(Map<OwnLines.Field, List<Span>> fields, OwnLines.Field field) {
        Set<String> names = new LinkedHashSet<>();
        for (Span place : fields.getOrDefault(field, List.of())) {
            Mention named = agencies.inCell(place.in(text.text()));
            if (named != null) names.addAll(named.names());
        }
        return List.copyOf(names);
    }

    /** Of the block itself, the lines right below it, its last bracket, or those that speak for several tasks. */
    private Map<OwnLines.Field, List<Span>> fields(Block block, List<Block> body, int i) {
        Map<OwnLines.Field, List<Span>> all = new EnumMap<>(OwnLines.Field.class);
        int begin = OwnLines.begin(block.text());
        if (begin >= 0) take(all, block, OwnLines.in(block.text(), begin));
        for (int next = i + 1; next < body.size() && !body.get(next).row() && isLine(body.get(next)); next++)
            take(all, body.get(next), OwnLines.in(body.get(next).text(), 0));
        if (all.containsKey(OwnLines.Field.LEAD)) return all;
        all.clear();
        take(all, block, brackets.in(block.text()));
        return all.isEmpty() && groups.of(block) != null ? groups.of(block) : all;
    }

    private static void take(Map<OwnLines.Field, List<Span>> all, Block line, Map<OwnLines.Field, Span> places) {
        places.forEach((field, place) -> all.putIfAbsent(field, List.of(line.at(place.start(), place.end()))));
    }

    /** @return where the task's text ends and its parts begin; -1 where they stand on other lines */
    private int begin(Block block) {
        int begin = brackets.begin(block.text());
        return begin >= 0 ? begin : OwnLines.begin(block.text());
    }
}
