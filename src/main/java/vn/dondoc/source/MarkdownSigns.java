package vn.dondoc.source;

import java.util.regex.Pattern;

/** Takes signs of emphasis, code and links out of a line; each pattern passes over the line once. */
final class MarkdownSigns {
    private static final Pattern STRONG = Pattern.compile("(?<!\\*)\\*{2,3}(?!\\*)|(?<!_)__(?!_)");
    /** Only a star that hugs a word is emphasis: that of a list and one between numbers stay. */
    private static final Pattern OPENING = Pattern.compile("(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])");

    private static final Pattern CLOSING = Pattern.compile("(?<=[^\\s*])\\*(?![\\p{L}\\p{N}*])");
    private static final Pattern CODE = Pattern.compile("`([^`]++)`");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]++)\\]\\([^()\\s]*+\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

    private MarkdownSigns() {}

    static String without(String line) {
        String plain = STRONG.matcher(line).replaceAll("");
        long openings = OPENING.matcher(plain).results().count();
        if (openings > 0 && openings == CLOSING.matcher(plain).results().count())
            plain = CLOSING.matcher(OPENING.matcher(plain).replaceAll("")).replaceAll("");
        plain = LINK.matcher(CODE.matcher(plain).replaceAll("$1")).replaceAll("$1");
        return ESCAPE.matcher(plain).replaceAll("$1").stripTrailing();
    }
}
