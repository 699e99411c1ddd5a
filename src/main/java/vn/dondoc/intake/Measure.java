package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An amount with its unit, in a clause.
 *
 * @param kind of the unit
 * @param end of the unit in the clause
 */
record Measure(Amount amount, String unit, Kind kind, int end) {
    enum Kind {
        PERCENT,
        MONEY,
        /** Things, people, areas. */
        COUNT,
        RANK
    }

    private static final String PER = "(?:\\s?/\\s?(?:[\\d.]+\\s)?\\p{L}+(?:/\\p{L}+)?)?";
    /** Of what: "% ngân sách tỉnh". */
    private static final String BASE =
            "\\s(?:ngân sách|nguồn thu|quỹ đất|tổng (?:đàn|chi|thu|vốn|diện tích))(?:\\s(?!(?:để|cho|nhằm|trong|trở|vào|và)\\s)\\p{L}{1,9}){0,7}";

    private static final Pattern PERCENT = Pattern.compile("(?iu)^\\s?(%(?:\\s?/\\s?năm)?(?:" + BASE + ")?)");
    private static final Pattern MONEY =
            Pattern.compile("(?iu)^\\s((?:(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ)\\s){0,2}(?:đồng|USD|đô la Mỹ)" + PER + ")");
    private static final String STOP =
            "(?:trở|vào|đến|năm|trong|tại|được|có|của|và|để|với|theo|là|ở|đạt|hoạt|từ|cho|trên|phục|thuộc|bị|gồm|đang|mới|so|đủ|tham|hoàn|thực|do|khi|nhằm|áp|ra|vay|không|ký|phát|dẫn|nuôi|gắn|hoặc|đi)";
    private static final Pattern COUNT = Pattern.compile("(?iu)^\\s((?:(?:nghìn|ngàn|vạn|triệu)\\s)?(?!" + STOP
            + "\\s)\\p{L}{1,10}\\d?(?:\\s(?!" + STOP + "(?![\\p{L}]))\\p{L}{1,9}){0,3}" + PER + ")");
    private static final Pattern NO_COUNT = Pattern.compile(
            "(?iu)^(?:giờ|phút|lần(?: .*)?$|tháng|năm|tuần|quý|bước|nhóm|nội dung|nhiệm vụ|giải pháp|khoản|điều|điểm|mục|đồng chí|kỳ|khóa|bên|mặt|khâu|lần thứ|và|hoặc|đến|tại|của|trở|ngày làm việc|trong|phần|chương|cấp|vụ|rõ|tuổi|dân$|dân cư|không|bộ phận).*");
    /** Numbers that name something: documents, days, years, groups. */
    private static final Pattern NAMES = Pattern.compile(
            "(?iu)(?:số|điều|khoản|mục|tổ|phần|thứ|khóa|ngày|tháng|quý|năm|chương|phụ lục|biểu|trang|loại|giai đoạn|đợt|thời kỳ|nhiệm kỳ|tuyến|quốc lộ|công nghiệp|mức độ|phiên bản|zone|điểm|lúc|trước|sau)\\s?$");

    private static final Pattern RANKED = Pattern.compile("(?iu)(?:nhóm|top|trong số|thuộc|trong)\\s$");
    private static final Pattern RANKS = Pattern.compile(
            "(?iu)^\\s(?:tỉnh|địa phương)[^.;]{0,40}?(?:dẫn đầu|đứng đầu|tốt nhất|cao nhất|khá|cả nước)");

    static List<Measure> in(String clause) {
        var found = new ArrayList<Measure>();
        for (var amount : Amount.in(clause)) {
            var before = clause.substring(0, amount.span().start());
            var measure = NAMES.matcher(before).find() || inBrackets(before)
                    ? null
                    : of(amount, before, clause.substring(amount.span().end()));
            if (measure != null) found.add(measure);
        }
        return found;
    }

    /** What stands in brackets describes. */
    private static boolean inBrackets(String before) {
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    private static Measure of(Amount amount, String before, String after) {
        if (RANKED.matcher(before).find() && RANKS.matcher(after).find()) {
            var best = new Amount(
                    amount.value(), "<=", null, amount.max() == null ? amount.min() : amount.max(), amount.span());
            return new Measure(best, "hạng", Kind.RANK, amount.span().end());
        }
        var percent = PERCENT.matcher(after);
        if (percent.find())
            return with(amount, percent.group(1).replaceFirst("\\s?/\\s?", "/"), Kind.PERCENT, percent.end());
        var money = MONEY.matcher(after);
        if (money.find()) return with(amount, money.group(1), Kind.MONEY, money.end());
        var count = COUNT.matcher(after);
        if (!count.find() || NO_COUNT.matcher(count.group(1)).matches()) return null;
        return with(amount, count.group(1), Kind.COUNT, count.end());
    }

    private static Measure with(Amount amount, String unit, Kind kind, int length) {
        return new Measure(amount, unit.strip(), kind, amount.span().end() + length);
    }
}
