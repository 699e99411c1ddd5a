package vn.dondoc.demo;

import java.util.List;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.directive.RegimeDraft;

/**
 * The directives of the demo, as drafts ready to be registered: the plan 200/KH-UBND with six of its districts, told in
 * our own words, and an illustrative letter with dated work.
 */
public final class SampleDirectives {
    private static final String STANDING_AGENCY = "so-cong-thuong";
    private static final String WORKING_GROUP = "Tổ 01";
    private static final String DEPUTY = "totruong.to01";
    private static final String BETWEEN_CODES = " ";

    private SampleDirectives() {}

    /** Kế hoạch số 200/KH-UBND ngày 27/3/2025, arrived on 28/3/2025: 21 lines, 36 standing assignments, 11 reporters. */
    public static DirectiveDraft plan200() {
        return draft(
                new DirectiveDraft.Document(
                        "200/KH-UBND",
                        false,
                        false,
                        "Kế hoạch",
                        "Chỉ đạo, thúc đẩy tăng trưởng ngành công nghiệp năm 2025 của Tổ công tác chỉ đạo lĩnh vực"
                                + " công nghiệp (Tổ 01)",
                        "UBND tỉnh Nghệ An",
                        "2025-03-27",
                        "2025-03-28"),
                List.of(RegimeDraft.monthlyBefore("17", "UBND tỉnh", "to-01-minh-hoa")),
                "demo/plan-200.csv");
    }

    /** The same with the quarterly report that its III.2 asks of the standing agency. */
    static DirectiveDraft plan200WithQuarters() {
        DirectiveDraft monthly = plan200();
        return new DirectiveDraft(
                monthly.document(),
                monthly.standingAgency(),
                monthly.workingGroup(),
                monthly.deputyLogin(),
                List.of(monthly.regimes().get(0), quarterly()),
                monthly.rows());
    }

    /** To the Chairman; the plan states no day. */
    private static RegimeDraft quarterly() {
        return new RegimeDraft(
                "QUARTER",
                RegimeDraft.Who.STANDING_AGENCY.name(),
                "",
                "",
                RegimeDraft.Due.NONE,
                RegimeDraft.OPENS_BEFORE,
                "",
                RegimeDraft.Once.NONE,
                RegimeDraft.Route.NONE,
                new RegimeDraft.Route("Chủ tịch UBND tỉnh", "Văn phòng UBND tỉnh, Sở Tài chính", ""),
                new RegimeDraft.Due("WORKING_DAYS_AFTER", "5", "0", false, "NEXT"));
    }

    /** The illustrative letter of Sở Công Thương, 31/3/2025: four dated assignments, no regime. */
    public static DirectiveDraft illustrativeLetter() {
        return draft(
                new DirectiveDraft.Document(
                        "01/SCT-QLCN",
                        false,
                        false,
                        "Công văn",
                        "Công văn (minh họa) của Sở Công Thương về triển khai Kế hoạch số 200/KH-UBND",
                        "Sở Công Thương",
                        "2025-03-31",
                        "2025-03-31"),
                List.of(),
                "demo/illustrative.csv");
    }

    private static DirectiveDraft draft(DirectiveDraft.Document document, List<RegimeDraft> regimes, String breakdown) {
        List<DirectiveDraft.Row> rows =
                CsvFile.rows(breakdown).stream().map(SampleDirectives::row).toList();
        return new DirectiveDraft(document, STANDING_AGENCY, WORKING_GROUP, DEPUTY, regimes, rows);
    }

    private static DirectiveDraft.Row row(String[] cells) {
        return new DirectiveDraft.Row(
                cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], codes(cells[6]), codes(cells[7]));
    }

    private static String codes(String cell) {
        return cell.replace(BETWEEN_CODES, "; ");
    }
}
