package vn.dondoc.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import vn.dondoc.source.PdfRulings.Ruling;

/** Finds the tables of a page: lines that cross or touch belong together. */
final class PdfTables {
    private PdfTables() {}

    static List<PdfTable> of(List<Ruling> rulings) {
        List<Ruling> left = new ArrayList<>(rulings);
        List<PdfTable> tables = new ArrayList<>();
        while (!left.isEmpty()) {
            PdfTable table = new PdfTable(connected(left));
            if (table.isTable()) tables.add(table);
        }
        tables.sort(Comparator.comparing(PdfTable::top));
        return tables;
    }

    /** Takes one line away, and all that hang together with it. */
    private static List<Ruling> connected(List<Ruling> left) {
        List<Ruling> group = new ArrayList<>();
        Deque<Ruling> open = new ArrayDeque<>();
        open.add(left.remove(left.size() - 1));
        while (!open.isEmpty()) {
            Ruling ruling = open.pop();
            group.add(ruling);
            left.removeIf(other -> {
                boolean touches = touch(ruling, other);
                if (touches) open.add(other);
                return touches;
            });
        }
        return group;
    }

    private static boolean touch(Ruling a, Ruling b) {
        if (a.level() != b.level()) return a.covers(b.at(), PdfTable.TOLERANCE) && b.covers(a.at(), PdfTable.TOLERANCE);
        return Math.abs(a.at() - b.at()) <= PdfTable.TOLERANCE
                && a.from() <= b.to() + PdfTable.TOLERANCE
                && b.from() <= a.to() + PdfTable.TOLERANCE;
    }
}
