package vn.dondoc.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whom a sentence addresses: in a heading, as its subject, behind "giao", or behind what it begins with. */
final class AddressReader {
    private static final AgencyVocabulary WORDS = AgencyVocabulary.INSTANCE;
    private static final Pattern ORDER = Pattern.compile(
            "(?:(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)(?: \\p{Lu}\\p{Ll}+){0,3} (?:(?:cũng|tiếp tục|đã) )?)?(?iu:giao nhiệm vụ cho|giao trách nhiệm cho|giao cho|giao|yêu cầu|đề nghị|phân công|kính đề nghị|trân trọng đề nghị)(?: đồng chí)? ");
    private static final Pattern OPENING = Pattern.compile(
            "(?:Quá trình|Hằng|Hàng|Xét|Qua|Tiếp theo|Định kỳ|Căn cứ|Trên cơ sở|Trong|Đối với|Khi|Nếu|Trước|Sau|Để|Nhằm|Ngoài|Theo|Quý|Từ|Đến|Riêng|Trường hợp|Chậm nhất|Tùy|Cùng với|Thực hiện (?:Chỉ thị|Nghị quyết|Kế hoạch|Quyết định|Công văn|Kết luận|Chương trình)|Các nội dung|Ngay|Hết|Vào|Nhận được).*");
    /** "Các ông (bà): Chánh Văn phòng ..." */
    private static final Pattern GENTLEMEN =
            Pattern.compile("(?iu)(?:các )?(?:ông|đồng chí)(?:[,/ ]{1,2}\\(?bà\\)?)?(?: có tên sau)? ?: ");
    /** "Trong quá trình thực hiện nếu có vướng mắc các đơn vị phản ánh ...", often without a comma. */
    private static final Pattern TROUBLE =
            Pattern.compile("(?:Trong quá|Quá) trình [^.]{0,160}(?:vướng mắc|khó khăn|phát sinh|cần sửa đổi)");

    /** "Về dự án đường ven biển: Giao Ban Quản lý ..." */
    private static final Pattern MATTER = Pattern.compile("(?:Về|Đối với) (?:[^:.;(]|\\([^()]{1,160}\\)){1,140}: ?");

    private static final Pattern NO_VERB = Pattern.compile(
            "(?:là|của|và|trong|về|tại|cho|đã|được|thuộc|trên|tỉnh|ở|từ|đến|với|theo|hoặc|đang|do|để|thì|mà|bị|có(?! (?:ý kiến|trách nhiệm|văn bản|biện pháp|giải pháp|phương án|kế hoạch))|chưa|như|gồm|nói|này|khác|có liên|nêu)(?![\\p{L}])");
    private static final Pattern COMMA = Pattern.compile("(?:, |; )(?:thì )?");
    /** Above the agencies of a province; they are addressed only by an order. */
    private static final Set<String> ABOVE = Set.of(
            "UBND tỉnh",
            "UBND thành phố",
            "Chính phủ",
            "Thủ tướng Chính phủ",
            "HĐND tỉnh",
            "HĐND thành phố",
            "Chủ tịch UBND tỉnh",
            "Chủ tịch UBND thành phố",
            "Phó Chủ tịch UBND tỉnh",
            "Phó Chủ tịch UBND thành phố",
            "Tỉnh ủy",
            "Ban Thường vụ Tỉnh ủy",
            "Bộ Chính trị",
            "Quốc hội",
            "Ban Bí thư Trung ương Đảng",
            "Tổ chức, cá nhân",
            "Tổ chức, cá nhân liên quan",
            "Các cấp chính quyền",
            "Cấp có thẩm quyền");

    private static final int FAR = 320;
    private static final int HEADING = 200;

    private final Agencies agencies;
    private final HeadedAddress headings;

    AddressReader(Agencies agencies) {
        this.agencies = agencies;
        this.headings = new HeadedAddress(agencies);
    }

