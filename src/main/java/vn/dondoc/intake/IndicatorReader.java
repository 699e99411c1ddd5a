package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the numeric targets: not what was reached before, and not the size of a project. */
final class IndicatorReader {
    private static final Pattern PAST = Pattern.compile(
            "(?iu)^(?:(?:khái quát |đánh giá )?(?:tình hình|thực trạng|kết quả|hạn chế|tồn tại|nguyên nhân|bối cảnh|đánh giá|sự cần thiết|đặc điểm|những kết quả)).*");
    private static final Pattern TARGETS = Pattern.compile("(?iu).*(?:mục tiêu|chỉ tiêu).*");
    private static final Pattern WISHED = Pattern.compile(
            "(?iu)(?:phấn đấu|tối thiểu|ít nhất|không thấp hơn|không dưới|không quá|tối đa|bảo đảm|đảm bảo|đạt|chiếm|bố trí|trích|bàn giao|giải ngân|kiểm soát|giảm|khống chế|duy trì|giữ|hoàn thành|trở lên)");
    private static final Pattern REACHED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:đã|mới (?:đạt|giải ngân|được|chỉ)|hiện (?:nay|có|đạt|còn|mới)|cùng kỳ|đến nay|thời gian qua)(?=[\\s,])");
    private static final Pattern LIFTED = Pattern.compile("^\\s?%?\\s(?:\\(?năm \\d{4}\\)?\\s)?lên\\s");
    private static final Pattern STRIVES = Pattern.compile("(?iu)(?:phấn đấu|chỉ tiêu|mục tiêu)(?!\\p{L})");
    private static final int NEAR = 60;

    List<ReadIndicator> read(DirectiveText text) {
        var years = IndicatorYears.of(text);
        var found = new ArrayList<ReadIndicator>();
        for (var block : text.blocks()) {
            var preamble = block.attachment() == 0 && block.part() == Part.PREAMBLE;
            if (!preamble && block.part() != Part.BODY || block.row() || isPast(block)) continue;
            var ofBlock = new ArrayList<ReadIndicator>();
            for (var clause : Clause.of(block)) in(clause, preamble, years, ofBlock);
            found.addAll(ofBlock);
        }
        return found;
    }

    private static boolean isPast(Block block) {
        for (var up = block; up != null; up = up.parent()) {
            var heads = up != block || up.text().length() < 120;
            if (heads
                    && !up.bullet()
                    && PAST.matcher(up.text()).matches()
                    && !TARGETS.matcher(up.text()).matches()) return true;
        }
        return false;
    }

    private static boolean underTargets(Block block) {
        for (var up = block.parent(); up != null; up = up.parent())
            if (TARGETS.matcher(up.text()).matches()) return true;
        return false;
    }

    /** "Phấn đấu ...; ...; ...": the word speaks for the whole chain. */
    private static boolean strives(Block block) {
        return STRIVES.matcher(block.text()).lookingAt();
    }

    /** Adds the targets of one clause; what has no name of its own goes on with the one before it. */
    private static void in(Clause clause, boolean preamble, IndicatorYears years, List<ReadIndicator> found) {
        var targets = preamble || underTargets(clause.block()) || strives(clause.block());
        int from = 0;
        for (var measure : Measure.in(clause.text())) {
            if (measure.amount().span().start() < from) continue;
            if (!wanted(clause.text(), from, measure, targets, preamble) || years.isPast(clause.text(), from, measure))
                continue;
            var words = IndicatorWords.of(
                    clause.text(),
                    from,
                    measure,
                    found.isEmpty() ? null : found.get(found.size() - 1).name());
            found.add(indicator(clause, words, measure, preamble, years, targets));
            from = IndicatorWords.afterNoun(clause.text(), Math.max(words.end(), measure.end()));
        }
    }

    private static boolean wanted(String clause, int from, Measure measure, boolean targets, boolean preamble) {
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
        return wished && strongly(before);
    }

    private static boolean reached(String before) {
        var reached = REACHED.matcher(before);
        return reached.find() && before.toLowerCase(java.util.Locale.ROOT).indexOf("phấn đấu", reached.end()) < 0;
    }

    /** A number of things is a target where the words right before it say how many at least, or that so many are to be reached. */
    private static boolean strongly(String before) {
        return before.matches(
                "(?isu).*(?:tối thiểu|ít nhất|không thấp hơn|không dưới|phấn đấu|đạt)(?:\\s(?:từ|khoảng|trên|hơn|được|có))?\\s$|.*(?:phấn đấu|đến (?:hết )?năm 20\\d\\d|mỗi năm|hằng năm|hàng năm)[^;.]{0,60}$");
    }

    private static ReadIndicator indicator(
            Clause clause,
            IndicatorWords words,
            Measure measure,
            boolean preamble,
            IndicatorYears years,
            boolean targets) {
        var notes = new Notes();
        var amount = measure.amount();
        var span = clause.at(words.start(), words.end());
        notes.trace(
                "value",
                clause.at(amount.span().start(), amount.span().end()),
                "indicator." + measure.kind().name().toLowerCase());
        var year = years.of(clause, words, targets);
        if (year == null) notes.doubt("year", "Không nêu năm của chỉ tiêu.", span);
        else if (!year.printed()) notes.doubt("year", "Năm của chỉ tiêu lấy từ đề mục hoặc tên văn bản.", span);
        return new ReadIndicator(
                words.name(),
                amount.value().replaceAll("\\s?%", ""),
                measure.unit(),
                year == null ? null : year.value(),
                amount.operator(),
                amount.min(),
                amount.max(),
                preamble ? "preamble" : clause.block().section(),
                clause.text().substring(words.start(), words.end()),
                span,
                notes.traces(),
                notes.doubts());
    }
}
