package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * "Trước ngày N" of the month in which the period's data ends: by the end of day N - 1. In a month without such a day,
 * by the end of the month.
 *
 * @param beforeDay N, 16 to 31: data ends on the 14th and at least one day must follow it
 */
public record DueRule(int beforeDay, RollRule roll) {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    public DueRule {
        if (beforeDay < 16 || beforeDay > 31) {
            throw DueRuleRefused.dayOutOfRange(beforeDay);
        }
    }

    /**
     * The due date of {@code period}.
     *
     * @throws DueRuleRefused when less than one working day lies after the data's end, up to and including the due
     *     date (NĐ 09/2019/NĐ-CP art. 8)
     */
    public DueDate dueOf(ReportingPeriod period, WorkingCalendar calendar) {
        var named = namedDay(YearMonth.from(period.dataTo()));
        var due = rolled(named, calendar);
        if (calendar.between(period.dataTo(), due) < 1) {
            throw DueRuleRefused.noWorkingDayAfterData(period, due);
        }
        var sentence = namedDaySentence(period.cadence(), named)
                + calendar.dayOffReason(named)
                        .map(reason -> rollClause(named, reason, due))
                        .orElse("");
        return new DueDate(due, sentence + ".");
    }

    private LocalDate namedDay(YearMonth month) {
        return month.atDay(Math.min(beforeDay - 1, month.lengthOfMonth()));
    }

    private LocalDate rolled(LocalDate named, WorkingCalendar calendar) {
        return switch (roll) {
            case NEXT -> calendar.onOrAfter(named);
            case PREVIOUS -> calendar.onOrBefore(named);
            case NONE -> named;
        };
    }

    private String namedDaySentence(Cadence cadence, LocalDate named) {
        return "Trước ngày " + beforeDay + (cadence == Cadence.MONTH ? " hằng tháng" : " của tháng cuối kỳ")
                + ": hạn là hết ngày " + DAY.format(named);
    }

    private String rollClause(LocalDate named, String reason, LocalDate due) {
        return "; ngày " + DAY.format(named) + " là " + reason
                + switch (roll) {
                    case NEXT ->
                        " nên hạn chuyển sang ngày làm việc kế tiếp, " + DAY.format(due)
                                + ", muộn hơn mốc ghi trong văn bản"
                                + " (áp dụng tương tự khoản 5 Điều 148 Bộ luật Dân sự)";
                    case PREVIOUS ->
                        " nên hạn chuyển về ngày làm việc liền trước, " + DAY.format(due)
                                + " (theo cách tính hạn đã chọn cho văn bản này)";
                    case NONE -> " nhưng hạn giữ nguyên (theo cách tính hạn đã chọn cho văn bản này)";
                };
    }
}
