package vn.dondoc.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a duty to report from the many other sentences with "báo cáo". */
final class ReportDuty {
    private static final Pattern VERB = Pattern.compile(
            "(?iu)(?<!(?:không|nghe|theo|tại|trong|của|dự thảo|các|chế độ|những|cứ)\\s)(?<!\\p{L})báo cáo(?! (?:số|viên|nghiên cứu|đánh giá tác động|tài chính|kinh tế|quyết toán|đề xuất chủ trương|kiểm toán|của))");
    private static final Pattern REGIME =
            Pattern.compile("(?iu)(?:chế độ|gửi|nộp|lập|thực hiện) (?:thông tin,? )?(?:các )?báo cáo");
    private static final Pattern SENDS =
            Pattern.compile("(?iu)(?:cung cấp|gửi)[^.;]{0,120}(?:số liệu|kết quả|thông tin|tình hình)");
    private static final Pattern PROBLEM = Pattern.compile(
            "(?iu)(?:nếu|khi|trường hợp|kịp thời)[^.;]{0,70}(?:vướng mắc|khó khăn|phát sinh|cần (?:thiết )?(?:sửa đổi|điều chỉnh|bổ sung)|vượt thẩm quyền|bất cập|nảy sinh)[^;]*?(?:phản ánh|báo cáo|gửi|kiến nghị|thông tin|đề xuất)");
    private static final Pattern RESULT = Pattern.compile(
            "(?iu)kết quả|tình hình|tiến độ|số liệu|sơ kết|tổng kết|thiệt hại|diễn biến|công tác|đánh giá|việc (?:triển khai|thực hiện)|hoạt động|định kỳ|đột xuất");
    private static final Pattern NAMED_RESULT = Pattern.compile(
            "(?iu)kết quả|tình hình|tiến độ|số liệu|sơ kết|tổng kết|thiệt hại|diễn biến|báo cáo (?:tháng|quý|năm|tuần|6|06|9)");
    private static final Pattern PROPOSAL = Pattern.compile(
            "(?iu)báo cáo,?\\s(?:và\\s)?(?:tham mưu|đề xuất|kiến nghị|trình)(?! (?:kịp thời|ngay))|phương án xử lý");
    private static final Pattern APPROVAL = Pattern.compile(
            "(?iu)(?:trình|xem xét,? quyết định|phê duyệt|cho ý kiến|ban hành|chấp thuận|bố trí kinh phí|cho chủ trương|quyết định bố trí)");
    /** What its recipient does with a report. */
    private static final Pattern HANDED_ON = Pattern.compile(
            "(?iu)tổng hợp(?:,? (?:và )?(?:báo cáo|tham mưu|trình)){1,3}(?: (?:UBND|Chủ tịch UBND) (?:tỉnh|thành phố))?");

    private static final int NEAR = 90;

    private ReportDuty() {}

    /** @param received the report has a recipient */
    static boolean in(String clause, List<Schedule> when, boolean received) {
        if (PROBLEM.matcher(clause).find()) return received;
        var recurs = when.stream()
                .anyMatch(one -> one.due() != null || !one.cadence().matches("AD_HOC|PERIODIC_UNSPECIFIED"));
        var verb = VERB.matcher(clause);
        if (!verb.find()) return sends(clause, recurs, received);
        if (PROPOSAL.matcher(clause).find()) return false;
        var result = RESULT.matcher(near(clause, verb.start())).find();
        if (APPROVAL.matcher(HANDED_ON.matcher(clause.substring(verb.start())).replaceAll("tổng hợp"))
                        .find()
                && !ofResults(clause, verb.start())) return false;
        var once =
                !when.isEmpty() && when.stream().allMatch(one -> one.cadence().equals("ONCE"));
        var said = result || !when.isEmpty() && !once && !plans(clause, verb.start());
        return said
                && (received
                        || recurs
                                && NAMED_RESULT
                                        .matcher(near(clause, verb.start()))
                                        .find());
    }

    /** "cung cấp số liệu hằng tháng", "gửi kết quả về Sở X trước ngày 10", "thực hiện chế độ báo cáo hằng quý". */
    private static boolean sends(String clause, boolean recurs, boolean received) {
        return recurs
                && (SENDS.matcher(clause).find() && (received || clause.contains("cung cấp"))
                        || REGIME.matcher(clause).find() && received);
    }

    private static boolean ofResults(String clause, int verb) {
        return Pattern.compile("(?iu)báo cáo (?:đánh giá )?(?:kết quả|tình hình|tiến độ|sơ kết|tổng kết|định kỳ)")
                .matcher(clause.substring(verb))
                .find();
    }

    /** Whoever submits a plan of his own reports nothing yet. */
    private static boolean plans(String clause, int verb) {
        return Pattern.compile(
                        "(?iu)(?:xây dựng|ban hành|lập|hoàn thiện|đề xuất)[^.;]{0,80}(?:kế hoạch|chương trình|phương án|đề án|danh mục|dự toán|kinh phí)")
                .matcher(clause.substring(0, verb))
                .find();
    }

    private static String near(String clause, int verb) {
        return clause.substring(Math.max(0, verb - NEAR), Math.min(clause.length(), verb + NEAR));
    }
}