    /** @return null where nobody is addressed */
    Addressed read(String sentence) {
        String text = Spelling.folded(sentence);
        if (Capitals.in(text) && text.length() < HEADING) text = HeadingCase.of(text);
        Matcher matter = MATTER.matcher(text);
        Addressed found = ordered(text, matter.lookingAt() ? matter.end() : 0);
        if (found == null) found = headings.at(text);
        Matcher gentlemen = GENTLEMEN.matcher(text);
        if (found == null) found = subject(text, gentlemen.lookingAt() ? gentlemen.end() : 0);
        if (found == null && TROUBLE.matcher(text).lookingAt()) found = troubled(text);
        return found != null ? found : behindOpening(text);
    }

    private Addressed ordered(String text, int from) {
        Matcher order = ORDER.matcher(text).region(from, text.length());
        if (!order.lookingAt()) return null;
        Mention leads = agencies.foldedListAt(text, order.end());
        if (leads == null) return null;
        Addressed heading = headings.by(text, leads);
        if (heading != null && (heading.form() == Addressed.Form.INLINE || heading.heading())) return heading;
        int next = text.startsWith(", ", leads.end()) ? leads.end() + 2 : Words.skipSpaces(text, leads.end());
        boolean does = does(text, next) || follows(text, leads.end());
        return does ? new Addressed(Addressed.Form.ORDERED, leads, List.of(), null, leads.start()) : null;
    }

    private Addressed subject(String text, int from) {
        Mention leads = agencies.foldedListAt(text, from);
        if (leads == null || ABOVE.containsAll(leads.names())) return null;
        int next = Words.skipSpaces(text, leads.end());
        Matcher aside = HeadedAddress.ASIDE.matcher(text).region(leads.end(), text.length());
        if (aside.lookingAt() && aside.group().endsWith(")")) next = Words.skipSpaces(text, aside.end());
        if (text.startsWith(", ", leads.end())) next = leads.end() + 2;
        boolean does = does(text, next) || follows(text, leads.end());
        return does ? new Addressed(Addressed.Form.SUBJECT, leads, List.of(), null, leads.start()) : null;
    }

    /** Whatever word comes that is no link is what they do; the names end where that word begins. */
    private static boolean does(String text, int next) {
        if (!Character.isLowerCase(at(text, next))) return false;
        return WORDS.verbAt(text, next)
                || !NO_VERB.matcher(text).region(next, text.length()).lookingAt();
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    /** "theo chức năng, nhiệm vụ ..." between the agency and what it does. */
    private static boolean follows(String text, int at) {
        return text.startsWith(" theo ", at)
                || text.startsWith(", theo ", at)
                || text.startsWith(" trên cơ sở ", at)
                || text.startsWith(" và ", at)
                || text.startsWith(" cùng ", at)
                || text.startsWith(" khi ", at);
    }

    private Addressed troubled(String text) {
        for (Mention list : agencies.find(text.substring(0, Math.min(text.length(), FAR)))) {
            String before = text.substring(0, list.start());
            if (!TROUBLE.matcher(before).lookingAt() || before.matches(".*(?:của|với|cho|từ|về|đến|qua|gửi) "))
                continue;
            return does(text, Words.skipSpaces(text, list.end()))
                    ? new Addressed(Addressed.Form.SUBJECT, list, List.of(), null, list.start())
                    : null;
        }
        return null;
    }

    private Addressed behindOpening(String text) {
        if (!OPENING.matcher(text).matches()) return null;
        Matcher comma = COMMA.matcher(text);
        List<Mention> lists = agencies.find(text.substring(0, Math.min(text.length(), FAR)));
        while (comma.find() && comma.start() < FAR) {
            int at = comma.start();
            boolean within = lists.stream().anyMatch(list -> list.start() < at && at < list.end());
            if (within && !Words.upperAt(text, comma.end())) continue;
            if (text.substring(0, comma.start()).contains("phối hợp")) return null;
            Addressed found = ordered(text, comma.end());
            if (found == null) found = subject(text, comma.end());
            if (found != null) return found;
            if (WORDS.verbAt(text, comma.end())
                    && !text.startsWith("Trong quá trình", 0)
                    && !text.startsWith("Quá trình", 0)
                    && !text.startsWith("Để", 0)
                    && !text.startsWith("Nhằm", 0)
                    && !text.startsWith("Nếu", 0)) return null;
        }
        return null;
    }
}
