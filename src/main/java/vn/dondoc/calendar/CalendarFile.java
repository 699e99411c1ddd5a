package vn.dondoc.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year as a CSV file: UTF-8, a head line, then Ngày, Loại, Lý do. Cells stand between semicolons, commas or tabs: what
 * the head line uses counts; spreadsheets of a Vietnamese Windows write semicolons.
 */
public final class CalendarFile {
    private static final String HEAD = "Ngày;Loại;Lý do";
    private static final char MARK = '\uFEFF';

    private CalendarFile() {}

    /** A row and the number of its line in the file, from 1. */
    public record Line(int number, CalendarRow row, CalendarRefused refused) {}

    /** @throws CalendarRefused when no line follows the head line */
    public static List<Line> read(String content) {
        String text = content.isEmpty() || content.charAt(0) != MARK ? content : content.substring(1);
        List<String> lines = text.lines().toList();
        char separator = lines.isEmpty() ? ';' : separator(lines.get(0));
        List<Line> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i), separator);
            if (cells.stream().allMatch(String::isBlank) || i == 0 && head(cells)) continue;
            read.add(line(i + 1, cells));
        }
        if (read.isEmpty()) throw CalendarRefused.emptyFile();
        return read;
    }

    /** Days first, hours last, each by date; with the mark by which spreadsheets know UTF-8. */
    public static String write(YearDraft year) {
        return MARK + HEAD + "\r\n"
                + rows(year)
                        .map(row -> Stream.of(row.day(), row.kind(), row.text())
                                .map(CalendarFile::quoted)
                                .collect(Collectors.joining(";", "", "\r\n")))
                        .collect(Collectors.joining());
    }

    public static Stream<CalendarRow> rows(YearDraft year) {
        return Stream.concat(
                year.days().stream()
                        .sorted((a, b) -> a.day().compareTo(b.day()))
                        .map(CalendarRow::of),
                year.seasons().stream()
                        .sorted((a, b) -> a.from().compareTo(b.from()))
                        .map(CalendarRow::of));
    }

    private static Line line(int number, List<String> cells) {
        // The hours of a day contain commas: unquoted they are more cells of the same text.
        if (cells.size() < 3) return new Line(number, null, CalendarRefused.cells(cells.size()));
        String text = String.join(
                ", ",
                cells.subList(2, cells.size()).stream()
                        .filter(c -> !c.isBlank())
                        .toList());
        return new Line(
                number, new CalendarRow(cells.get(0), cells.get(1), text.replaceFirst("^'(?=[=+\\-@])", "")), null);
    }

    private static boolean head(List<String> cells) {
        return cells.get(0).strip().equalsIgnoreCase("Ngày");
    }

    private static char separator(String firstLine) {
        for (char c : new char[] {';', '\t', ','}) if (firstLine.indexOf(c) >= 0) return c;
        return ';';
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && line.startsWith("\"\"", i)) {
                cell.append('"');
                i++;
            } else if (c == '"') quoted = !quoted;
            else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return cells;
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String quoted(String text) {
        String safe = text.matches("(?s)[=+\\-@].*") ? "'" + text : text;
        return safe.matches("(?s).*[;,\"\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
