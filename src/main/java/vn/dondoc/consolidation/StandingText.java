package vn.dondoc.consolidation;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.consolidation.Figures.AgencyFigure;
import vn.dondoc.reporting.Reporting.Kind;

/** Sentences made of figures: who sent (I.2), what is overdue (II.4), and who is named for it (III.2). */
final class StandingText {
    private static final String BODIES = "cơ quan, đơn vị, địa phương";

    private StandingText() {}

    static void addTo(DraftText text, Figures f) {
        text.add(Section.SENDING, "standing", sent(f));
        String pending = pending(f);
        if (!pending.isEmpty()) text.add(Section.SENDING, "pending", pending);
        int overdue = f.overdue().size();
        text.add(
                Section.STATUS,
                "overdue",
                overdue == 0
                        ? "Không có nhiệm vụ quá hạn."
                        : "Có " + Wording.count(overdue) + " nhiệm vụ chưa hoàn thành, quá hạn (" + f.overdueAnnex()
                                + ").");
        String named = lateAndMissing(f);
        if (!named.isEmpty()) text.add(Section.SHORTCOMINGS, "late", named);
        if (overdue > 0)
            text.add(
                    Section.SHORTCOMINGS,
                    "overdue",
                    "Còn " + Wording.count(overdue) + " nhiệm vụ chưa hoàn thành, quá hạn.");
    }

    /** Also the one sentence that tasks and mails show. */
    static String sent(Figures f) {
        if (!f.collected()) return builtOn(f);
        String begin = "Đến " + Wording.moment(f.asOf()) + ", có " + Wording.count(f.expected() - f.missing()) + "/"
                + Wording.count(f.expected()) + " " + BODIES + " gửi báo cáo";
        if (f.lateOrMissing().isEmpty()) return begin + ", tất cả đúng hạn.";
        return begin + "; trong đó " + reports(f.inTime(), "đúng hạn") + ", " + reports(f.late(), "chậm") + "; "
                + (f.missing() == 0
                        ? "không còn " + BODIES + " chưa gửi báo cáo"
                        : Wording.count(f.missing()) + " " + BODIES + " chưa gửi báo cáo")
                + " (Phụ lục II).";
    }

    private static String builtOn(Figures f) {
        return "Kỳ này các cơ quan, đơn vị, địa phương không gửi báo cáo riêng; "
                + (f.periods().isEmpty()
                        ? "đến " + Wording.moment(f.asOf())
                                + " chưa có báo cáo nào được chấp nhận trong khoảng số liệu."
                        : "kết quả được tổng hợp từ các báo cáo đã được chấp nhận của " + Wording.names(f.periods())
                                + ".");
    }

    /** Sent, but not part of this report yet. */
    private static String pending(Figures f) {
        List<String> parts = new ArrayList<>();
        part(parts, f, Kind.UNCHECKED, "đang được kiểm tra");
        part(parts, f, Kind.RETURNED, "được trả lại để bổ sung");
        return parts.isEmpty()
                ? ""
                : "Trong số báo cáo đã gửi, " + String.join("; ", parts) + "; nội dung chưa được tổng hợp.";
    }

    private static void part(List<String> parts, Figures f, Kind kind, String what) {
        List<String> names = f.names(a -> a.kind() == kind);
        if (!names.isEmpty())
            parts.add(Wording.count(names.size()) + " báo cáo " + what + " (" + Wording.names(names) + ")");
    }

    private static String lateAndMissing(Figures f) {
        List<String> parts = new ArrayList<>();
        if (f.late() > 0) parts.add(named(f.names(AgencyFigure::late), "gửi báo cáo chậm"));
        if (f.missing() > 0) parts.add(named(f.names(AgencyFigure::missing), "chưa gửi báo cáo"));
        return parts.isEmpty() ? "" : "Còn " + String.join(" và ", parts) + ", ảnh hưởng đến tiến độ tổng hợp chung.";
    }

    private static String named(List<String> names, String what) {
        return Wording.count(names.size()) + " " + BODIES + " " + what + " (" + Wording.names(names) + ")";
    }

    private static String reports(int number, String how) {
        return number == 0 ? "không có báo cáo gửi " + how : Wording.count(number) + " báo cáo gửi " + how;
    }
}
