package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name known only by its first word: "Trung tâm Hỗ trợ doanh nghiệp", "Cục Quản lý thị trường Hà Tĩnh". */
final class FreeName {
    private static final AgencyVocabulary WORDS = AgencyVocabulary.INSTANCE;
    private static final int LONGEST = 14;
    private static final Pattern STOP = Pattern.compile(
            "(?:của|về|trong|cho|để|với|theo|từ|là|được|đã|có|phải|cần|khi|nếu|trước|sau|hàng|hằng|chủ|cùng|tại|thuộc|trên|nhằm|do|đến|xong|gửi|qua|ngay|sẽ|như)");
    private static final Pattern INSIDE =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2} và \\p{Lu}\\p{Ll}+(?![\\p{L}])|khu kinh tế");
    private static final Pattern ZONES = Pattern.compile("(?:, | và )(?:các )?[Kk]hu (?:công|kinh)");
    private static final Pattern TAIL = Pattern.compile(" (?:tỉnh|thành phố) " + Place.NAME + "$");

    private static final Pattern COMPOUND = Pattern.compile("(?<![\\p{L}])(?:công|chương|quy|lộ|tiến)$");

    /** @return whether no name goes on with the word at a place */
    static boolean stops(String text, int at) {
        return STOP.matcher(text.substring(at, Words.end(text, at))).matches();
    }

    /** "..., khu kinh tế" */
    static boolean zoneFollows(String text, int end) {
        return ZONES.matcher(text).region(end, text.length()).lookingAt();
    }

    Mention at(String text, int from) {
        if (!Words.upperAt(text, from) || WORDS.end("words that only begin like names", text, from) > 0) return null;
        int head = WORDS.end("first words of names", text, from);
        if (head < 0) return null;
        int end = end(text, head);
        return end == head
                ? null
                : new Mention(List.of(name(text.substring(from, head), text.substring(head, end))), from, end);
    }

    /** Goes on word by word until something that no name contains. */
    int end(String text, int head) {
        return end(text, head, true);
    }

    /** @param named the first word belongs to the name even when it is a verb: "Trung tâm hỗ trợ ..." */
    int end(String text, int head, boolean named) {
        int end = head;
        for (int words = 0; words < LONGEST; words++) {
            int next = next(text, end, named && words == 0);
            if (next < 0) return end;
            end = next;
        }
        return end;
    }

    private int next(String text, int end, boolean first) {
        Matcher zones = ZONES.matcher(text).region(end, text.length());
        if (zones.lookingAt() && text.substring(Math.max(0, end - 60), end).matches(".*Ban Quản lý.*[Kk]hu .*"))
            return Words.end(text, zones.end() - 1);
        if (text.startsWith(", ", end)) return listed(text, end);
        if (end >= text.length() || text.charAt(end) != ' ') return -1;
        int at = end + 1;
        if (at >= text.length() || !Character.isLetterOrDigit(text.charAt(at))) return joined(text, at, "- ");
        if (text.startsWith("và ", at)) return joined(text, at, "và ");
        int word = Words.end(text, at);
        if (stops(text, at)) return -1;
        boolean verb = Character.isLowerCase(text.charAt(at)) && WORDS.endsNameAt(text, at) && !compound(text, end, at);
        return verb && !first && !noun(text, end, at) || complete(text, end, at) ? -1 : word;
    }

    /** "đầu tư" behind "Xúc tiến" is a noun; behind a name with capitals it is what that agency does. */
    private static boolean noun(String text, int end, int at) {
        if (text.substring(Math.max(0, end - 20), end).matches(".*(?:khu|cụm) (?:công nghiệp|kinh tế)")) return false;
        int before = text.lastIndexOf(' ', end - 1) + 1;
        return !Words.upperAt(text, before) && WORDS.end("verbs that are nouns in names", text, at) > 0;
    }

    /** "công trình" is no act. */
    private static boolean compound(String text, int end, int at) {
        return text.startsWith("trình", at)
                && COMPOUND.matcher(text.substring(0, end)).find();
    }

    /** "tỉnh" closes a name. */
    private static boolean complete(String text, int end, int at) {
        return end >= 5 && text.startsWith(" tỉnh", end - 5) && !Words.upperAt(text, at);
    }

    /** "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch": a comma inside a name, closed by "và". */
    private static int listed(String text, int end) {
        Matcher inside = INSIDE.matcher(text).region(end + 2, text.length());
        if (!inside.lookingAt() || known(text, end + 2)) return -1;
        boolean other = WORDS.end("first words of names", text, end + 2) > 0
                || !WORDS.candidates("fields of departments", text, end + 2).isEmpty()
                        && !text.substring(0, end).contains("Trung tâm");
        return other ? -1 : Words.end(text, end + 2);
    }

    /** A name goes on behind "và" or a dash with a capital, unless another agency begins there. */
    private int joined(String text, int at, String link) {
        int after = at + link.length();
        if (!text.startsWith(link, at) || !Words.upperAt(text, after)) return -1;
        boolean other = text.startsWith("UBND", after)
                || text.startsWith("Các ", after)
                || text.startsWith("Cơ quan", after)
                || link.startsWith("và") && (WORDS.end("first words of names", text, after) > 0 || known(text, after));
        return other ? -1 : Words.end(text, after);
    }

    private static boolean known(String text, int at) {
        return WORDS.candidates("agencies", text, at).stream()
                .anyMatch(entry -> text.regionMatches(
                        true,
                        at,
                        entry.spelling().replace(" {L}", ""),
                        0,
                        entry.spelling().replace(" {L}", "").length()));
    }

    /** The word behind the first ones takes a capital; "tỉnh" keeps no name of the province. */
    private static String name(String head, String rest) {
        String words = rest.strip();
        String first = head.replaceFirst("^(?:Ban QL|BQL)$", "Ban Quản lý").replaceFirst("^Ban quản lý", "Ban Quản lý");
        String name = first + " "
                + (first.startsWith("Ban Quản lý")
                        ? zone(words)
                        : words.startsWith("tỉnh") ? words : Words.capitalised(words));
        Matcher tail = TAIL.matcher(name);
        return tail.find()
                ? name.substring(0, tail.start())
                        + name.substring(tail.start()).replaceFirst(" (tỉnh|thành phố) .*", " $1")
                : name;
    }

    /** Who manages a zone is written with a capital, "dự án" and "vịnh" as they are printed. */
    private static String zone(String words) {
        return words.replaceFirst("^khu (?=kinh tế|công nghệ)", "Khu ")
                .replaceFirst("^các khu (?=công nghiệp \\p{Lu})", "các Khu ");
    }
}
