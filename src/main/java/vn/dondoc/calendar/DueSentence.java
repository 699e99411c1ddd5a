package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Why a due date is what it is, in one Vietnamese sentence: which rule, which day off, which roll. */
final class DueSentence {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final DueRule rule;
    private final Level level;
    private final WorkingCalendar calendar;

    private DueSentence(DueRule rule, Level level, WorkingCalendar calendar) {
        this.rule = rule;
        this.level = level;
        this.calendar = calendar;
    }

    static String of(DueRule rule, Level level, LocalDate named, LocalDate due, WorkingCalendar calendar) {
        return new DueSentence(rule, level, calendar).sentence(named, due);
    }

    private String sentence(LocalDate named, LocalDate due) {
        var said = ruleInWords();
        var opening = rule.stated()
                ? said
                : "Văn bản không ghi ngày; cơ quan đầu mối tổng hợp ấn định "
                        + said.substring(0, 1).toLowerCase() + said.substring(1);
        return opening + ": hạn là hết ngày " + DAY.format(named) + shortMonth(named) + holidaysSkipped(named)
                + calendar.dayOffReason(named)
                        .map(reason -> rule.roll().clause(named, reason, due, printed()))
                        .orElse("")
                + calendar.earlyEnd(due).map(early -> "; " + early).orElse("")
                + ".";
    }

    /** The date stands in the directive; a request has its own. */
    private boolean printed() {
        return rule.stated() && level.period().cadence() != Cadence.ON_REQUEST;
    }

    private String ruleInWords() {
        return switch (rule.kind()) {
            case BEFORE_DAY -> "Trước ngày " + rule.number() + month();
            case ON_DAY -> "Chậm nhất ngày " + rule.number() + month();
            case WORKING_DAYS_AFTER ->
                rule.number() + " ngày làm việc sau "
                        + (level.onward() && level.collects() ? "hạn gửi của các cơ quan" : "ngày chốt số liệu") + " "
                        + DAY.format(level.after());
            case SET_DATE ->
                level.period().cadence() == Cadence.ONCE ? "Báo cáo một lần theo ngày ấn định" : "Theo yêu cầu báo cáo";
        };
    }

    private String month() {
        if (rule.monthsLater() == 1) return " của tháng liền sau kỳ báo cáo";
        return level.period().cadence() == Cadence.MONTH ? " hằng tháng" : " của tháng cuối kỳ";
    }

    private String shortMonth(LocalDate named) {
        boolean ofMonth = rule.kind() == DueRule.Kind.ON_DAY || rule.kind() == DueRule.Kind.BEFORE_DAY;
        int wanted = rule.kind() == DueRule.Kind.BEFORE_DAY ? rule.number() - 1 : rule.number();
        return ofMonth && named.getDayOfMonth() < wanted ? " (ngày cuối tháng)" : "";
    }

    /** Holidays between, not the weekly rest that everybody knows of. */
    private String holidaysSkipped(LocalDate named) {
        if (rule.kind() != DueRule.Kind.WORKING_DAYS_AFTER) return "";
        var holidays = level.after()
                .plusDays(1)
                .datesUntil(named)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .flatMap(
                        day -> calendar.dayOffReason(day).map(reason -> DAY.format(day) + " (" + reason + ")").stream())
                .collect(Collectors.joining(", "));
        return holidays.isEmpty() ? "" : ", không tính " + holidays;
    }
}
