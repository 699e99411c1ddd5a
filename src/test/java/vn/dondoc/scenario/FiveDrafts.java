package vn.dondoc.scenario;

import java.util.Arrays;
import java.util.List;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.directive.DirectiveDraft.Document;
import vn.dondoc.directive.DirectiveDraft.Row;
import vn.dondoc.directive.RegimeDraft;
import vn.dondoc.directive.RegimeDraft.Due;
import vn.dondoc.directive.RegimeDraft.Once;
import vn.dondoc.directive.RegimeDraft.Route;

/**
 * The five real directives with all their regimes, as FiveDirectivesEnteredTest types them, and some of their lines. The
 * sample province's agencies stand for those of the other provinces and of the Party, a few of them for each collective.
 * No line of the five has a calendar date: the dated ones carry the day that those who enter it would set.
 */
final class FiveDrafts {
    static final String SXD = "so-xay-dung";
    static final String STC = "so-tai-chinh";
    static final String SCT = "so-cong-thuong";
    static final String KKT = "ban-quan-ly-kkt-dong-nam";
    static final String THONG_KE = "thong-ke-tinh";
    private static final String NO_DATE = "";

    private FiveDrafts() {}

    /** III.1, III.2, II.2.e each quarter, II.2.d. */
    static DirectiveDraft ngheAn200() {
        return draft(
                document("200/KH-UBND", "Kế hoạch", "UBND tỉnh Nghệ An", "2025-03-27", "2025-03-28"),
                "totruong.to01",
                "NORMAL",
                List.of(
                        RegimeDraft.monthlyBefore("17", "UBND tỉnh", all(SCT, SXD, STC, KKT, THONG_KE)),
                        standing("QUARTER", "Chủ tịch UBND tỉnh", after("5")),
                        agencies("QUARTER", THONG_KE, "Sở Công Thương", after("5"), after("4"), Once.NONE),
                        agencies("ON_REQUEST", KKT, "Sở Công Thương", Due.NONE, after("4"), Once.NONE)),
                row("II.2.a", "Quản lý cụm công nghiệp", NO_DATE, SCT),
                row("II.2.a", "Tham mưu tháo gỡ khó khăn trong năm 2025", "2025-12-31", SCT),
                row("II.2.b", "Rà soát quy hoạch vật liệu xây dựng", "2025-09-30", SXD),
                row("II.2.c", "Cân đối vốn hạ tầng cụm công nghiệp", "2025-06-30", STC),
                row("II.2.d", "Thu hút đầu tư hạ tầng khu công nghiệp", NO_DATE, KKT),
                row("II.2.d", "Danh mục dự án trọng điểm trong khu kinh tế", "2025-05-30", KKT),
                row("II.2.e", "Cung cấp số liệu thống kê công nghiệp", NO_DATE, THONG_KE),
                row("II.2.b", "Quản lý quy hoạch xây dựng khu công nghiệp", NO_DATE, SXD),
                row("II.2.c", "Bố trí kinh phí khuyến công", NO_DATE, STC));
    }

    /** 2.1 for the half-year and the year, and on request. Entered as urgent, so that a year of that ladder is climbed. */
    static DirectiveDraft thaiNguyen2907() {
        return draft(
                document("2907/UBND-CNNXD", "Công văn", "UBND tỉnh Thái Nguyên", "2023-06-19", "2025-03-03"),
                "",
                "URGENT",
                List.of(
                        standing("HALF_YEAR", "UBND tỉnh", onDay("25")),
                        standing("YEAR", "UBND tỉnh", onDay("31")),
                        agencies("ON_REQUEST", all(SXD, STC), "Chủ tịch UBND tỉnh", Due.NONE, after("4"), Once.NONE)),
                row("2.1", "Hướng dẫn nội dung hỗ trợ của Chương trình", NO_DATE, SCT),
                row("2.2", "Cân đối vốn đầu tư hạ tầng cụm công nghiệp", "2025-06-30", STC),
                row("2.3", "Bố trí kinh phí thực hiện Chương trình", "2025-09-03", STC),
                row("2.6", "Thẩm định quy hoạch chi tiết cụm công nghiệp", "2025-04-15", SXD));
    }

    /** III.2, III.3 and the closing paragraph of III. */
    static DirectiveDraft haTinh415() {
        return draft(
                document("415/KH-UBND", "Kế hoạch", "UBND tỉnh Hà Tĩnh", "2020-11-19", "2025-03-03"),
                "",
                "NORMAL",
                List.of(
                        agencies("YEAR", all(SXD, STC, KKT), "UBND tỉnh", before("20"), before("26"), Once.NONE),
                        standing("ON_REQUEST", "Chính phủ", onDay("25")),
                        agencies("ON_REQUEST", all(SXD, STC), "UBND tỉnh", Due.NONE, after("4"), Once.NONE)),
                row("II.2.a", "Tham mưu công bố Quy hoạch tỉnh", "2025-05-16", STC),
                row("II.4.d", "Góp ý công nghệ, thiết bị của dự án đầu tư", NO_DATE, SXD),
                row("III.1", "Tham mưu bố trí kinh phí hằng năm", "2025-10-31", STC),
                row("II.2.b", "Phát triển hạ tầng khu kinh tế", NO_DATE, KKT));
    }

