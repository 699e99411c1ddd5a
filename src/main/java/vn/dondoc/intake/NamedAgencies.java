package vn.dondoc.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single agencies: departments by their field, those that every province has, and others by the shape of their names. */
final class NamedAgencies {
    private static final AgencyVocabulary WORDS = AgencyVocabulary.INSTANCE;
    private static final Pattern LEVEL =
            Pattern.compile("(?i:(tỉnh|thành phố|TP))(?: " + Place.NAME + ")?+(?![\\p{L}\\p{N}])");
    private static final Pattern OF_PROVINCE =
            Pattern.compile(" (?:tỉnh|thành phố)(?: " + Place.NAME + ")?+(?![\\p{L}\\p{N}])");
    private static final Pattern PROVINCE_NAME =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2}(?![\\p{L}\\p{N}])");
    private static final Pattern REGION = Pattern.compile(" khu vực(?: [IVX]+| \\d+)?");
    private static final List<String> REGIONAL = List.of(
            "Kho bạc Nhà nước",
            "Ngân hàng Nhà nước",
            "Hải quan",
            "Chi cục Hải quan",
            "Dự trữ Nhà nước",
            "Kiểm toán nhà nước");

    /** Units of a large agency that are known by their numbers. */
    private static final Pattern NUMBERED = Pattern.compile("Ban (?:số )?\\d{1,2}(?![\\p{L}\\d/.-])");

    private final String level;
    private final FreeName free = new FreeName();

    /** @param level of the issuer: "tỉnh" or "thành phố" */
    NamedAgencies(String level) {
        this.level = level;
    }

    Mention at(String text, int from) {
        Matcher numbered = NUMBERED.matcher(text).region(from, text.length());
        if (numbered.lookingAt()) return new Mention(List.of(numbered.group()), from, numbered.end());
        Mention found = department(text, from);
        if (found == null) found = regional(text, from);
        if (found == null) found = known(text, from);
        return found != null ? found : free.at(text, from);
    }

    private Mention department(String text, int from) {
        if (!text.startsWith("Sở ", from) && !text.startsWith("SỞ ", from)) return null;
        return field(text, from, from + 3);
    }

    /** A department named by its field alone, in a list of departments. */
    Mention field(String text, int from, int at) {
        for (AgencyVocabulary.Entry entry : WORDS.candidates("fields of departments", text, at)) {
            int end = at + entry.spelling().length();
            boolean same = text.regionMatches(
                    !abbreviation(entry.spelling()),
                    at,
                    entry.spelling(),
                    0,
                    entry.spelling().length());
            if (same && Words.endAt(text, end))
                return new Mention(List.of("Sở " + entry.name()), from, province(text, end));
        }
        return misread(text, from, at);
    }

    /** A scanner reads "Đâu" for "Đầu" and "Mồi" for "Môi": without marks the name is the same. */
    private static Mention misread(String text, int from, int at) {
        for (AgencyVocabulary.Entry entry : WORDS.all("fields of departments")) {
            int end = at + entry.spelling().length();
            if (entry.spelling().length() < 8 || end > text.length() || !Words.endAt(text, end)) continue;
            if (PlainLetters.of(text.substring(at, end)).equals(PlainLetters.of(entry.spelling())))
                return new Mention(List.of("Sở " + entry.name()), from, province(text, end));
        }
        return null;
    }

    private static boolean abbreviation(String spelling) {
        return spelling.length() < 5 && spelling.equals(spelling.toUpperCase(Locale.ROOT));
    }

    private static int province(String text, int end) {
        Matcher province = OF_PROVINCE.matcher(text).region(end, text.length());
        return province.lookingAt() ? province.end() : end;
    }

    private Mention regional(String text, int from) {
        for (String name : REGIONAL) {
            if (!text.regionMatches(true, from, name, 0, name.length())) continue;
            Matcher region = REGION.matcher(text).region(from + name.length(), text.length());
            if (region.lookingAt()) return new Mention(List.of(name + region.group()), from, region.end());
        }
        return null;
    }

    private Mention known(String text, int from) {
        for (AgencyVocabulary.Entry entry : WORDS.candidates("agencies", text, from)) {
            int end = end(text, from, entry.spelling());
            if (end < 0) continue;
            return new Mention(List.of(entry.name().replace("{L}", printedLevel(text, from, end))), from, end);
        }
        return null;
    }

    private int end(String text, int from, String spelling) {
        String stem = spelling.replace(" {L}", "");
        int end = from + stem.length();
        if (!Words.upperAt(text, from)
                || !text.regionMatches(true, from, stem, 0, stem.length())
                || !Words.endAt(text, end)) return -1;
        if (!spelling.endsWith("{L}")) return namedFurther(text, end) ? -1 : end;
        if (end + 1 >= text.length() || text.charAt(end) != ' ') return -1;
        Matcher printed = LEVEL.matcher(text).region(end + 1, text.length());
        return printed.lookingAt() ? printed.end() : ofProvince(text, end, stem);
    }

    /** "Công an Cần Thơ": the province's name in the place of its level. */
    private static int ofProvince(String text, int end, String stem) {
        Matcher name = PROVINCE_NAME.matcher(text).region(end + 1, text.length());
        boolean local =
                stem.matches("(?:Công an|Thanh tra|Báo|Đài|Bộ Chỉ huy|Hội|Liên minh|Liên đoàn|Ủy ban|Văn phòng).*");
        return local && name.lookingAt() && Provinces.named(name.group()).isPresent() ? name.end() : -1;
    }

    /** "Văn phòng Điều phối", "Ban Quản lý Khu kinh tế Nghi Sơn": the known name is only the beginning. */
    private static boolean namedFurther(String text, int end) {
        if (FreeName.zoneFollows(text, end)) return true;
        return end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isLetter(text.charAt(end + 1))
                && !WORDS.verbAt(text, end + 1)
                && !text.startsWith("và ", end + 1)
                && !FreeName.stops(text, end + 1);
    }

    private String printedLevel(String text, int from, int end) {
        String printed = text.substring(from, end).toLowerCase(Locale.ROOT);
        if (printed.contains(" tỉnh")) return "tỉnh";
        return printed.contains(" thành phố") || printed.endsWith(" tp") ? "thành phố" : level;
    }
}
