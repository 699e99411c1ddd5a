package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the numeric targets: not what was reached before, and not the size of a project. */
final class IndicatorReader {
    private static final Pattern PAST = Pattern.compile(
            "(?iu)^(?:(?:khái quát |đánh giá )?(?:tình hình|thực trạng|kết quả|hạn chế|tồn tại|nguyên nhân|bối cảnh|đánh giá|sự cần thiết|đặc điểm|những kết quả)).*");
    private static final int HEADING = 400;
    private static final Pattern TARGETS = Pattern.compile("(?iu).*(?:mục tiêu|chỉ tiêu).*");

    /** @param assignments tell which cell of a row is a task */
    List<ReadIndicator> read(DirectiveText text, List<ReadAssignment> assignments) {
        var years = IndicatorYears.of(text);
        var found = new ArrayList<ReadIndicator>(TargetTables.in(text));
        for (var block : text.blocks()) {
            var preamble = block.attachment() == 0 && block.part() == Part.PREAMBLE;
            if (!preamble && block.part() != Part.BODY || isPast(block) || preamble && Wish.recalls(block)) continue;
            var ofBlock = new ArrayList<ReadIndicator>();
            var clauses = block.row() ? tasks(block, assignments) : Clause.of(block);
            for (var clause : clauses) in(clause, preamble, years, ofBlock);
            found.addAll(ofBlock);
        }
        found.sort(Comparator.comparingInt(target -> target.span().start()));
        return found;
    }

    private static List<Clause> tasks(Block row, List<ReadAssignment> assignments) {
        return assignments.stream()
                .map(ReadAssignment::span)
                .filter(task -> row.span().start() <= task.start()
                        && task.end() <= row.span().end())
                .map(task -> Clause.of(row, task))
                .toList();
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
            if (up.text().length() < HEADING && TARGETS.matcher(up.text()).matches()) return true;
        return false;
    }

    /** Adds the targets of one clause; what has no name of its own goes on with the one before it. */
    private static void in(Clause clause, boolean preamble, IndicatorYears years, List<ReadIndicator> found) {
        var targets = preamble || underTargets(clause.block()) || Wish.speaksFor(clause.block());
        int from = 0;
        for (var measure : Measure.in(clause.text())) {
            if (measure.amount().span().start() < from) continue;
            if (!Wish.of(clause.text(), from, measure, targets, preamble) || years.isPast(clause.text(), from, measure))
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
