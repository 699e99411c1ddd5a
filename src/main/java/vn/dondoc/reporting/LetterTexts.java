package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.shared.VietnameseDates;

/** What the letters about a report say. */
record LetterTexts(String subject, List<String> paragraphs) {

    static LetterTexts opened(ReportCase c, int lines) {
        String work = lines == 0
                ? "; kỳ này %s không có nhiệm vụ phải nêu kết quả nhưng vẫn cần gửi báo cáo."
                        .formatted(c.agency().name())
                : ", gồm %d nhiệm vụ của %s.".formatted(lines, c.agency().name());
        String request = c.round().request();
        return new LetterTexts(
                subject(c, "Mời nhập báo cáo %s, hạn %s".formatted(period(c), due(c))),
                List.of((request == null ? "" : "Nội dung yêu cầu: " + request + "\n")
                        + "Báo cáo %s thực hiện %s đã mở%s Số liệu tính đến hết ngày %s; hạn gửi là %s."
                                .formatted(
                                        period(c),
                                        c.cited(),
                                        work,
                                        VietnameseDates.day(c.round().dataTo()),
                                        due(c))));
    }

    static LetterTexts returned(ReportCase c, String standing) {
        return new LetterTexts(
                subject(c, "Báo cáo %s được trả lại để bổ sung".formatted(period(c))),
                List.of(
                        "%s trả lại báo cáo %s của %s để bổ sung. Báo cáo vẫn được tính theo thời điểm gửi lần đầu, %s."
                                .formatted(
                                        standing,
                                        period(c),
                                        c.agency().name(),
                                        VietnameseDates.moment(c.report().sentAt())),
                        "Nội dung cần bổ sung: " + c.report().returnReason()));
    }

    static LetterTexts nudged(ReportCase c, String standing, LocalDate today) {
        return new LetterTexts(
                subject(c, "Đề nghị gửi báo cáo %s".formatted(period(c))), List.of(nudge(c, standing, today)));
    }

    private static String nudge(ReportCase c, String standing, LocalDate today) {
        String agency = c.agency().name();
        if (c.report().sentAt() != null)
            return "Báo cáo %s của %s đã được trả lại để bổ sung. %s đề nghị bổ sung và gửi lại sớm để kịp tổng hợp."
                    .formatted(period(c), agency, standing);
        if (today.isAfter(c.round().dueOn()))
            return "%s chưa nhận được báo cáo %s của %s; hạn gửi là %s. Đề nghị gửi ngay để kịp tổng hợp, báo cáo UBND tỉnh."
                    .formatted(standing, period(c), agency, due(c));
        return "%s chưa gửi báo cáo %s; hạn gửi là %s. Đề nghị hoàn thiện và gửi đúng hạn; nhiệm vụ không có kết quả mới thì chọn \"Không phát sinh\"."
                .formatted(agency, period(c), due(c));
    }

    private static String subject(ReportCase c, String text) {
        return "[" + c.directive().key() + "] " + text;
    }

    private static String period(ReportCase c) {
        return c.round().period().label();
    }

    private static String due(ReportCase c) {
        return VietnameseDates.endOf(c.round().dueOn());
    }
}
