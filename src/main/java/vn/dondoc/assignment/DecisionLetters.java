package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Addressees;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.VietnameseDates;

/** What an agency is told about a decision on its assignment or its result. The system always writes "đề nghị". */
@Component
class DecisionLetters {
    private final Postbox postbox;
    private final Addressees addressees;
    private final Directives directives;
    private final Agencies agencies;
    private final Labels labels;

    DecisionLetters(Postbox postbox, Addressees addressees, Directives directives, Agencies agencies, Labels labels) {
        this.postbox = postbox;
        this.addressees = addressees;
        this.directives = directives;
        this.agencies = agencies;
        this.labels = labels;
    }

    void confirmed(Assignment a) {
        post(
                a,
                addressees.officer(a.leadAgency(), a.officer()),
                "RESULT_CONFIRMED",
                "Kết quả được xác nhận",
                List.of("Kết quả thực hiện nhiệm vụ " + quoted(a) + " do " + lead(a) + " báo ngày "
                        + VietnameseDates.day(a.reportedOn()) + " đã được xác nhận đạt yêu cầu. Nhiệm vụ kết thúc."));
    }

    void sentBack(Assignment a, String reason, LocalDate redoBy) {
        post(
                a,
                addressees.officerAndHeads(a.leadAgency(), a.officer()),
                "RESULT_SENT_BACK",
                "Đề nghị thực hiện lại",
                List.of(
                        "Kết quả thực hiện nhiệm vụ " + quoted(a) + " do " + lead(a) + " báo ngày "
                                + VietnameseDates.day(a.reportedOn()) + " chưa đạt yêu cầu. Lý do: " + reason,
                        "Đề nghị thực hiện lại và báo kết quả chậm nhất " + VietnameseDates.endOf(redoBy)
                                + ". Kết quả bị trả lại được tính là chưa hoàn thành; thời hạn của nhiệm vụ không thay"
                                + " đổi."));
    }

    void dueMoved(Assignment a, LocalDate newDueOn, String reason) {
        post(
                a,
                addressees.officerAndHeads(a.leadAgency(), a.officer()),
                "DUE_DATE_MOVED",
                "Điều chỉnh thời hạn",
                List.of("Thời hạn hoàn thành nhiệm vụ " + quoted(a) + " được điều chỉnh từ ngày "
                        + VietnameseDates.day(a.dueOn()) + " sang " + VietnameseDates.endOf(newDueOn) + ". Lý do: "
                        + reason));
    }

    /** @param a with its words until now */
    void reworded(Assignment a, Wording words, String reason) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Nội dung nhiệm vụ " + quoted(a) + " của " + lead(a) + " được điều chỉnh. Lý do: " + reason);
        told(paragraphs, "Mục", a.section(), words.section());
        told(paragraphs, "Tên nhiệm vụ", a.title(), words.title());
        told(paragraphs, "Nội dung", a.body(), words.body());
        told(paragraphs, "Sản phẩm", a.product(), words.product());
        paragraphs.add("Thời hạn và cơ quan chủ trì của nhiệm vụ không thay đổi.");
        post(
                a,
                addressees.officerAndHeads(a.leadAgency(), a.officer()),
                "WORDING_CHANGED",
                "Điều chỉnh nội dung",
                paragraphs);
    }

    private static void told(List<String> paragraphs, String what, String before, String after) {
        if (Objects.equals(before, after)) return;
        paragraphs.add(what + " trước khi điều chỉnh: " + (before == null ? "không có." : before));
        paragraphs.add(what + " sau khi điều chỉnh: " + (after == null ? "không có." : after));
    }

    void suspended(Assignment a, LocalDate from, String reason) {
        post(
                a,
                addressees.officerAndHeads(a.leadAgency(), a.officer()),
                "SUSPENDED",
                "Tạm dừng",
                List.of("Nhiệm vụ " + quoted(a) + " của " + lead(a) + " được tạm dừng từ ngày "
                        + VietnameseDates.day(from) + "; trong thời gian tạm dừng không tính thời hạn. Lý do: "
                        + reason));
    }

    void resumed(Assignment a, int days, LocalDate dueOn, String reason) {
        post(
                a,
                addressees.officerAndHeads(a.leadAgency(), a.officer()),
                "RESUMED",
                "Tiếp tục thực hiện",
                List.of("Nhiệm vụ " + quoted(a) + " của " + lead(a) + " được tiếp tục thực hiện sau " + days
                        + " ngày làm việc tạm dừng. Thời hạn hoàn thành là " + VietnameseDates.endOf(dueOn)
                        + (days == 0 ? "." : " (trước khi tạm dừng: " + VietnameseDates.day(a.dueOn()) + ").")
                        + " Lý do: " + reason));
    }

    /** To the agency that led until now. */
    void handedOver(Assignment a, String newLead, String reason) {
        post(
                a,
                addressees.officerAndHeads(a.leadAgency(), a.officer()),
                "HANDED_OVER",
                "Chuyển cơ quan chủ trì",
                List.of(lead(a) + " thôi chủ trì nhiệm vụ " + quoted(a) + "; cơ quan chủ trì mới là " + newLead
                        + ". Lý do: " + reason));
    }

    void withdrawn(Assignment a, String reason) {
        post(
                a,
                addressees.officerAndHeads(a.leadAgency(), a.officer()),
                "WITHDRAWN",
                "Thôi giao",
                List.of("Nhiệm vụ " + quoted(a) + " của " + lead(a) + " được thôi giao. Lý do: " + reason));
    }

    void ended(Assignment a, String basis) {
        post(
                a,
                addressees.officerAndHeads(a.leadAgency(), a.officer()),
                "ENDED",
                "Kết thúc nhiệm vụ thường xuyên",
                List.of("Nhiệm vụ thường xuyên " + quoted(a) + " của " + lead(a)
                        + " kết thúc theo quyết định. Căn cứ: " + basis
                        + " Nhiệm vụ không còn trong báo cáo của các kỳ đang mở và các kỳ sau."));
    }

    private void post(Assignment a, List<Addressee> to, String kind, String what, List<String> paragraphs) {
        String subject = "[" + labels.code(a) + "] " + what + ": " + Labels.shortTitle(a.title());
        postbox.post(
                directives.get(a.directiveId()),
                to,
                new Postbox.Message(UUID.randomUUID(), kind, subject, paragraphs, a.id()));
    }

    private String lead(Assignment a) {
        return agencies.get(a.leadAgency()).name();
    }

    private static String quoted(Assignment a) {
        return "\"" + Labels.shortTitle(a.title()) + "\"";
    }
}
