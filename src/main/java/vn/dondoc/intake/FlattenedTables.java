package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Tables of tasks that a converter wrote with one cell a line, made into rows again. */
final class FlattenedTables {
    /** A row of more lines is no row. */
    private static final int LONGEST = 40;

    private final List<Paragraph> lines;
    private final List<Paragraph> out = new ArrayList<>();

    private FlattenedTables(List<Paragraph> lines) {
        this.lines = lines;
    }

    static List<Paragraph> fold(List<Paragraph> lines) {
        FlattenedTables tables = new FlattenedTables(lines);
        int at = 0;
        while (at < lines.size()) at = tables.next(at);
        return tables.out;
    }

    private int next(int at) {
        List<TableColumn> head = head(at);
        if (head.isEmpty()) {
            out.add(lines.get(at));
            return at + 1;
        }
        out.add(Paragraph.row(texts(at, at + head.size()), true));
        if (head.get(0) != TableColumn.NUMBER) return UnnumberedRows.fold(lines, at + head.size(), head, out);
        return rows(at + head.size(), head, new CellSplitter(head));
    }

    /** @return the columns whose heads stand here one a line; empty where no table begins */
    private List<TableColumn> head(int at) {
        List<TableColumn> columns = new ArrayList<>();
        for (int i = at; i < lines.size() && !lines.get(i).row(); i++) {
            TableColumn column = TableColumn.of(lines.get(i).text());
            if (column == null || columns.contains(column)) break;
            columns.add(column);
        }
        boolean tasks = columns.size() >= 3
                && (!columns.contains(TableColumn.NUMBER) || columns.get(0) == TableColumn.NUMBER)
                && columns.containsAll(EnumSet.of(TableColumn.TASK, TableColumn.LEAD));
        return tasks ? columns : List.of();
    }

    private int rows(int from, List<TableColumn> head, CellSplitter cells) {
        int at = from;
        int number = -1;
        while (at < lines.size()) {
            if (!head(at).isEmpty()) at += head(at).size();
            else if (number(at) >= 0 && !head(at + 1).isEmpty()) at++;
            else if (number(at) >= 0 && (number < 0 || number(at) == number + 1)) {
                number = number(at);
                int end = end(at + 1, number + 1);
                out.add(Paragraph.row(cells.split(lines.get(at).text(), texts(at + 1, end)), false));
                at = end;
            } else if (group(at, number + 1)) out.add(lines.get(at++));
            else break;
        }
        return at;
    }

    private int number(int at) {
        return at < lines.size() && lines.get(at).text().matches("\\d{1,5}\\.?")
                ? Integer.parseInt(lines.get(at).text().replace(".", ""))
                : -1;
    }

    private boolean group(int at, int number) {
        return Label.at(lines.get(at).text()) != null
                && number(at + 1) >= 0
                && (number <= 0 || number(at + 1) == number);
    }

    private int end(int from, int next) {
        int at = from;
        while (at < lines.size() && at < from + LONGEST) {
            Paragraph line = lines.get(at);
            boolean over = number(at) == next
                    || number(at) >= 0 && !head(at + 1).isEmpty()
                    || !head(at).isEmpty()
                    || group(at, next)
                    || line.row()
                    || Titles.recipients(line)
                    || Titles.signature(line)
                    || Titles.annex(line)
                    || chapter(line);
            if (over) break;
            at++;
        }
        return at;
    }

    private static boolean chapter(Paragraph line) {
        Label label = Label.at(line.text());
        return label != null && !label.kind().bullet() && line.apart();
    }

    private List<String> texts(int from, int to) {
        return lines.subList(from, to).stream().map(Paragraph::text).toList();
    }
}
