package vn.dondoc.intake;

import java.util.regex.Pattern;

/** Sentences that sound like tasks and are none. */
final class Remark {
    private static final Pattern EFFECT = Pattern.compile(
            "(?iu:(?:quyết định|nghị quyết|kế hoạch|chỉ thị|chương trình|thông báo|quy chế|văn bản|công điện) này .{0,60}(?:hiệu lực|phổ biến|thay thế|được).*|.*(?:kèm theo|ban hành kèm) (?:quyết định|kế hoạch) này.{0,80})");
    private static final Pattern NAMES = Pattern.compile(
            ".*: ?(?:Phó )?(?:Tổ trưởng|Tổ phó|Trưởng [Bb]an|Thành viên|Thư ký)[^:]{0,30}|(?:Ông|Bà|Đồng chí) \\p{Lu}.*(?:Tổ trưởng|Tổ phó|Trưởng [Bb]an|thành viên|Thành viên).*");
    private static final Pattern ENFORCES = Pattern.compile(
            ".*chịu trách nhiệm (?:thi hành|thực hiện) (?:Quyết định|Nghị quyết|Chỉ thị|Kế hoạch) này.{0,20}");
    private static final Pattern CLOSES = Pattern.compile(
            ".{0,60}(?:thông báo|truyền đạt)[^.]{0,60}(?:biết|để)[^.]{0,30}thực hiện\\.?|(?:Thừa lệnh .{2,50}, )?Văn phòng .{2,60} (?:xin |trân trọng )?thông báo (?:để|đến|tới|cho) [^.]{1,300}(?:biết|thực hiện)\\.?|(?:Trên đây là|UBND tỉnh (?:ban hành|thông báo)|Nơi nhận).*");

    /** "Phân công các sở, ngành thực hiện các nhiệm vụ (Phụ lục kèm theo)": the annex assigns them. */
    private static final Pattern REFERS = Pattern.compile(
            "(?iu:phân công)[^.]{0,250}(?:Phụ lục|phụ lục|[Bb]iểu|[Dd]anh mục)[^.]{0,30}(?:kèm theo|đính kèm)[^.]{0,40}\\.?");

    private Remark() {}

    static String kind(String text) {
        if (EFFECT.matcher(text).matches()) return "effect";
        return NAMES.matcher(text).matches() ? "composition" : "general";
    }

    static boolean closes(String text) {
        return EFFECT.matcher(text).matches() || CLOSES.matcher(text).matches();
    }

    static boolean names(String text) {
        return NAMES.matcher(text).matches() || REFERS.matcher(text).matches();
    }

    static boolean enforces(String text) {
        return ENFORCES.matcher(text).matches();
    }
}
