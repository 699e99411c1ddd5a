package vn.dondoc.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Agencies one after the other: "Sở Tài chính, Xây dựng và UBND các xã". */
final class AgencyList {
    private static final Pattern AND =
            Pattern.compile("(?: ?[,;] ?(?:và |cùng |hoặc )?| và | cùng với | cùng | & )(?:với |cùng )?");
    private static final Pattern ASIDE = Pattern.compile(" \\([^()]{1,120}\\)(?= ?[,;]| và | - |$)");
    private static final Pattern COLON = Pattern.compile(" ?: ?| ");

    private final AgencyItem item;
    private final StandingAgency standing;

    AgencyList(AgencyItem item, StandingAgency standing) {
        this.item = item;
        this.standing = standing;
    }

    /** @param nouns common nouns count too: "chủ đầu tư" */
    Mention at(String text, int from, boolean nouns) {
        Set<String> names = new LinkedHashSet<>();
        int end = -1;
        int at = from;
        boolean departments = false;
        while (at >= 0 && at < text.length()) {
            Mention next = next(text, at, departments, from, nouns);
            if (next == null) break;
            departments = next.names().get(next.names().size() - 1).startsWith("Sở ");
            names.addAll(next.names());
            end = next.end();
            at = behind(text, end);
        }
        return end < 0 ? null : new Mention(List.copyOf(names), from, end);
    }

    private Mention next(String text, int at, boolean departments, int from, boolean nouns) {
        Mention found = standing.at(text, at);
        if (found == null) found = Ministries.at(text, at);
        if (found == null) found = item.at(text, at, at > from && text.startsWith("Các ", from), nouns);
        if (found == null && departments) found = field(text, at);
        if (found != null && found.names().equals(List.of("Các sở, ban, ngành cấp tỉnh")))
            return departmentsOf(text, found);
        return found;
    }

    /** "Sở Tài chính, Xây dựng": the word is not repeated. */
    private Mention field(String text, int at) {
        Mention field = item.field(text, at, at);
        if (field == null) return null;
        int end = Words.skipSpaces(text, field.end());
        boolean ends = end >= text.length()
                || ",;:.()".indexOf(text.charAt(end)) >= 0
                || text.startsWith("và ", end)
                || AgencyVocabulary.INSTANCE.verbAt(text, end)
                || text.startsWith("có ", end)
                || text.startsWith("là ", end);
        return ends ? field : null;
    }

    /** "Các Sở: Y tế, Nội vụ" names them one by one. */
    private Mention departmentsOf(String text, Mention group) {
        if (!text.substring(group.start(), group.end()).matches("(?i:.*sở(?:, (?:ban, )?ngành)?)")) return group;
        Matcher colon = COLON.matcher(text).region(group.end(), text.length());
        if (!colon.lookingAt()) return group;
        Mention first = field(text, colon.end());
        return first == null ? group : new Mention(first.names(), group.start(), first.end());
    }

    /** @return where the next one of a list would begin; -1 behind the last */
    private static int behind(String text, int end) {
        Matcher aside = ASIDE.matcher(text).region(end, text.length());
        int at = aside.lookingAt() ? aside.end() : end;
        Matcher and = AND.matcher(text).region(at, text.length());
        return and.lookingAt() ? and.end() : -1;
    }
}
