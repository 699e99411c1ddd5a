package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "các Bộ: Công an, Tài chính, Xây dựng" names them one by one. */
final class Ministries {
    private static final AgencyVocabulary WORDS = AgencyVocabulary.INSTANCE;
    private static final Pattern GROUP = Pattern.compile("[Cc]ác [Bb]ộ(?:, (?:cơ quan|ngành))? ?: ?");
    /** Fields that no department of a province has. */
    private static final Pattern CENTRAL = Pattern.compile("(?:Công an|Quốc phòng|Ngoại giao)(?![\\p{L}])");

    private static final Pattern AND = Pattern.compile("(?:, ?| và |; )");

    private Ministries() {}

    static Mention at(String text, int from) {
        Matcher group = GROUP.matcher(text).region(from, text.length());
        if (!group.lookingAt()) return null;
        List<String> names = new ArrayList<>();
        int end = -1;
        for (int at = group.end(); at >= 0 && at < text.length(); at = next(text, end)) {
            int field = field(text, at, names);
            if (field < 0) break;
            end = field;
        }
        return names.isEmpty() ? null : new Mention(names, from, end);
    }

    private static int next(String text, int end) {
        Matcher and = AND.matcher(text).region(end, text.length());
        return and.lookingAt() ? and.end() : -1;
    }

    /** @return where the field ends; -1 where none begins */
    private static int field(String text, int at, List<String> names) {
        Matcher central = CENTRAL.matcher(text).region(at, text.length());
        if (central.lookingAt()) {
            names.add("Bộ " + central.group());
            return central.end();
        }
        for (AgencyVocabulary.Entry entry : WORDS.candidates("fields of departments", text, at)) {
            int end = at + entry.spelling().length();
            if (!text.startsWith(entry.spelling(), at) || !Words.endAt(text, end)) continue;
            names.add("Bộ " + entry.name());
            return end;
        }
        return -1;
    }
}
