package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.document.DocxWriter;
import vn.dondoc.security.SignedIn;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** The draft of a văn bản đôn đốc: what reached that rung, for those who sign it. */
@DonDocTest
class UrgingTest {
    private static final SignedIn STANDING =
            new SignedIn("chuyenvien.sct", "Chuyên viên tổng hợp", "so-cong-thuong", Set.of(Role.COORDINATOR));

    private static final SignedIn OFFICE =
            new SignedIn("chuyenvien.vp", "Chuyên viên theo dõi", Agencies.OFFICE, Set.of(Role.COORDINATOR));

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    @Autowired
    UrgingDrafts drafts;

    @Autowired
    UrgingDocument document;

    private PlanInRows plan;
    private UUID directive;

    @BeforeEach
    void threeDaysLate() {
        plan = new PlanInRows(jdbc);
        directive = plan.directive("200/KH-UBND", "so-cong-thuong");
        UUID round = plan.round(directive, "2025-04-16");
        plan.report(round, "ubnd-huyen-quynh-luu");
        plan.report(round, "so-cong-thuong");
        plan.sent(plan.report(round, "so-tai-chinh"), "2025-04-16T10:00");
        plan.assignment(directive, 1, "so-xay-dung", "2025-04-16");
        plan.assignment(directive, 2, "so-xay-dung", "2025-04-17");
        time.morningOf("2025-04-16");
        time.morningOf("2025-04-21");
        time.to("2025-04-21T10:00");
    }

    @Test
    void theDraftNamesWhatReachedItsRungAndAsksAsAPeerDoes() throws IOException {
        String text = written(drafts.of(STANDING, directive, "so-cong-thuong"));

        assertThat(text)
                .contains("SỞ CÔNG THƯƠNG", "Số:", "/SCT-…", "V/v đôn đốc thực hiện Kế hoạch số 200/KH-UBND")
                .contains("Đến ngày 21/4/2025, còn 2 nội dung quá hạn của 2 cơ quan, đơn vị, địa phương")
                .contains("Sở Xây dựng|Rà soát quy hoạch 1|16/4/2025|3|2")
                .contains("UBND huyện Quỳnh Lưu|Báo cáo tháng 4/2025|16/4/2025|3|2")
                .contains("trước ngày …/…/2025")
                .contains("đề nghị lãnh đạo các cơ quan")
                .doesNotContain("yêu cầu", "Rà soát quy hoạch 2", "Sở Tài chính");
    }

    @Test
    void whoSignsItFindsItOnThePage() {
        Visitor coordinator = visitor("chuyenvien.sct");

        assertThat(coordinator.get("/don-doc/van-ban").body())
                .contains("KH 200/KH-UBND", "Rà soát quy hoạch 1", "Tải dự thảo Word");
        assertThat(coordinator
                        .get("/don-doc/van-ban/" + directive + "/so-cong-thuong/van-ban-don-doc.docx")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor("chuyenvien.vp").get("/don-doc/van-ban").body()).contains("KH 200/KH-UBND");
    }

    @Test
    void nothingIsLeftToWriteOnceAllIsHandedIn() {
        jdbc.sql("update assignment set state = 'DONE'").update();
        jdbc.sql("update report set state = 'CHECKING', sent_at = ?")
                .param(PlanInRows.instant("2025-04-21T09:00"))
                .update();

        assertThat(drafts.of(STANDING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chuyenvien.sxd", "lanhdao.sxd", "lanhdao.sct", "chutich", "vanthu.sxd"})
    void nobodyElseReadsIt(String login) {
        Visitor visitor = visitor(login);

        assertThat(visitor.get("/don-doc/van-ban").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/don-doc/van-ban/" + directive + "/so-cong-thuong/van-ban-don-doc.docx")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStandingAgencyWritesOnlyAboutItsOwnDirectives() {
        jdbc.sql("update directive set standing_agency = 'so-tai-chinh'").update();

        assertThat(drafts.of(STANDING)).isEmpty();
    }

    @Test
    void theOfficeWritesToTheStandingAgencyAboutItsOwnLateness() throws IOException {
        jdbc.sql("update report_round set onward_due_on = '2025-04-16'").update();

        UrgingDrafts.Draft draft = drafts.of(OFFICE, directive, Agencies.OFFICE);

        assertThat(written(draft))
                .contains("VĂN PHÒNG", "Đến ngày 21/4/2025, còn 2 nội dung quá hạn của 1 cơ quan")
                .contains("Sở Công Thương|Báo cáo tháng 4/2025|16/4/2025|3|2")
                .contains("Sở Công Thương|Báo cáo tổng hợp tháng 4/2025|16/4/2025|3|")
                .contains("để Văn phòng UBND tỉnh tổng hợp, báo cáo UBND tỉnh")
                .doesNotContain("Sở Xây dựng");
        assertThat(written(drafts.of(STANDING, directive, STANDING.agency()))).doesNotContain("Sở Công Thương|");
        assertThatThrownBy(() -> drafts.of(STANDING, directive, Agencies.OFFICE))
                .isInstanceOf(ReminderRefused.class);
        assertThat(visitor("chuyenvien.vp").get("/don-doc/van-ban").body())
                .contains("Cơ quan ký: Sở Công Thương", "Cơ quan ký: Văn phòng UBND tỉnh");
    }

    @Test
    void itIsRemindedInWordsOfItsOwnAndTheOfficeIsToldInItsPlace() {
        jdbc.sql("update directive set priority = 'URGENT'").update();
        time.morningOf("2025-04-22");

        assertThat(jdbc.sql("select recipient from notice where agency = 'so-cong-thuong' and rung = 'LATE_2'")
                        .query(String.class)
                        .list())
                .contains("lanhdao.sct", "chuyenvien.vp")
                .doesNotContain("truongphong.sct");
        assertThat(jdbc.sql("select body_text from mail where recipient = 'lanhdao.sct' and day = '2025-04-22'")
                        .query(String.class)
                        .single())
                .contains("để kịp đưa vào báo cáo tổng hợp trình UBND tỉnh", "Văn phòng UBND tỉnh")
                .doesNotContain("Sở Công Thương tổng hợp");
    }

    private String written(UrgingDrafts.Draft draft) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        new DocxWriter().write(document.of(draft, java.time.LocalDate.of(2025, 4, 21)), out);
        try (var docx = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            Stream<String> paragraphs = docx.getParagraphs().stream().map(XWPFParagraph::getText);
            Stream<String> rows = docx.getTables().stream()
                    .flatMap(t -> t.getRows().stream())
                    .map(r -> r.getTableCells().stream()
                            .map(XWPFTableCell::getText)
                            .collect(Collectors.joining("|")));
            return Stream.concat(paragraphs, rows).collect(Collectors.joining("\n"));
        }
    }

    private Visitor visitor(String login) {
        return new Visitor("http://localhost:" + port).login(login, "dondoc");
    }
}
