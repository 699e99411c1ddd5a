package vn.dondoc.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short name of an assignment for lists: its first clause, cut between two words where that is long. */
final class ShortTitle {
    private static final int LONGEST = 140;
    private static final Pattern CLAUSE =
            Pattern.compile("^.{20,}?(?=[;.](?:\\s|$)|, (?:bảo đảm|đảm bảo|nhằm|để) )", Pattern.DOTALL);

    private ShortTitle() {}

    static String of(String text) {
        String whole = text == null ? "" : text.replaceAll("\\s+", " ").strip();
        Matcher clause = CLAUSE.matcher(whole);
        String first = clause.find() ? clause.group() : whole.replaceAll("[.;]$", "");
        if (first.length() <= LONGEST) return first;
        int cut = first.lastIndexOf(' ', LONGEST);
        return first.substring(0, cut < LONGEST / 2 ? LONGEST : cut).replaceAll("[,;:]$", "") + "…";
    }
}
