package vn.dondoc.escalation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.escalation.AgencyMail.Words;
import vn.dondoc.notification.Letter.Line;
import vn.dondoc.notification.Letter.Section;
import vn.dondoc.shared.VietnameseDates;

/** Tells an agency that its matters were brought to the Chairman (vietnamese.md B2, "to the Chairman"). */
@Component
class PresentedLetters {
    private static final String STILL_TAKEN =
            "Báo cáo vẫn được tiếp nhận; kết quả và nội dung giải trình (nếu có) sẽ được bổ sung vào hồ sơ trình.";
    private static final String NO_LONGER_TAKEN = "Kỳ báo cáo sau đã chốt nên báo cáo của kỳ này không còn được nhận.";

    private final AgencyMail mail;
    private final Agencies agencies;
    private final Matters matters;

    PresentedLetters(AgencyMail mail, Agencies agencies, Matters matters) {
        this.mail = mail;
        this.agencies = agencies;
        this.matters = matters;
    }

    /** @param left the unresolved items of a dossier that has just been presented */
    void send(Dossier dossier, List<DossierItem> left) {
        String day = VietnameseDates.day(dossier.day());
        AgencyMail.byAgency(left)
                .forEach((agency, items) -> mail.post(dossier, "presented", "ESCALATED", items, words(items, day)));
    }

    private Words words(List<DossierItem> items, String day) {
        String agency = agencies.get(items.get(0).agency()).name();
        if (items.size() > 1) return several(items, agency, day);
        return items.get(0).kind() == SubjectKind.REPORT
                ? report(items.get(0), agency, day)
                : assignment(items.get(0), agency, day);
    }

    private Words report(DossierItem item, String agency, String day) {
        Matter matter = matters.get(item.kind(), item.subjectId());
        String subject = "[" + matter.code() + "] Thông báo: việc chưa gửi báo cáo " + matter.period()
                + " đã được trình Chủ tịch UBND tỉnh";
        String body = "Ngày " + day + ", Văn phòng UBND tỉnh đã trình Chủ tịch UBND tỉnh danh sách cơ quan, đơn vị, địa"
                + " phương chưa gửi báo cáo " + matter.period() + ", trong đó có " + agency
                + ". " + (matter.live() ? STILL_TAKEN : NO_LONGER_TAKEN);
        return new Words(subject, List.of(body), List.of());
    }

    private Words assignment(DossierItem item, String agency, String day) {
        String code = matters.get(item.kind(), item.subjectId()).code();
        String body = "Ngày " + day + ", Văn phòng UBND tỉnh đã trình Chủ tịch UBND tỉnh về việc nhiệm vụ \""
                + item.title() + "\" quá hạn từ ngày " + VietnameseDates.day(item.dueOn()) + ". Đề nghị " + agency
                + " tiếp tục thực hiện, cập nhật kết quả trong khi chờ ý kiến chỉ đạo.";
        return new Words(
                "[" + code + "] Thông báo: nhiệm vụ quá hạn đã được trình Chủ tịch UBND tỉnh",
                List.of(body),
                List.of());
    }

    private Words several(List<DossierItem> items, String agency, String day) {
        String body = "Ngày " + day + ", Văn phòng UBND tỉnh đã trình Chủ tịch UBND tỉnh " + items.size()
                + " nội dung quá hạn của " + agency + ". Đề nghị " + agency
                + " tiếp tục thực hiện, cập nhật kết quả trong khi chờ ý kiến chỉ đạo"
                + (items.stream().allMatch(this::live) ? "; báo cáo vẫn được tiếp nhận." : ".");
        return new Words(
                "Thông báo: " + items.size() + " nội dung quá hạn đã được trình Chủ tịch UBND tỉnh",
                List.of(body),
                List.of(new Section(
                        "Nội dung đã trình",
                        items.stream().map(PresentedLetters::line).toList())));
    }

    private boolean live(DossierItem item) {
        return matters.get(item.kind(), item.subjectId()).live();
    }

    private static Line line(DossierItem item) {
        return new Line(item.title() + ", hạn " + VietnameseDates.day(item.dueOn()), "/viec/" + item.subjectId());
    }
}
