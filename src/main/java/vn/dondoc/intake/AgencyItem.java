package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One agency, or one group, at a place; a head addressed in person means the agency. */
final class AgencyItem {
    private static final AgencyVocabulary WORDS = AgencyVocabulary.INSTANCE;
    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:[Cc]ác )?đồng chí |[Ôô]ng )?(?:Tổng Giám đốc|[Gg]iám đốc|[Tt]hủ trưởng|[Nn]gười đứng đầu|[Ll]ãnh đạo|(?:[Pp]hó )?[Cc]hủ tịch|Cục trưởng|Chi cục trưởng|Viện trưởng|Hiệu trưởng|Tổng Biên tập|Chỉ huy trưởng|Thống đốc|Chánh án|Chánh (?=Văn phòng|Thanh tra)|[Tt]rưởng ban (?=Ban )|[Tt]rưởng (?=[Bb]an |Công an|Thuế|Thống kê)|Bí thư|Tư lệnh)(?: (?=[\\p{L}]))?");
    private static final Pattern INSPECTORS = Pattern.compile(
            "Thanh tra (?:các )?(?:[Bb]ộ|[Ss]ở|ngành)(?:, (?:ngành|địa phương|tỉnh|thành phố)){1,4}+(?![\\p{L}])");
    private static final Pattern LOCATED =
            Pattern.compile(" trên địa bàn(?: (?:toàn )?(?:tỉnh|[Tt]hành phố))?(?![\\p{L}])");
    private static final Pattern EACH = Pattern.compile("(?:[Cc]ác|[Nn]hững) ");
    private static final Pattern PROPER =
            Pattern.compile(" ((?:(?!Nhà nước)\\p{Lu}[\\p{L}\\d]*)(?: \\p{Lu}[\\p{L}\\d]*){0,5})");
    private static final Pattern NEXT_PROPER =
            Pattern.compile(", (\\p{Lu}[\\p{L}\\d]*(?: \\p{Lu}[\\p{L}\\d]*){0,5})(?=[,.;]|$| và)");

    private final NamedAgencies named;
    private final Collectives collectives;
    private final FreeName free = new FreeName();

    AgencyItem(NamedAgencies named, Collectives collectives) {
        this.named = named;
        this.collectives = collectives;
    }

    Mention field(String text, int from, int at) {
        return named.field(text, from, at);
    }

    /**
     * @param among others of a list that began with "Các"
     * @param nouns common nouns count too: "chủ đầu tư", "các doanh nghiệp"
     */
    Mention at(String text, int from, boolean among, boolean nouns) {
        Matcher person = PERSON.matcher(text).region(from, text.length());
        if (person.lookingAt()) {
            Mention body = single(text, behind(text, person.end()), among, false);
            if (body == null) return null;
            boolean leader = person.group().matches("(?:[Pp]hó )?[Cc]hủ tịch ")
                    && body.names().get(0).matches("UBND (?:tỉnh|thành phố)");
            String chair = person.group().toLowerCase(Locale.ROOT).startsWith("phó") ? "Phó Chủ tịch " : "Chủ tịch ";
            return new Mention(leader ? List.of(chair + body.names().get(0)) : body.names(), from, body.end());
        }
        return single(text, from, among, nouns);
    }

    /** "Giám đốc, Thủ trưởng các sở": the heads of one group by two words. */
    private static int behind(String text, int end) {
        Matcher aside = PERSON.matcher(text).region(Math.min(end + 2, text.length()), text.length());
        if (text.startsWith(" (", end) && aside.lookingAt() && text.startsWith(") ", aside.end()))
            return aside.end() + 2;
        Matcher other = PERSON.matcher(text).region(Math.min(end + 2, text.length()), text.length());
        return text.startsWith(", ", end) && other.lookingAt() ? other.end() : end;
    }

    private Mention single(String text, int from, boolean among, boolean nouns) {
        Mention found =
                nouns && EACH.matcher(text).region(from, text.length()).lookingAt() ? common(text, from, among) : null;
        if (found == null) found = collectives.at(text, from);
        if (found == null) found = LocalGovernments.at(text, from);
        if (found == null) found = inspectors(text, from);
        if (found == null) found = named.at(text, from);
        if (found == null) found = manyOf(text, from);
        return found != null || !nouns ? found : common(text, from, among);
    }

    /** "Thanh tra các Bộ, ngành, địa phương" */
    private static Mention inspectors(String text, int from) {
        Matcher many = INSPECTORS.matcher(text).region(from, text.length());
        return many.lookingAt() ? new Mention(List.of(many.group()), from, many.end()) : null;
    }

    /** "Các Ban Quản lý dự án" */
    private Mention manyOf(String text, int from) {
        Matcher each = EACH.matcher(text).region(from, text.length());
        if (!each.lookingAt() || !Words.upperAt(text, each.end())) return null;
        Mention one = free.at(text, each.end());
        return one == null
                ? bare(text, from, each.end())
                : new Mention(List.of("Các " + one.names().get(0)), from, one.end());
    }

    private static Mention bare(String text, int from, int at) {
        int end = WORDS.end("first words of names", text, at);
        return end < 0 || !text.substring(at, end).contains(" ")
                ? null
                : new Mention(List.of("Các " + text.substring(at, end)), from, end);
    }

    private Mention common(String text, int from, boolean among) {
        Matcher each = EACH.matcher(text).region(from, text.length());
        boolean many = each.lookingAt();
        int noun = many ? each.end() : from;
        if (!many && !among && Words.upperAt(text, from)) return null;
        int head = WORDS.end("common nouns that name a group", text, noun);
        if (head < 0 || WORDS.end("words that only begin like names", text, noun) > 0) return null;
        int end = located(text, free.end(text, head, false));
        Mention proper = proper(text, from, head, end);
        if (proper != null) return proper;
        String name = text.substring(noun, end);
        return new Mention(List.of(many || among ? "Các " + name : Words.capitalised(name)), from, end);
    }

    private static int located(String text, int end) {
        Matcher located = LOCATED.matcher(text).region(end, text.length());
        return located.lookingAt() ? located.end() : end;
    }

    /** "các nhà đầu tư hạ tầng VSIP, WHA": those that are named. */
    private static Mention proper(String text, int from, int head, int end) {
        Matcher first = PROPER.matcher(text).region(head, end);
        if (!first.find() || first.end() != end || text.substring(from, head).contains("trường")) return null;
        List<String> names = new ArrayList<>(List.of(first.group(1)));
        Matcher next = NEXT_PROPER.matcher(text).region(end, text.length());
        int last = end;
        while (next.lookingAt()) {
            names.add(next.group(1));
            last = next.end();
            next.region(last, text.length());
        }
        return new Mention(names, from, last);
    }
}
