package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.VietnameseDates;

/** How a report stands, in the words and colours everybody knows; computed from dates, never typed in. */
@Component
class ReportStatuses {
    private static final int SOON_WORKING_DAYS = 3;

    private final WorkingCalendar calendar;
    private final Clock clock;

    ReportStatuses(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param colour class of a chip: red, orange, green, blue, blue-late, or empty for grey */
    record Status(String label, String colour) {}

    Status of(Report report, Round round) {
        return switch (report.state()) {
            case ACCEPTED -> new Status("Đã chấp nhận", report.late(round.dueOn()) ? "blue-late" : "blue");
            case CANCELLED -> new Status("Thôi báo cáo", "");
            case CHECKING -> sent(report, round);
            case RETURNED -> returned(report);
            case MISSED -> report.sentAt() == null ? new Status("Không nộp", "red") : returned(report);
            case WRITING, APPROVING -> report.sentAt() == null ? unsent(round) : returned(report);
        };
    }

    /** "Đã gửi đúng hạn" or "Đã gửi chậm (2 ngày làm việc)". */
    Status sent(Report report, Round round) {
        return report.late(round.dueOn())
                ? new Status(
                        "Đã gửi chậm" + late(round.dueOn(), VietnameseDates.dayOf(report.sentAt()), ""), "blue-late")
                : new Status("Đã gửi đúng hạn", "blue");
    }

    private Status unsent(Round round) {
        LocalDate today = LocalDate.now(clock);
        if (today.isAfter(round.dueOn())) return new Status("Chưa gửi" + late(round.dueOn(), today, "quá hạn "), "red");
        boolean soon = calendar.between(today, round.dueOn()) <= SOON_WORKING_DAYS;
        return soon ? new Status("Sắp đến hạn gửi", "orange") : new Status("Chưa đến hạn gửi", "green");
    }

    private static Status returned(Report report) {
        return new Status(report.takenBackAt() == null ? "Trả lại, chờ bổ sung" : "Rút lại để sửa", "orange");
    }

    private String late(LocalDate due, LocalDate day, String prefix) {
        int days = calendar.between(due, day);
        if (days > 0) return " (" + prefix + days + " ngày làm việc)";
        return prefix.isEmpty() ? "" : " (đã quá hạn)";
    }
}
