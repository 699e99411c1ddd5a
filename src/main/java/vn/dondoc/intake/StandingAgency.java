package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency that a document makes its "cơ quan thường trực", and the places where it is called so. */
final class StandingAgency {
    private static final Pattern TITLE = Pattern.compile("[Cc]ơ quan [Tt]hường trực");
    private static final Pattern CALLED = Pattern.compile(
            "[Cc]ơ quan [Tt]hường trực(?: của)?(?: (?:Tổ|Ban|BCĐ)[\\p{L} ]{0,20}?(?: ?\\d{1,2})?(?![\\p{L}\\d]))?");
    private static final int NEAR = 140;

    private final String name;

    StandingAgency(String text, AgencyItem item) {
        String found = null;
        Matcher title = TITLE.matcher(text);
        while (found == null && title.find()) found = before(text, title.start(), item);
        this.name = found;
    }

    /** "Sở X là cơ quan thường trực", "Sở X - Cơ quan thường trực", "Sở X (cơ quan thường trực ...)". */
    private static String before(String text, int title, AgencyItem item) {
        int line = text.lastIndexOf('\n', title) + 1;
        for (int at = Math.max(line, title - NEAR); at < title; at++) {
            if (!Words.beginAt(text, at)) continue;
            Mention found = item.at(text, at, false, false);
            if (found == null || found.end() > title) continue;
            if (text.substring(found.end(), title).matches(" (?:là |- |\\()|, | giữ vai trò | làm "))
                return found.names().get(0);
        }
        return null;
    }

    Mention at(String text, int from) {
        if (name == null) return null;
        Matcher called = CALLED.matcher(text).region(from, text.length());
        return called.lookingAt() ? new Mention(List.of(name), from, called.end()) : null;
    }

    String name() {
        return name;
    }
}
