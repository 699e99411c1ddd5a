package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.dondoc.source.WorkbookCell;

/**
 * What the column "Thời hạn hoàn thành" says.
 *
 * @param printed null where the cell names no time
 * @param type DATE, PERIOD, EVENT, RECURRING; null where there is none
 * @param dueOn the last day included; null where no day is settled
 * @param rule that understood it
 * @param doubt null where nothing is doubtful
 */
record TaskListDeadline(
        String printed, String type, LocalDate dueOn, List<String> recurrence, String rule, String doubt) {
    static final TaskListDeadline NONE = new TaskListDeadline(null, null, null, List.of(), "table.deadline.none", null);

    /**
     * @param issuedOn of the document: the year where a day has none
     * @return empty where the cell says something that is no time
     */
    static Optional<TaskListDeadline> of(WorkbookCell cell, LocalDate issuedOn) {
        String printed = TaskListText.oneLine(cell.text());
        if (printed.matches("[-–—./\\s]*|(?i)không( có)?( thời hạn)?")) return Optional.of(NONE);
        if (cell.date() != null) return Optional.of(day(printed, cell.date(), "table.deadline.cell"));
        String said = printed.toLowerCase(Locale.ROOT)
                .replaceAll("[.;\\s]+$", "")
                .replaceAll("^(thời hạn|hạn|hoàn thành|thực hiện|xong|chậm nhất|muộn nhất|là|:|\\s)+", "");
        return TaskListRecurrence.in(said)
                .map(cycles -> recurring(printed, cycles))
                .or(() -> TaskListDay.in(said, issuedOn).map(found -> day(printed, found)))
                .or(() -> TaskListSpan.lastDay(said).map(day -> period(printed, day)))
                .or(() -> event(printed, said));
    }

    private static TaskListDeadline day(String printed, LocalDate day, String rule) {
        return new TaskListDeadline(printed, "DATE", day, List.of(), rule, null);
    }

    private static TaskListDeadline day(String printed, TaskListDay found) {
        String doubt = found.yearPrinted()
                ? null
                : "Thời hạn không ghi năm; được hiểu là năm " + found.day().getYear() + ".";
        return new TaskListDeadline(printed, "DATE", found.day(), List.of(), "table.deadline.day", doubt);
    }

    private static TaskListDeadline period(String printed, LocalDate lastDay) {
        return new TaskListDeadline(printed, "PERIOD", lastDay, List.of(), "table.deadline.period", null);
    }

    /** "Thường xuyên" alone names no time. */
    private static TaskListDeadline recurring(String printed, List<String> cycles) {
        return cycles.equals(List.of("CONTINUOUS"))
                ? new TaskListDeadline(null, null, null, cycles, "table.deadline.continuous", null)
                : new TaskListDeadline(printed, "RECURRING", null, cycles, "table.deadline.recurring", null);
    }

    private static Optional<TaskListDeadline> event(String printed, String said) {
        boolean event =
                said.matches("(khi|sau khi|ngay sau|ngay khi|theo (yêu cầu|quy định|tiến độ|kế hoạch|chỉ đạo|lộ trình)|"
                        + "(trong (thời hạn |vòng )?)?\\d{1,3} (ngày|tháng)( làm việc)? (kể từ|sau|tính từ)).*");
        return event
                ? Optional.of(new TaskListDeadline(
                        printed,
                        "EVENT",
                        null,
                        List.of(),
                        "table.deadline.event",
                        "Thời hạn theo sự kiện, chưa có ngày cụ thể."))
                : Optional.empty();
    }
}
