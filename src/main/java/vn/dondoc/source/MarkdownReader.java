package vn.dondoc.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown: signs of headings and of emphasis taken away, list marks kept, tables of pipes as rows. */
final class MarkdownReader implements Reader {
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(.*?)(\\s+#+)?\\s*$");
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}>\\s?");
    private static final Pattern RULE = Pattern.compile("^\\s{0,3}([-*_])(\\s*\\1){2,}\\s*$");
    private static final Pattern UNDER_TABLE_HEAD =
            Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

    /** A longer line is no text that somebody typed. */
    private static final int LONGEST = 20_000;

    @Override
    public List<Piece> read(Path file) throws IOException {
        Pieces pieces = new Pieces();
        List<String> lines = TextReader.text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (startsTable(lines, i)) i = table(lines, i, pieces) - 1;
            else line(lines.get(i), pieces);
        }
        return pieces.all();
    }

    private static void line(String printed, Pieces pieces) {
        if (RULE.matcher(printed).matches()) {
            pieces.gap();
            return;
        }
        String line = QUOTE.matcher(printed).replaceFirst("");
        pieces.line(plain(HEADING.matcher(line).replaceFirst("$1")));
    }

    private static boolean startsTable(List<String> lines, int i) {
        return i + 1 < lines.size()
                && lines.get(i).contains("|")
                && lines.get(i + 1).contains("-")
                && lines.get(i + 1).contains("|")
                && UNDER_TABLE_HEAD.matcher(lines.get(i + 1)).matches();
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
            cells.add(plain(cell.strip()).replaceAll("(?i)<br\\s*/?>", "\n"));
        return cells;
    }

    /** Only signs that hug a word are emphasis: a list's star and a lone one stay. */
    private static String plain(String line) {
        if (line.length() > LONGEST) return line;
        String plain = line.replaceAll("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", "$2");
        plain = plain.replaceAll("(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])([^*]+?)(?<=[^\\s*])\\*(?![\\p{L}\\p{N}*])", "$1");
        plain = plain.replaceAll("`([^`]+)`", "$1").replaceAll("\\[([^\\]]+)\\]\\([^)\\s]*\\)", "$1");
        return ESCAPE.matcher(plain).replaceAll("$1").stripTrailing();
    }
}
