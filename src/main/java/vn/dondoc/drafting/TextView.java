package vn.dondoc.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The document's text cut where entries begin and end, so that each piece knows whose it is. */
final class TextView {
    private final String text;
    private final List<Numbered> byStart;

    /** @param number what the entry is called in the list, as "12" */
    record Numbered(Entry entry, String number) {
        int start() {
            return entry.span().start();
        }

        int end() {
            return entry.span().end();
        }
    }

    /** @param anchor of the paragraph, as "t120" */
    record Line(String anchor, List<Piece> pieces) {}

    /**
     * @param of ids of the entries it belongs to, separated by blanks
     * @param begins the entries that begin here: links to them
     */
    record Piece(int start, String text, String of, String style, List<Numbered> begins) {}

    TextView(String text, List<Numbered> numbers) {
        this.text = text;
        this.byStart = numbers.stream()
                .sorted(Comparator.comparingInt(Numbered::start))
                .toList();
    }

    /** Anchor of the paragraph in which an entry begins. */
    static String anchor(String text, Entry entry) {
        return entry.span() == null
                ? null
                : "t" + (text.lastIndexOf('\n', entry.span().start() - 1) + 1);
    }

    /** One walk down the text: an entry is looked at only where it stands. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<Numbered> open = new ArrayList<>();
        int next = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            while (next < byStart.size() && byStart.get(next).start() < end) open.add(byStart.get(next++));
            int from = start;
            open.removeIf(n -> n.end() <= from);
            if (end > start) lines.add(new Line("t" + start, pieces(start, end, open)));
            start = end + 1;
        }
        return lines;
    }

    private static TreeSet<Integer> cuts(int start, int end, List<Numbered> here) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Numbered entry : here) {
            if (entry.start() > start) cuts.add(entry.start());
            if (entry.end() < end) cuts.add(entry.end());
        }
        return cuts;
    }

    private List<Piece> pieces(int start, int end, List<Numbered> here) {
        TreeSet<Integer> cuts = cuts(start, end, here);
        List<Piece> pieces = new ArrayList<>();
        Integer from = cuts.first();
        for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(to))
            pieces.add(piece(from, to, here));
        return pieces;
    }

    private Piece piece(int from, int to, List<Numbered> here) {
        List<Entry> owners = here.stream()
                .filter(n -> n.start() <= from && n.end() >= to)
                .map(Numbered::entry)
                .toList();
        return new Piece(
                from,
                text.substring(from, to),
                owners.stream().map(e -> e.id().toString()).collect(Collectors.joining(" ")),
                owners.stream().map(TextView::style).distinct().collect(Collectors.joining(" ")),
                here.stream().filter(n -> n.start() == from).toList());
    }

    private static String style(Entry entry) {
        return entry.kind().name().toLowerCase(Locale.ROOT) + (entry.checked() ? " checked" : "");
    }
}
