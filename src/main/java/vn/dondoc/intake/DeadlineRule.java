package vn.dondoc.intake;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to say when something is due; each found by its own pattern. */
enum DeadlineRule {
    RECURRING_DAY(
            "recurring-day",
            "RECURRING",
            "(?:định kỳ,? )?(?:xong )?(?:trước|vào|trong) (?:(?:[\\d/IVX]+|ngày|tháng|và|trước|cuối|quý|của|giờ|thứ \\p{L}+) ){1,12}+"
                    + DeadlineWords.EACH),
    LAST_MONTH(
            "last-month-of-quarter",
            "RECURRING",
            "(?:hằng quý )?\\(?trước ngày \\d{1,2},?(?: của)? tháng cuối(?: của)? (?:quý|kỳ)\\)?"),
    TWO_DAYS(
            "two-days-a-year",
            "RECURRING",
            "trước (?:ngày )?\\d{1,2}/\\d{1,2}(?![/\\d]) và (?:trước )?(?:ngày )?\\d{1,2}/\\d{1,2}(?![/\\d])(?: "
                    + DeadlineWords.EACH + ")?"),
    WEEKDAY("weekday", "RECURRING", "(?:(?:trước|vào) (?:\\d{1,2} giờ )?)?thứ \\p{L}+ " + DeadlineWords.EACH),
    HALF_YEAR(
            "half-year",
            "RECURRING",
            "(?:theo )?định kỳ (?:0?3|0?6|0?9|sáu|ba) tháng(?: \\([^)]{1,30}\\))?(?:(?:,| và) (?:hằng |hàng )?năm(?: kế tiếp)?(?: \\([^)]{1,30}\\))?)?"),
    CYCLE(
            "cycle",
            "RECURRING",
            "(?:theo )?(?:định kỳ )?(?:" + DeadlineWords.EACH
                    + "|(?:3|03|6|06|9|09) tháng (?:một|1|01) lần|mỗi \\p{L}+(?: \\p{L}+)? (?:một|0?1|0?2) lần|ngày 0?\\d lần)(?: \\((?:trước|vào) [^)]{1,40}\\))?"),
    REGULAR(
            "regular",
            "RECURRING",
            "định kỳ(?= (?:báo|tổng|kiểm|đánh|rà|gửi|thông|tổ|cập|sơ|họp|giao|công|theo dõi|giám))"),
    AFTER_DAYS(
            "days-after",
            "EVENT",
            "trong (?:vòng|thời hạn|thời gian) \\d{1,3} (?:ngày|tháng)(?: làm việc)?,? (?:kể )?(?:từ|sau) (?:ngày |khi )?[^,;.]{1,50}"),
    SCHOOL_YEAR("school-year", "EVENT", "(?:ngay )?từ đầu năm học(?: mới)?|trong ngày (?:có|nhận) [^,;.]{1,40}"),
    WHEN(
            "when",
            "EVENT",
            "(?:ngay |đột xuất )?khi (?:(?:tổ chức, cá nhân )?có (?:yêu cầu|phát sinh|dấu hiệu [^,;.]{1,30}|vấn đề phát sinh|sự cố|tình huống phát sinh)|phát hiện [^,;.]{1,30}|xảy ra [^,;.]{1,40}|xả lũ)"),
    AFTER(
            "after",
            "EVENT",
            "(?:ngay )?sau khi [^,;.]{1,60}?(?:phê duyệt|ban hành|thông qua|chấp thuận|nghiệm thu|có hiệu lực|kết thúc)"),
    BEFORE_EVENT("before-event", "EVENT", "(?<=hoàn thành |xong |báo cáo |kết thúc |, )trước khi [^,;.]{1,40}"),
    DAY(
            "day",
            "DATE",
            "(?:xong |chậm nhất |muộn nhất )?(?:trước|chậm nhất(?: là| vào)?|muộn nhất(?: là)?|đến hết|đến|hết|vào)(?: \\d{1,2} giờ(?: \\d{2})?(?: phút)?)?(?: ngày)? (?<day>\\d{1,2})(?:/| tháng )(?<month>\\d{1,2})(?:(?:/| năm )(?<year>20\\d\\d))?(?![\\d/])"),
    MONTH(
            "month",
            "PERIOD",
            "(?:xong )?(?:(?:trong|vào|đến hết|hết|đến cuối|cuối|đầu|trước) )?tháng (?<month>\\d{1,2})(?:/| năm )(?<year>20\\d\\d)"),
    MONTH_ALONE(
            "month-alone",
            "PERIOD",
            "(?:trong|vào|đến hết|hết) tháng (?<month>\\d{1,2})(?![\\d/]| năm| (?:hằng|hàng))"),
    QUARTER(
            "quarter",
            "PERIOD",
            "(?:xong )?(?:(?:trong|vào|đến hết|hết|đến cuối|trước) )?quý (?<quarter>III|II|IV|I|[1-4])(?:/| năm |, năm )(?<year>20\\d\\d)"),
    QUARTER_ALONE(
            "quarter-alone",
            "PERIOD",
            "(?:trong|vào|đến hết|hết) quý (?<quarter>III|II|IV|I|[1-4])(?![\\p{L}\\d/]| năm| (?:hằng|hàng))"),
    NEXT_SPAN("next-span", "EVENT", "(?:ngay )?trong (?:tuần|tháng|quý) (?:tới|này|sau)"),
    YEAR("year", "PERIOD", "(?<!kỳ )(?:trong|hết|đến hết|đến cuối|vào cuối|cuối) năm (?<year>20\\d\\d)(?! ?[-–]|/)");

    private final String rule;
    private final String type;
    private final Pattern pattern;

    DeadlineRule(String rule, String type, String expression) {
        this.rule = "deadline." + rule;
        this.type = type;
        this.pattern = Pattern.compile("(?<![\\p{L}\\d/])(?iu:" + expression + ")(?![\\p{L}])");
    }

    String rule() {
        return rule;
    }

    /** The end of a month is a day; the month itself a span. */
    String type(String printed) {
        return type.equals("PERIOD")
                        && printed.matches("(?iu:(?:xong )?(?:đến )?(?:hết|cuối).*|(?:xong )?trước .*|đến .*)")
                ? "DATE"
                : type;
    }

    List<MatchResult> in(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().toList();
    }

    Matcher again(String printed) {
        return pattern.matcher(printed);
    }
}