    /** III.1 once, III.2 and the two of III.3. */
    static DirectiveDraft haTinh57() {
        return draft(
                document("", "Chương trình hành động", "UBND tỉnh Hà Tĩnh", "2025-01-15", "2025-03-03"),
                "",
                "NORMAL",
                List.of(
                        agencies(
                                "ONCE",
                                all(SXD, STC, KKT),
                                "UBND tỉnh",
                                Due.NONE,
                                after("5"),
                                new Once("2025-01-15", "2025-04-25", "2025-04-30")),
                        agencies("NINE_MONTHS", all(SXD, STC, KKT), "UBND tỉnh", after("5"), after("5"), Once.NONE),
                        standing("YEAR", "UBND tỉnh", onDay("25")),
                        standing("YEAR", "Ban Thường vụ Tỉnh ủy", onDay("25"))),
                row("II.1.a", "Tuyên truyền về phát triển công nghiệp", NO_DATE, SXD),
                row("II.2.a", "Rà soát, điều chỉnh các quy hoạch", "2025-08-15", SXD),
                row("II.4.a", "Ưu đãi đầu tư công nghiệp hỗ trợ", NO_DATE, STC),
                row("II.3.b", "Đề án phát triển khu kinh tế", "2025-07-31", KKT));
    }

    /** IV.3, by whole half-years. */
    static DirectiveDraft ngheAnResolution() {
        return draft(
                document("", "Nghị quyết", "Ban Thường vụ Tỉnh ủy Nghệ An", "2022-01-04", "2025-03-03"),
                "totruong.to01",
                "NORMAL",
                List.of(new RegimeDraft(
                        "HALF_YEAR",
                        RegimeDraft.Who.AGENCIES.name(),
                        "định kỳ báo cáo Ban Thường vụ Tỉnh ủy.",
                        all(SXD, STC),
                        new Due("ON_DAY", "10", "1", false, "NEXT"),
                        RegimeDraft.OPENS_BEFORE,
                        "31",
                        Once.NONE,
                        Route.NONE,
                        new Route("Ban Thường vụ Tỉnh ủy", "", ""),
                        new Due("BEFORE_DAY", "16", "1", false, "NEXT"))),
                row("IV.3", "Hướng dẫn học tập, quán triệt Nghị quyết", "2025-03-31", SXD),
                row("IV.2", "Kiểm tra, giám sát việc thực hiện", NO_DATE, SXD),
                row("IV.1", "Bổ sung cơ chế, chính sách", NO_DATE, STC));
    }

    private static DirectiveDraft draft(
            Document document, String deputy, String priority, List<RegimeDraft> regimes, Row... rows) {
        return new DirectiveDraft(document, SCT, "", deputy, priority, regimes, Arrays.asList(rows));
    }

    private static Document document(String number, String type, String issuer, String issuedOn, String arrivedOn) {
        String subject = type + " về phát triển công nghiệp, " + issuer;
        return new Document(number, number.isEmpty(), false, type, subject, issuer, issuedOn, arrivedOn);
    }

    private static Row row(String section, String title, String dueOn, String lead) {
        String kind = dueOn.equals(NO_DATE) ? "STANDING" : "DATED";
        return new Row(section, title, title + ".", kind, dueOn, "Báo cáo", lead, "");
    }

    private static RegimeDraft standing(String cadence, String to, Due onward) {
        return regime(cadence, RegimeDraft.Who.STANDING_AGENCY, "", to, Due.NONE, onward, Once.NONE);
    }

    private static RegimeDraft agencies(String cadence, String binds, String to, Due due, Due onward, Once once) {
        return regime(cadence, RegimeDraft.Who.AGENCIES, binds, to, due, onward, once);
    }

    private static RegimeDraft regime(
            String cadence, RegimeDraft.Who who, String binds, String to, Due due, Due onward, Once once) {
        return new RegimeDraft(
                cadence,
                who.name(),
                "",
                binds,
                due,
                RegimeDraft.OPENS_BEFORE,
                "14",
                once,
                Route.NONE,
                new Route(to, "", ""),
                onward);
    }

    private static Due after(String workingDays) {
        return new Due("WORKING_DAYS_AFTER", workingDays, "0", false, "NEXT");
    }

    private static Due onDay(String day) {
        return new Due("ON_DAY", day, "0", false, "NEXT");
    }

    private static Due before(String day) {
        return new Due("BEFORE_DAY", day, "0", false, "NEXT");
    }

    private static String all(String... agencies) {
        return String.join("; ", agencies);
    }
}
