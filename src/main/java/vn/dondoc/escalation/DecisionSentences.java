package vn.dondoc.escalation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.shared.VietnameseDates;

/**
 * What an agency is told of a decision. "Yêu cầu", "nhắc nhở" and "phê bình" only to agencies subordinate to the
 * Committee, to all others "đề nghị" (vietnamese.md B2).
 */
@Component
class DecisionSentences {
    private final Agencies agencies;
    private final Deadlines deadlines;

    DecisionSentences(Agencies agencies, Deadlines deadlines) {
        this.agencies = agencies;
        this.deadlines = deadlines;
    }

    /** @param decidedOn the day the decision was taken: an explanation's deadline counts from it */
    String of(DossierItem item, LocalDate decidedOn) {
        Agency agency = agencies.get(item.agency());
        String sentence = "Chủ tịch UBND tỉnh " + told(item, agency, decidedOn) + ".";
        String note = item.decision().note();
        return note == null ? sentence : sentence + " " + note;
    }

    private String told(DossierItem item, Agency agency, LocalDate decidedOn) {
        String asked = (agency.kind().subordinate() ? "yêu cầu " : "đề nghị ") + agency.name();
        Ruling decision = item.decision();
        return switch (decision.measure()) {
            case NEW_DATE ->
                "cho điều chỉnh thời hạn hoàn thành " + named(item) + " đến ngày "
                        + VietnameseDates.day(decision.date()) + "; " + asked + " hoàn thành đúng thời hạn này";
            case OTHER_AGENCY ->
                newLead(decision.agency()) + " chủ trì " + named(item) + "; " + asked
                        + " bàn giao hồ sơ, tài liệu và phối hợp thực hiện";
            case SEND_BY -> asked + " gửi " + named(item) + " trước ngày " + VietnameseDates.day(decision.date());
            case EXPLAIN ->
                asked + " giải trình nguyên nhân, trách nhiệm và cam kết tiến độ đối với " + delay(item) + ", trả lời "
                        + answerBy(decision, decidedOn);
            case REMIND -> reminded(item, agency);
            case CRITICISE -> "phê bình " + agency.name() + " về " + delay(item) + "; yêu cầu " + atOnce(item);
            case WATCH -> "cho tiếp tục theo dõi " + named(item) + "; " + asked + " " + atOnce(item);
        };
    }

    private static String reminded(DossierItem item, Agency agency) {
        return agency.kind().subordinate()
                ? "nhắc nhở " + agency.name() + " rút kinh nghiệm về " + delay(item) + "; yêu cầu " + atOnce(item)
                : "đề nghị " + agency.name() + " lưu ý thực hiện đúng thời hạn và " + atOnce(item) + " (" + named(item)
                        + ")";
    }

    private String newLead(String code) {
        Agency lead = agencies.get(code);
        return (lead.kind().subordinate() ? "giao " : "đề nghị ") + lead.name();
    }

    private String answerBy(Ruling decision, LocalDate decidedOn) {
        return decision.date() == null
                ? "chậm nhất ngày " + VietnameseDates.day(deadlines.answerBy(decision, decidedOn))
                : "trước ngày " + VietnameseDates.day(decision.date());
    }

    private static boolean report(DossierItem item) {
        return item.kind() == SubjectKind.REPORT;
    }

    private static String named(DossierItem item) {
        return (report(item) ? "" : "nhiệm vụ ") + "\"" + item.title() + "\"";
    }

    private static String delay(DossierItem item) {
        return (report(item) ? "việc chưa gửi " : "việc chậm hoàn thành ") + named(item);
    }

    private static String atOnce(DossierItem item) {
        return report(item) ? "gửi báo cáo ngay" : "khẩn trương hoàn thành, cập nhật kết quả";
    }
}
