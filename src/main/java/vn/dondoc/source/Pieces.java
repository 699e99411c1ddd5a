package vn.dondoc.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.source.Piece.Gap;
import vn.dondoc.source.Piece.Line;
import vn.dondoc.source.Piece.PageBreak;
import vn.dondoc.source.Piece.Paragraph;
import vn.dondoc.source.Piece.Row;

/** Collects what a reader finds, cleaned and counted; a file that has too much is refused while it is read. */
final class Pieces {
    /** What is left to be read, shared by a file and the cells of its tables. */
    private static final class Budget {
        private int characters = Limits.CHARACTERS;
        private int pieces = Limits.PIECES;
        private int parts = Limits.PARTS;
        private int tables;

        private void spend(String text) {
            characters -= text.length();
            if (characters < 0) throw SourceRefused.tooMuchText();
        }

        private void spendPiece() {
            if (--pieces < 0) throw SourceRefused.tooMuchText();
        }
    }

    private final Budget budget;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Budget budget) {
        this.budget = budget;
    }

    Pieces() {
        this(new Budget());
    }

    /** For a part that is read by itself: a cell, a text box. */
    Pieces inner() {
        if (--budget.parts < 0) throw SourceRefused.tooMuchText();
        return new Pieces(budget);
    }

    void line(String text) {
        String clean = spent(text);
        if (clean.isBlank()) gap();
        else add(new Line(clean));
    }

    void paragraph(String text, boolean bold) {
        String clean = spent(text);
        if (clean.isBlank()) gap();
        else add(new Paragraph(clean, bold));
    }

    void gap() {
        if (!pieces.isEmpty() && !(last() instanceof Gap)) add(new Gap());
    }

    void pageBreak() {
        if (!pieces.isEmpty() && !(last() instanceof PageBreak)) add(new PageBreak());
    }

    int nextTable() {
        return budget.tables++;
    }

    /** Cells whose text was spent already. */
    void row(int table, List<String> cells) {
        add(new Row(table, cells));
    }

    void rowOfTexts(int table, List<String> cells) {
        row(table, cells.stream().map(this::spent).toList());
    }

    void addAll(Pieces others) {
        others.pieces.forEach(piece -> {
            if (piece instanceof Gap) gap();
            else pieces.add(piece);
        });
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece instanceof Gap || piece instanceof PageBreak);
    }

    /** As one cell of a table: a line for each paragraph, a nested table cell by cell. */
    String asCell() {
        return pieces.stream().map(Pieces::text).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** @throws SourceRefused when there is nothing to read */
    List<Piece> all() {
        if (isEmpty()) throw SourceRefused.blank();
        return numbered();
    }

    /** Tables that went into a cell leave no hole in the counting. */
    private List<Piece> numbered() {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Piece> numbered = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (!(piece instanceof Row row)) numbered.add(piece);
            else {
                int number = numbers.computeIfAbsent(row.table(), table -> numbers.size());
                numbered.add(new Row(number, row.cells()));
            }
        }
        return numbered;
    }

    private String spent(String text) {
        budget.spend(text);
        return Characters.cleaned(text);
    }

    private void add(Piece piece) {
        budget.spendPiece();
        pieces.add(piece);
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    private static String text(Piece piece) {
        if (piece instanceof Line line) return line.text();
        if (piece instanceof Paragraph paragraph) return paragraph.text();
        if (piece instanceof Row row)
            return row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining("\n"));
        return "";
    }
}
