package vn.dondoc.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The document's text cut where entries begin and end, so that each piece knows whose it is. */
final class TextView {
    private final String text;
    private final List<Entry> placed;
    private final List<Numbered> numbers;

    /** @param number what the entry is called in the list, as "12" */
    record Numbered(Entry entry, String number) {}

    /** @param anchor of the paragraph, as "t120" */
    record Line(String anchor, List<Piece> pieces) {}

    /**
     * @param of ids of the entries it belongs to, separated by blanks
     * @param begins the entries that begin here: links to them
     */
    record Piece(int start, String text, String of, String style, List<Numbered> begins) {}

    TextView(String text, List<Numbered> numbers) {
        this.text = text;
        this.numbers = numbers;
        this.placed = numbers.stream().map(Numbered::entry).toList();
    }

    /** Anchor of the paragraph in which an entry begins. */
    static String anchor(String text, Entry entry) {
        return entry.span() == null
                ? null
                : "t" + (text.lastIndexOf('\n', entry.span().start() - 1) + 1);
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            if (end > start) lines.add(new Line("t" + start, pieces(start, end)));
            start = end + 1;
        }
        return lines;
    }

    private List<Piece> pieces(int start, int end) {
        List<Entry> here = placed.stream()
                .filter(e -> e.span().start() < end && e.span().end() > start)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Entry entry : here) {
            if (entry.span().start() > start) cuts.add(entry.span().start());
            if (entry.span().end() < end) cuts.add(entry.span().end());
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = cuts.first();
        for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(to))
            pieces.add(piece(from, to, here));
        return pieces;
    }

    private Piece piece(int from, int to, List<Entry> here) {
        List<Entry> owners = here.stream()
                .filter(e -> e.span().start() <= from && e.span().end() >= to)
                .toList();
        return new Piece(
                from,
                text.substring(from, to),
                owners.stream().map(e -> e.id().toString()).collect(Collectors.joining(" ")),
                owners.stream().map(TextView::style).distinct().collect(Collectors.joining(" ")),
                numbers.stream().filter(n -> n.entry().span().start() == from).toList());
    }

    private static String style(Entry entry) {
        return entry.kind().name().toLowerCase(java.util.Locale.ROOT) + (entry.checked() ? " checked" : "");
    }
}
