package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Sửa đổi, bổ sung một số nội dung của Kế hoạch số 200/KH-UBND ngày 27/3/2025", found in a passage.
 *
 * @param start of the whole phrase in the passage
 * @param end after the number and date
 */
record AmendmentPhrase(ReadAmendment.Kind kind, String number, String date, int start, int end) {
    private static final String TYPE =
            "(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Kế hoạch|Chương trình hành động|Chương trình"
                    + "|Thông báo|Công điện|Công văn|Văn bản|Quy định|Quy chế|Đề án|Phương án)";
    private static final String DOCUMENT = TYPE + "[^.;|]{0,60}?\\s(?:số:?\\s?)?(" + PrintedNumber.CITED + ")";
    private static final Pattern VERB = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(sửa đổi|điều chỉnh|bổ sung)(?:(?:,| và|/)\\s?(?:sửa đổi|điều chỉnh|bổ sung))*|(thay thế)|(bãi bỏ|hủy bỏ|huỷ bỏ))(?!\\p{L})");
    private static final Pattern OBJECT = Pattern.compile("^([^.;]{0,200}?)" + DOCUMENT);
    private static final Pattern NEXT = Pattern.compile(
            "^,?(?: ngày [^,;.]{6,24})?(?: của [^,;.]{3,60}?)?(?:,| và|, và) (?:thay thế |bãi bỏ )?" + DOCUMENT);
    private static final Pattern ENDED = Pattern.compile("(?u)" + DOCUMENT + "[^.;]{0,160}? hết hiệu lực");
    private static final Pattern PART_OF_IT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:một số|nội dung|nhiệm vụ|thời hạn|điều|khoản|điểm|mục|phần|phụ lục|tiết)(?!\\p{L})");
    private static final String ISSUER =
            "(?:chủ tịch )?(?:ubnd|[ủu][ỷy] ban nhân dân|hđnd|hội đồng nhân dân|ban thường vụ|tỉnh ủy|thành ủy)[^.;,]{0,30}\\s";
    /** What may stand before the verb where the document itself acts; what agencies are told to do stands elsewhere. */
    private static final Pattern OWN_DEED =
            Pattern.compile("(?iu)(?:\\snày\\s|hiệu lực[^.;]*?(?:,|và)\\s|(?:^|[.;:]\\s)(?:" + ISSUER
                    + ")?(?:thống nhất|đồng ý|quyết định)\\s|(?:^|[.;:]\\s)" + ISSUER + ")$");

    private static final Pattern ABOUT = Pattern.compile("(?iu)(?:^|\\s)(?:v/v|về việc|về)\\s$");
    /** The deed of a document that is only cited. */
    private static final Pattern CITING = Pattern.compile("(?iu)số:?\\s?" + PrintedNumber.CITED + "[^;]*$");

    private static final int DATE_NEAR = 8;

    /** Where the passage stands: what tells the document's own deed. */
    enum Place {
        TITLE,
        /** An article, or any paragraph of a document whose title says that it amends. */
        OPERATIVE,
        OTHER
    }

    static List<AmendmentPhrase> in(String passage, Place place) {
        List<AmendmentPhrase> found = new ArrayList<>();
        Matcher verb = VERB.matcher(passage);
        while (verb.find()) if (own(passage.substring(0, verb.start()), place)) objects(passage, verb, found);
        Matcher ended = ENDED.matcher(passage);
        while (place != Place.TITLE && ended.find())
            if (!PART_OF_IT.matcher(passage.substring(0, ended.start())).find())
                found.add(at(passage, ReadAmendment.Kind.REPEALS, ended.group(1), ended.start(), ended.end(1)));
        return found;
    }

    /** It says of itself that it changes something. */
    static boolean amends(String title) {
        Matcher verb = VERB.matcher(title);
        while (verb.find()) if (own(title.substring(0, verb.start()), Place.TITLE)) return true;
        return false;
    }

    private static boolean own(String before, Place place) {
        String clause = before.substring(before.lastIndexOf(';') + 1);
        if (CITING.matcher(clause).find()) return false;
        if (place == Place.TITLE && ABOUT.matcher(before).find()) return true;
        if (place != Place.OTHER && clause.isBlank()) return true;
        return OWN_DEED.matcher(before).find();
    }

    private static void objects(String passage, Matcher verb, List<AmendmentPhrase> found) {
        Matcher object = OBJECT.matcher(passage.substring(verb.end()));
        if (!object.find()) return;
        ReadAmendment.Kind kind = kind(verb, object.group(1));
        AmendmentPhrase phrase = at(passage, kind, object.group(2), verb.start(), verb.end() + object.end());
        found.add(phrase);
        for (Matcher next = NEXT.matcher(passage.substring(phrase.end));
                next.find();
                next = NEXT.matcher(passage.substring(phrase.end))) {
            phrase = at(passage, kind, next.group(1), phrase.end, phrase.end + next.end());
            found.add(phrase);
        }
    }

    /** Striking out a part of a document changes it; the rest stays in force. */
    private static ReadAmendment.Kind kind(Matcher verb, String between) {
        if (verb.group(1) != null || PART_OF_IT.matcher(between).find()) return ReadAmendment.Kind.AMENDS;
        return verb.group(2) != null ? ReadAmendment.Kind.REPLACES : ReadAmendment.Kind.REPEALS;
    }

    private static AmendmentPhrase at(String passage, ReadAmendment.Kind kind, String number, int start, int end) {
        String after = passage.substring(end);
        String date = PrintedDate.firstIn(after)
                .filter(day -> day.span().start() <= DATE_NEAR)
                .map(day -> day.day().toString())
                .orElse(null);
        return new AmendmentPhrase(kind, PrintedNumber.closed(number), date, start, end);
    }
}
