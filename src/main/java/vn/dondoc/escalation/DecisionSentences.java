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

    /**
     * @param decidedOn the day the decision was taken: an explanation's deadline counts from it
     * @param live whether the matter still runs: who can send no report any more is not told to send it
     */
    String of(DossierItem item, LocalDate decidedOn, boolean live) {
        Agency agency = agencies.get(item.agency());
        String sentence = "Chủ tịch UBND tỉnh " + told(item, agency, decidedOn, live) + ".";
        String note = item.decision().note();
        return note == null ? sentence : sentence + " " + note;
    }

    private String told(DossierItem item, Agency agency, LocalDate decidedOn, boolean live) {
        String asked = agency.asked();
        Ruling decision = item.decision();
        return switch (decision.measure()) {
            case NEW_DATE ->
                "cho điều chỉnh thời hạn hoàn thành " + named(item) + " đến ngày "
                        + VietnameseDates.day(decision.date()) + "; " + asked + " hoàn thành đúng thời hạn này";
            case OTHER_AGENCY ->
                agencies.get(decision.agency()).putInTheLead() + " " + named(item) + "; " + asked
                        + " bàn giao hồ sơ, tài liệu và phối hợp thực hiện";
            case SEND_BY -> asked + " gửi " + named(item) + " trước ngày " + VietnameseDates.day(decision.date());
            case EXPLAIN ->
                asked + " giải trình nguyên nhân, trách nhiệm và cam kết tiến độ đối với " + delay(item, live)
                        + ", trả lời " + answerBy(decision, decidedOn);
            case REMIND -> reminded(item, agency, live);
            case CRITICISE -> "phê bình " + agency.name() + " về " + delay(item, live) + "; yêu cầu " + now(item, live);
            case WATCH ->
                "cho tiếp tục theo dõi " + (live ? named(item) : "việc thực hiện chế độ báo cáo, nhiệm vụ được giao")
                        + "; " + asked + " " + now(item, live);
        };
    }

    private static String reminded(DossierItem item, Agency agency, boolean live) {
        return agency.kind().subordinate()
                ? "nhắc nhở " + agency.name() + " rút kinh nghiệm về " + delay(item, live) + "; yêu cầu "
                        + now(item, live)
                : "đề nghị " + agency.name() + " lưu ý thực hiện đúng thời hạn và " + now(item, live) + " ("
                        + named(item) + ")";
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

    private static String delay(DossierItem item, boolean live) {
        String what = !report(item) ? "việc chậm hoàn thành " : live ? "việc chưa gửi " : "việc không gửi đúng hạn ";
        return what + named(item);
    }

    /** What the agency can do about it now. */
    private static String now(DossierItem item, boolean live) {
        if (!live) return report(item) ? "gửi báo cáo các kỳ sau đúng hạn" : "bảo đảm thời hạn các nhiệm vụ được giao";
        return report(item) ? "gửi báo cáo ngay" : "khẩn trương hoàn thành, cập nhật kết quả";
    }
}
