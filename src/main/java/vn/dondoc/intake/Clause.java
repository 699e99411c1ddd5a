package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a paragraph between full stops or semicolons.
 *
 * @param start in the block's text
 */
record Clause(Block block, String text, int start) {
    /** A semicolon within brackets parts nothing; neither does a dot within a number or an abbreviation. */
    private static final Pattern END = Pattern.compile("(?<!(?:TP|TX|Th|TS|Tp|[tT]r))\\.(?=\\s\\p{Lu}|\\s*$)|;");

    /** As {@link #of(Block)}, but "Giám đốc các sở; thủ trưởng các ban, ngành; ..." stays one subject. */
    static List<Clause> of(Block block, Agencies agencies) {
        var joined = new ArrayList<Clause>();
        for (var clause : of(block)) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || !isName(last.text, agencies) || !begins(clause.text, agencies)) joined.add(clause);
            else {
                joined.remove(joined.size() - 1);
                add(block, last.start, clause.start + clause.text.length(), joined);
            }
        }
        return joined;
    }

    private static boolean isName(String text, Agencies agencies) {
        if (!begins(text, agencies)) return false;
        var named = agencies.find(text);
        return named.get(named.size() - 1).end() == text.length();
    }

    private static boolean begins(String text, Agencies agencies) {
        return agencies.namedListAt(Spelling.folded(text), 0) != null;
    }

    /** No sentence is longer; what is, was made to keep the rules busy, and is left out. */
    private static final int LONGEST = 3_000;

    static List<Clause> of(Block block) {
        var clauses = new ArrayList<Clause>();
        var words = block.text();
        int from = 0;
        var end = END.matcher(words);
        while (end.find()) {
            if (depth(words, from, end.start()) > 0) continue;
            add(block, from, end.start(), clauses);
            from = end.end();
        }
        add(block, from, words.length(), clauses);
        return clauses;
    }

    /** A cell of a row. */
    static Clause of(Block row, Span cell) {
        int start = cell.start() - row.span().start();
        return new Clause(
                row, row.text().substring(start, cell.end() - row.span().start()), start);
    }

    private static int depth(String words, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            if (words.charAt(i) == '(') depth++;
            else if (words.charAt(i) == ')') depth = Math.max(0, depth - 1);
        }
        return words.indexOf(')', to) < 0 ? 0 : depth;
    }

    private static void add(Block block, int from, int to, List<Clause> clauses) {
        while (from < to && Character.isWhitespace(words(block, from))) from++;
        if (from < to && to - from <= LONGEST)
            clauses.add(new Clause(block, block.text().substring(from, to), from));
    }

    private static char words(Block block, int at) {
        return block.text().charAt(at);
    }

    /** A place in this clause as a place in the document's text. */
    Span at(int from, int to) {
        return block.at(start + from, start + to);
    }

    Span span() {
        return at(0, text.length());
    }
}
