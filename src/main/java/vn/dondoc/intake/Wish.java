package vn.dondoc.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells an amount to be reached from one that was reached and from the size of a thing. */
final class Wish {
    private static final Pattern WISHED = Pattern.compile(
            "(?iu)(?:phấn đấu|tối thiểu|ít nhất|không thấp hơn|không dưới|không quá|tối đa|bảo đảm|đảm bảo|đạt|chiếm|bố trí|trích|bàn giao|giải ngân|kiểm soát|giảm|khống chế|duy trì|giữ|hoàn thành|trở lên)");
    private static final Pattern REACHED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:đã|mới (?:đạt|giải ngân|được|chỉ)|hiện (?:nay|có|đạt|còn|mới)|cùng kỳ|đến nay|thời gian qua)(?=[\\s,])");
    private static final Pattern LIFTED = Pattern.compile("^\\s?%?\\s(?:\\(?năm \\d{4}\\)?\\s)?lên\\s");
    /** "Đào tạo 300 thợ đến năm 2030" */
    private static final Pattern UNTIL = Pattern.compile("(?iu)^[^,;.]{0,60}\\sđến (?:hết )?năm 20\\d\\d");

    private static final int NEAR = 60;
    private static final Pattern STRIVES = Pattern.compile("(?iu)(?:phấn đấu|chỉ tiêu|mục tiêu)(?!\\p{L})");

    private Wish() {}

    /** "Phấn đấu ...; ...; ...": the word speaks for the whole chain. */
    static boolean speaksFor(Block block) {
        return STRIVES.matcher(block.text()).lookingAt();
    }

    /** "Thời gian qua ...": the situation that a document begins with. */
    static boolean recalls(Block block) {
        return REACHED.matcher(block.text()).lookingAt()
                && !STRIVES.matcher(block.text()).find();
    }

    /** @param targets it stands in a list of targets */
    static boolean of(String clause, int from, Measure measure, boolean targets, boolean preamble) {
        var start = measure.amount().span().start();
        if (start < from) return false;
        var before = clause.substring(Math.max(from, start - NEAR), start);
        if (reached(clause.substring(from, start))
                || LIFTED.matcher(clause.substring(measure.amount().span().end()))
                        .find()) return false;
        if (targets && (!preamble || measure.kind() != Measure.Kind.COUNT) || measure.kind() == Measure.Kind.RANK)
            return true;
        var after = clause.substring(measure.end(), Math.min(clause.length(), measure.end() + 15));
        var wished = WISHED.matcher(before).find() || WISHED.matcher(after).find();
        if (measure.kind() == Measure.Kind.PERCENT)
            return wished
                    || before.isBlank()
                    || before.matches("\\s?(?:hoặc|và)\\s")
                    || measure.amount().value().equals("100");
        return wished && strongly(before)
                || UNTIL.matcher(clause.substring(measure.end())).find();
    }

    private static boolean reached(String before) {
        var reached = REACHED.matcher(before);
        return reached.find() && before.toLowerCase(Locale.ROOT).indexOf("phấn đấu", reached.end()) < 0;
    }

    /** A number of things is a target where the words right before it say how many at least, or that so many are to be reached. */
    private static boolean strongly(String before) {
        return before.matches(
                "(?isu).*(?:tối thiểu|ít nhất|không thấp hơn|không dưới|phấn đấu|đạt)(?:\\s(?:từ|khoảng|trên|hơn|được|có))?\\s$|.*(?:phấn đấu|đến (?:hết )?năm 20\\d\\d|mỗi năm|hằng năm|hàng năm)[^;.]{0,60}$");
    }
}
