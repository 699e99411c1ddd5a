package vn.dondoc.monitoring;

import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Round;
import vn.dondoc.shared.VietnameseDates;

/** What became of a report or an assignment, in words. */
@Component
class Stories {

    /** @param standing name of the agency that checks it */
    String of(Report report, Round round, String standing) {
        String sent = sent(report, round);
        return switch (report.state()) {
            case WRITING ->
                sent + "Cơ quan đang soạn báo cáo; hạn gửi là " + VietnameseDates.endOf(round.dueOn()) + ".";
            case APPROVING ->
                sent + "Báo cáo đang chờ lãnh đạo cơ quan duyệt; hạn gửi là " + VietnameseDates.endOf(round.dueOn())
                        + ".";
            case CHECKING -> sent + standing + " đang kiểm tra.";
            case RETURNED ->
                report.takenBackAt() != null
                        ? sent + "Cơ quan đã rút lại để sửa."
                        : sent + "Đã trả lại để bổ sung"
                                + (report.returnReason() == null ? "." : ": " + report.returnReason());
            case ACCEPTED -> sent + "Đã được chấp nhận lúc " + VietnameseDates.moment(report.acceptedAt()) + ".";
            case MISSED -> "Kỳ báo cáo đã chốt; báo cáo được ghi nhận là không nộp.";
            case CANCELLED -> "Không phải gửi báo cáo này nữa.";
        };
    }

    private static String sent(Report report, Round round) {
        if (report.sentAt() == null) return "";
        String how = report.late(round.dueOn()) ? "Đã gửi chậm, lúc " : "Đã gửi đúng hạn, lúc ";
        return how + VietnameseDates.moment(report.sentAt()) + ". ";
    }

    /** @param lead name of the agency that leads it now */
    String of(Assignment assignment, String lead) {
        String due = assignment.standing() ? "" : "; hạn " + VietnameseDates.endOf(assignment.dueOn());
        String reported = VietnameseDates.day(assignment.reportedOn());
        return switch (assignment.state()) {
            case ISSUED -> lead + " chủ trì, chờ tiếp nhận" + due + ".";
            case RETURNED -> lead + " đề nghị giao lại; cơ quan thường trực đang xem xét.";
            case IN_PROGRESS -> lead + " đang thực hiện" + due + ".";
            case SUSPENDED -> lead + " chủ trì; đang tạm dừng, không tính thời hạn.";
            case REDO -> "Yêu cầu thực hiện lại; " + lead + " chủ trì" + due + ".";
            case AWAITING_CONFIRMATION -> lead + " báo hoàn thành ngày " + reported + ", chờ xác nhận kết quả.";
            case DONE -> lead + " đã hoàn thành, báo cáo ngày " + reported + ".";
            case WITHDRAWN -> "Đã thôi giao.";
            case ENDED -> "Đã kết thúc theo dõi.";
        };
    }
}
