package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;

/** Writes pages one after the other; a table that goes on over the page's end stays one. */
final class PdfText {
    private final Pieces pieces;
    private final List<List<String>> open = new ArrayList<>();
    private boolean pageEnded;

    PdfText(Pieces pieces) {
        this.pieces = pieces;
    }

    void line(String text) {
        close();
        pieces.line(text);
    }

    void gap() {
        close();
        pieces.gap();
    }

    void page() {
        pageEnded = true;
    }

    /** @param bordered only such a table goes on over the end of a page */
    void table(int width, List<List<String>> rows, boolean bordered) {
        boolean goesOn = bordered && pageEnded && !open.isEmpty() && open.get(0).size() == width;
        if (!goesOn) close();
        pageEnded = false;
        List<List<String>> added = new ArrayList<>(rows);
        if (goesOn && !added.isEmpty() && added.get(0).equals(open.get(0))) added.remove(0);
        if (goesOn && !added.isEmpty() && added.get(0).get(0).isEmpty()) cutRow(added.remove(0));
        open.addAll(added);
        if (open.size() > Limits.TABLE_ROWS) throw SourceRefused.tooManyRows();
        if (!bordered) close();
    }

    /** The page cut a row in two: what has nothing in its first column is the rest of the row before. */
    private void cutRow(List<String> rest) {
        List<String> before = open.remove(open.size() - 1);
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) whole.add((before.get(i) + "\n" + rest.get(i)).strip());
        open.add(whole);
    }

    void close() {
        if (!open.isEmpty()) {
            int table = pieces.nextTable();
            open.forEach(row -> pieces.rowOfTexts(table, row));
            open.clear();
        }
        if (pageEnded) pieces.pageBreak();
        pageEnded = false;
    }
}
