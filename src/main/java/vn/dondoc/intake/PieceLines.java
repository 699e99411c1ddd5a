package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.source.Piece;
import vn.dondoc.source.SourceFile;

/** The pieces of a file as lines: letterhead and signature taken out of the columns they are set in, rows kept as rows. */
final class PieceLines {
    /** A table drawn for the page, not for data. */
    private static final Pattern LAYOUT = Pattern.compile(
            "(?m)CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|^Nơi nhận|^Số ?:|^\\p{Lu}[\\p{L} .-]{1,30}, ngày .{0,14}tháng .{0,10}năm");

    private static final Pattern BAR_ROW = Pattern.compile("\\s*\\|.*\\|.*|.*\\S\\s\\|\\s.*\\s\\|\\s.*");
    private static final Pattern PAGE_MARK = Pattern.compile(
            "(?i)[-–—=_*\\s\\[(]{2,}(?:page break|(?:page|trang) \\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?)[-–—=_*\\s\\])]{2,}");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–]? ?\\d{1,3} ?[-–]?|(?:Trang |trang )?\\d{1,3} ?/ ?\\d{1,3}|(?:Trang|trang) \\d{1,3}");

    private final List<Paragraph> lines = new ArrayList<>();
    private final PrintedColumns columns = new PrintedColumns();
    private boolean apart;
    private boolean newPage = true;

    static List<Paragraph> of(SourceFile file) {
        PieceLines reader = new PieceLines();
        file.pieces().forEach(reader::take);
        reader.columns.end().forEach(reader::addCells);
        return reader.lines;
    }

    private void take(Piece piece) {
        if (piece instanceof Piece.Gap) apart = true;
        else if (piece instanceof Piece.PageBreak) breakPage();
        else if (piece instanceof Piece.Line line) take(Letters.vietnamese(line.text()));
        else if (piece instanceof Piece.Paragraph paragraph)
            for (String part : paragraph.text().split("\n")) add(Paragraph.whole(part, paragraph.bold(), apart));
        else if (piece instanceof Piece.Row row)
            take(row.cells().stream().map(Letters::vietnamese).toList());
    }

    /** A number at the foot or the head of a page is the page's. */
    private void breakPage() {
        if (!lines.isEmpty() && pageNumber(lines.get(lines.size() - 1))) lines.remove(lines.size() - 1);
        newPage = true;
    }

    private static boolean pageNumber(Paragraph line) {
        return !line.row() && PAGE_NUMBER.matcher(line.text()).matches();
    }

    private void take(String line) {
        if (PAGE_MARK.matcher(line).matches()) breakPage();
        else if (BAR_ROW.matcher(line).matches()) take(cells(line.strip()));
        else columns.take(line).forEach(this::addCells);
    }

    private void addCells(String line) {
        for (String cell : SharedLine.cells(line)) add(Paragraph.of(new Piece.Line(cell), apart));
    }

    private static List<String> cells(String line) {
        int start = line.startsWith("|") ? 1 : 0;
        int end = line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length();
        String inner = line.substring(start, end);
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private void take(List<String> cells) {
        long filled =
                cells.stream().filter(cell -> !CleanLine.of(cell).isEmpty()).count();
        if (filled == 0) return;
        if (filled > 1 && cells.stream().noneMatch(cell -> LAYOUT.matcher(cell).find())) {
            add(Paragraph.row(
                    cells.stream().map(cell -> cell.replace('\n', ' ')).toList(), apart));
            return;
        }
        for (String cell : cells) for (String part : LayoutCell.lines(cell)) add(Paragraph.whole(part, false, apart));
    }

    /** A paragraph without end is cut, so that no reader has to look at all of it at once. */
    private void add(Paragraph line) {
        Paragraph rest = line;
        while (!rest.row() && rest.text().length() > Paragraph.LONGEST) {
            int space = rest.text().lastIndexOf(' ', Paragraph.LONGEST);
            int cut = space < 1 ? Paragraph.LONGEST : space;
            append(Paragraph.whole(rest.text().substring(0, cut), rest.bold(), rest.apart()));
            rest = Paragraph.whole(rest.text().substring(cut), rest.bold(), false);
        }
        append(rest);
    }

    private void append(Paragraph line) {
        if (line.text().isEmpty()) return;
        if (newPage && !lines.isEmpty() && pageNumber(line)) return;
        lines.add(line);
        apart = false;
        newPage = false;
    }
}
