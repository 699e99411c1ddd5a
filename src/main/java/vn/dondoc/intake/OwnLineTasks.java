package vn.dondoc.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tasks whose agency, co-operation and time stand on lines of their own below them, or in brackets behind them. */
final class OwnLineTasks {
    private final DirectiveText text;
    private final Agencies agencies;
    private final BracketedParts brackets;

    OwnLineTasks(DirectiveText text, Agencies agencies) {
        this.text = text;
        this.agencies = agencies;
        this.brackets = new BracketedParts(agencies);
    }

    boolean isLine(Block block) {
        int begin = OwnLines.begin(block.text());
        return begin >= 0 && begin <= 1;
    }

    boolean follow(Block block, List<Block> body, int i) {
        return lead(fields(block, body, i)) != null;
    }

    Task task(Block block, List<Block> body, int i, String kind) {
        Map<OwnLines.Field, Span> fields = fields(block, body, i);
        Span leadAt = fields.get(OwnLines.Field.LEAD);
        Span together = fields.get(OwnLines.Field.COOPERATING);
        Mention cooperating = together == null ? null : agencies.inCell(together.in(text.text()));
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
                lead(fields).names(),
                leadAt.in(text.text()),
                leadAt,
                "lead.own-line",
                task,
                List.of(),
                cooperating == null ? List.of() : cooperating.names(),
                null,
                fields.get(OwnLines.Field.DEADLINE),
                fields.get(OwnLines.Field.PRODUCT));
    }

    private Mention lead(Map<OwnLines.Field, Span> fields) {
        Span lead = fields.get(OwnLines.Field.LEAD);
        return lead == null ? null : agencies.inCell(lead.in(text.text()));
    }

    /** Of the block itself and the lines right below it. */
    private Map<OwnLines.Field, Span> fields(Block block, List<Block> body, int i) {
        Map<OwnLines.Field, Span> all = new EnumMap<>(OwnLines.Field.class);
        int begin = OwnLines.begin(block.text());
        if (begin >= 0) take(all, block, begin);
        if (!all.containsKey(OwnLines.Field.LEAD)) {
            all.clear();
            take(all, block, brackets.in(block.text()));
        }
        for (int next = i + 1; next < body.size() && !body.get(next).row() && isLine(body.get(next)); next++)
            take(all, body.get(next), 0);
        return all;
    }

    private static void take(Map<OwnLines.Field, Span> all, Block line, int from) {
        take(all, line, OwnLines.in(line.text(), from));
    }

    private static void take(Map<OwnLines.Field, Span> all, Block line, Map<OwnLines.Field, Span> places) {
        places.forEach((field, place) -> all.putIfAbsent(field, line.at(place.start(), place.end())));
    }

    /** @return where the task's text ends and its parts begin; -1 where they stand on other lines */
    private int begin(Block block) {
        int begin = brackets.begin(block.text());
        return begin >= 0 ? begin : OwnLines.begin(block.text());
    }
}
