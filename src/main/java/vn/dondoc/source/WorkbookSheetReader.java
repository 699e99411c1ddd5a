package vn.dondoc.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One sheet, as it streams by: only rows with something in them are kept. */
final class WorkbookSheetReader extends DefaultHandler {
    static final int MAX_ROWS = 10_000;
    /** Titles and headers above the rows. */
    private static final int ABOVE = 100;
    /** What stands further to the right belongs to no task list. */
    private static final int MAX_COLUMNS = 100;

    private static final int MAX_TEXT = 32_767;

    private final String name;
    private final WorkbookValues values;
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<Workbook.Row> rows = new ArrayList<>();
    private final WorkbookMerges merges;

    private final List<WorkbookCell> cells = new ArrayList<>();
    private final StringBuilder stored = new StringBuilder();
    private int rowNumber;
    private boolean rowHidden;
    private int column;
    private String type;
    private int style;
    private boolean formula;
    private boolean inValue;
    private boolean phonetic;

    private WorkbookSheetReader(String name, WorkbookValues values) {
        this.name = name;
        this.values = values;
        this.merges = new WorkbookMerges(name);
    }

    static Workbook.Sheet read(String name, InputStream part, WorkbookValues values) throws IOException, SAXException {
        var reader = new WorkbookSheetReader(name, values);
        WorkbookParts.parse(part, reader);
        return new Workbook.Sheet(name, reader.hiddenColumns, reader.merges.fill(reader.rows));
    }

    static boolean yes(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    @Override
    public void startElement(String uri, String element, String qName, Attributes a) {
        switch (element) {
            case "col" -> column(a);
            case "row" -> {
                rowNumber = a.getValue("r") == null ? rowNumber + 1 : Integer.parseInt(a.getValue("r"));
                rowHidden = yes(a.getValue("hidden"));
                cells.clear();
                column = -1;
            }
            case "c" -> {
                column = a.getValue("r") == null ? column + 1 : new CellReference(a.getValue("r")).getCol();
                type = a.getValue("t");
                style = a.getValue("s") == null ? 0 : Integer.parseInt(a.getValue("s"));
                formula = false;
                stored.setLength(0);
            }
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v" -> inValue = true;
            case "t" -> inValue = !phonetic;
            case "mergeCell" -> merges.add(a.getValue("ref"));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String element, String qName) {
        switch (element) {
            case "v", "t" -> inValue = false;
            case "rPh" -> phonetic = false;
            case "c" -> cell();
            case "row" -> row();
            default -> {}
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (!inValue) return;
        if (stored.length() + length > MAX_TEXT) throw WorkbookRefused.damaged();
        stored.append(ch, start, length);
    }

    private void column(Attributes a) {
        if (!yes(a.getValue("hidden"))) return;
        int last = Math.min(Integer.parseInt(a.getValue("max")), MAX_COLUMNS);
        for (int i = Integer.parseInt(a.getValue("min")); i <= last; i++) hiddenColumns.add(i - 1);
    }

    private void cell() {
        if (column < 0 || column >= MAX_COLUMNS) return;
        WorkbookCell cell = values.cell(type, style, stored.toString(), formula);
        if (cell.empty()) return;
        while (cells.size() <= column) cells.add(WorkbookCell.EMPTY);
        cells.set(column, cell);
    }

    private void row() {
        if (cells.isEmpty()) return;
        if (rows.size() == MAX_ROWS + ABOVE) throw WorkbookRefused.tooManyRows(name, MAX_ROWS);
        rows.add(new Workbook.Row(rowNumber, rowHidden, cells));
    }
}
