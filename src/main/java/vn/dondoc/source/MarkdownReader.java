package vn.dondoc.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown, line by line: signs of headings and of emphasis taken away, list marks kept, tables of pipes as rows. A full
 * parser would count lists anew and join lines, and the printed numbers matter here.
 */
final class MarkdownReader implements Reader {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+");
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}>\\s?");
    private static final Pattern UNDER_TABLE_HEAD = Pattern.compile("[|:\\s-]+");

    @Override
    public List<Piece> read(Path file) throws IOException {
        Pieces pieces = new Pieces();
        List<String> lines = TextReader.text(file).lines().toList();
        int i = 0;
        while (i < lines.size()) {
            if (startsTable(lines, i)) i = table(lines, i, pieces);
            else line(lines.get(i++), pieces);
        }
        return pieces.all();
    }

    private static void line(String printed, Pieces pieces) {
        if (isRule(printed.strip())) pieces.gap();
        else pieces.line(MarkdownSigns.without(heading(QUOTE.matcher(printed).replaceFirst(""))));
    }

    private static boolean isRule(String line) {
        if (line.length() < 3 || "-*_".indexOf(line.charAt(0)) < 0) return false;
        char sign = line.charAt(0);
        return line.chars().allMatch(c -> c == sign || c == ' ')
                && line.chars().filter(c -> c == sign).count() > 2;
    }

    /** A heading may end in signs as well. */
    private static String heading(String line) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.lookingAt()) return line;
        String text = line.substring(heading.end()).strip();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') end--;
        boolean closed = end < text.length() && (end == 0 || text.charAt(end - 1) == ' ');
        return closed ? text.substring(0, end).strip() : text;
    }

    private static boolean startsTable(List<String> lines, int i) {
        if (i + 1 == lines.size() || !lines.get(i).contains("|")) return false;
        String under = lines.get(i + 1);
        return under.contains("-")
                && under.contains("|")
                && UNDER_TABLE_HEAD.matcher(under).matches();
    }

    /** Returns the index of the first line behind the table. */
    private static int table(List<String> lines, int head, Pieces pieces) {
        int table = pieces.nextTable();
        int rows = 0;
        int i = head;
        for (; i < lines.size() && lines.get(i).contains("|"); i++) {
            if (i == head + 1) continue;
            if (++rows > Limits.TABLE_ROWS) throw SourceRefused.tooManyRows();
            pieces.rowOfTexts(table, cells(lines.get(i)));
        }
        return i;
    }

    private static List<String> cells(String row) {
        String inner = row.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", Limits.COLUMNS))
            cells.add(MarkdownSigns.without(cell.strip()).replaceAll("(?i)<br ?/?>", "\n"));
        return cells;
    }
}
