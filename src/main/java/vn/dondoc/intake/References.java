package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers of cited documents: "3089/QĐ-UBND", "08-NQ/TU". */
final class References {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d/])\\d{1,5}(?:/\\d{4})? ?[-/] ?(?:QĐ|NQ|KL|KH|NĐ|CT|TB|CTr|CTr?HĐ|CĐ|HD|TT|ĐA|QC|QH\\d\\d)(?:(?:- ?|/)\\p{Lu}[\\p{L}&]{0,12}(?:-\\p{Lu}{2,6})?)?");

    private References() {}

    static List<String> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group().replace(" ", ""))
                .distinct()
                .toList();
    }
}
