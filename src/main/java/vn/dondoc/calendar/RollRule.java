package vn.dondoc.calendar;

import java.time.LocalDate;
import vn.dondoc.shared.VietnameseDates;

/** What becomes of a due date on a day off: a setting of each directive. */
public enum RollRule {
    /** To the next working day: Civil Code art. 148.5, applied by analogy. */
    NEXT("chuyển sang ngày làm việc kế tiếp"),
    /** Back to the last working day before. */
    PREVIOUS("chuyển về ngày làm việc liền trước"),
    /** It stays on the day off. */
    NONE("giữ nguyên ngày ghi trong văn bản");

    private final String label;

    RollRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The due date that follows from the day a directive prints or a decision names, and the sentence why.
     *
     * @throws CalendarRefused when the named day, or the one it rolls to, lies in a year that was not entered
     */
    public DueDate of(LocalDate named, WorkingCalendar calendar) {
        LocalDate due = rolled(named, calendar);
        String sentence = "Hạn ghi là hết ngày " + VietnameseDates.day(named)
                + calendar.dayOffReason(named)
                        .map(reason -> clause(named, reason, due, true))
                        .orElse("")
                + calendar.earlyEnd(due).map(early -> "; " + early).orElse("");
        return new DueDate(due, sentence + ".");
    }

    LocalDate rolled(LocalDate named, WorkingCalendar calendar) {
        return switch (this) {
            case NEXT -> calendar.onOrAfter(named);
            case PREVIOUS -> calendar.onOrBefore(named);
            case NONE -> {
                calendar.isWorkingDay(named); // refuses a year that was not entered, as the others do
                yield named;
            }
        };
    }

    /**
     * Why the date is not the named day, as a clause to follow the named day's own sentence.
     *
     * @param stated the directive itself names the day
     */
    String clause(LocalDate named, String reason, LocalDate due, boolean stated) {
        return "; ngày " + VietnameseDates.day(named) + " là " + reason
                + switch (this) {
                    case NEXT ->
                        " nên hạn chuyển sang ngày làm việc kế tiếp, " + VietnameseDates.day(due)
                                + (stated ? ", muộn hơn mốc ghi trong văn bản" : "")
                                + " (áp dụng tương tự khoản 5 Điều 148 Bộ luật Dân sự)";
                    case PREVIOUS ->
                        " nên hạn chuyển về ngày làm việc liền trước, " + VietnameseDates.day(due)
                                + " (theo cách tính hạn đã chọn cho văn bản này)";
                    case NONE -> " nhưng hạn giữ nguyên (theo cách tính hạn đã chọn cho văn bản này)";
                };
    }
}
