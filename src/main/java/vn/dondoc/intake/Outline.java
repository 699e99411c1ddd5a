package vn.dondoc.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts each paragraph under its heading, going down once. */
final class Outline {
    private static final int CAPITALS = 20;
    private static final int PLAIN = 100;

    private final Deque<Block> open = new ArrayDeque<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private int attachment;

    Block place(int index, Paragraph line, PartFinder.Place place, int start) {
        if (place.attachment() != attachment || place.part() != Part.BODY) open.clear();
        attachment = place.attachment();
        Label label = place.part() == Part.BODY || place.part() == Part.RECIPIENTS ? label(line) : null;
        int rank = place.part() == Part.BODY ? rank(line, label) : PLAIN;
        while (!open.isEmpty() && open.peek().rank() >= Math.min(rank, rank == PLAIN ? Rank.BULLET : rank)) open.pop();
        Block block = block(index, line, place, label, rank, start);
        if (rank < PLAIN) open.push(block);
        return block;
    }

    private static Label label(Paragraph line) {
        return line.row() ? null : Label.at(line.text());
    }

    private int rank(Paragraph line, Label label) {
        if (label == null) return !line.row() && line.capitals() && !line.text().endsWith(".") ? CAPITALS : PLAIN;
        return switch (label.kind()) {
            case ROMAN -> inArticle() ? Rank.BELOW_ARTICLE : Rank.of(label);
            case PAREN -> isOpen(Label.Kind.LETTER) ? Rank.BELOW_LETTER : Rank.ABOVE_LETTER;
            default -> Rank.of(label);
        };
    }

    /** An article that no Roman heading contains may contain some. */
    private boolean inArticle() {
        if (!isOpen(Label.Kind.ARTICLE)) return false;
        return open.stream().noneMatch(block -> is(block, Label.Kind.ROMAN) && block.rank() < Rank.BELOW_ARTICLE);
    }

    private boolean isOpen(Label.Kind kind) {
        return open.stream().anyMatch(block -> is(block, kind));
    }

    private static boolean is(Block block, Label.Kind kind) {
        return block.label() != null && block.label().kind() == kind;
    }

    private Block block(int index, Paragraph line, PartFinder.Place place, Label label, int rank, int start) {
        int cut = label == null ? 0 : label.end();
        Span whole = new Span(start, start + line.text().length());
        Span span = new Span(start + cut, whole.end());
        Block parent = open.peek();
        String section = section(label, parent);
        Integer item = place.part() == Part.BODY && label != null && label.kind() == Label.Kind.DASH
                ? items.merge(attachment + "|" + section, 1, Integer::sum)
                : null;
        return new Block(
                index,
                place.part(),
                attachment,
                rank,
                label,
                section,
                item,
                line.text().substring(cut),
                whole,
                span,
                cells(line, start),
                line.bold(),
                parent);
    }

    private String section(Label label, Block parent) {
        String above = parent == null ? "" : parent.section();
        if (label == null || label.kind().bullet()) return above;
        String path = replaces(label, parent) ? cutLast(above, parent) : above;
        path = path.isEmpty() ? label.name() : path + "." + label.name();
        int times = names.merge(attachment + "|" + path, 1, Integer::sum);
        return times == 1 ? path : path + "#" + times;
    }

    /** "2.1" repeats the number of the "2" it stands under. */
    private static boolean replaces(Label label, Block parent) {
        return parent != null
                && parent.label() != null
                && label.kind() == Label.Kind.DECIMAL
                && label.name().startsWith(parent.label().name() + ".");
    }

    private static String cutLast(String path, Block parent) {
        Block above = parent.parent();
        return above == null ? "" : above.section();
    }

    private static List<Span> cells(Paragraph line, int start) {
        List<Span> cells = new ArrayList<>();
        int at = start;
        for (String cell : line.cells()) {
            cells.add(new Span(at, at + cell.length()));
            at += cell.length() + 3;
        }
        return List.copyOf(cells);
    }
}
