package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.amendment.LaterDocument.reading;
import static vn.dondoc.amendment.LaterDocument.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.directive.Directive;
import vn.dondoc.intake.ReadAmendment;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.intake.Span;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.Browser;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** A later document against the letter that is followed up: what the page proposes, and to whom. */
@DonDocTest
class AmendmentPagesTest {
    @Autowired
    Plan200 plan;

    @Autowired
    LaterDocument document;

    @Autowired
    TimeTravel time;

    @LocalServerPort
    int port;

    private Directive letter;
    private List<Assignment> running;

    @BeforeEach
    void aLetterIsFollowedUp() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        letter = document.letter();
        running = document.running();
    }

    @Test
    void anAmendmentProposesWhatItNamesAndLeavesTheRest() {
        Assignment moved = running.get(0);
        UUID draft = document.read(
                ReadAmendment.Kind.AMENDS,
                task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"),
                task("IX", "Tổ chức hội nghị <i>xúc tiến</i> đầu tư", "Sở Xây dựng", null));

        String page = coordinator().get("/doc-van-ban/" + draft + "/doi-chieu").body();

        assertThat(page)
                .contains("Văn bản này sửa đổi " + letter.number(), "2 nhiệm vụ có thay đổi")
                .contains((running.size() - 1) + " nhiệm vụ giữ nguyên")
                .contains("/nhiem-vu/" + moved.id(), "Thời hạn mới", "hạn 30/12/2025")
                .contains("Bổ sung", "Tổ chức hội nghị &lt;i&gt;xúc tiến&lt;/i&gt; đầu tư")
                .contains(LaterDocument.CITATION, "Lập đề xuất thay đổi")
                .doesNotContain("Thôi giao</strong>");
        assertThat(document.running()).as("nothing is changed by looking").isEqualTo(running);
    }

    @Test
    void aReplacementProposesToWithdrawWhatItDoesNotName() {
        UUID draft = document.read(ReadAmendment.Kind.REPLACES);

        assertThat(coordinator().get("/doc-van-ban/" + draft + "/doi-chieu").body())
                .contains("Văn bản này thay thế " + letter.number(), running.size() + " nhiệm vụ có thay đổi")
                .contains("Thôi giao</strong>");
    }

    @Test
    void aDocumentThatNobodyFollowsUpIsSaidToBeUnknown() {
        ReadDirective read =
                reading(new ReadAmendment("1/KH-UBND", null, ReadAmendment.Kind.REPEALS, new Span(0, 5)), List.of());

        assertThat(coordinator()
                        .get("/doc-van-ban/" + document.stored(read) + "/doi-chieu")
                        .body())
                .contains("Văn bản này bãi bỏ 1/KH-UBND", "Không có văn bản số 1/KH-UBND đang được theo dõi");
    }

    @Test
    void ofTheSameNumberTheDayDecides() {
        ReadDirective read = reading(
                new ReadAmendment(letter.number(), "2019-01-01", ReadAmendment.Kind.REPLACES, new Span(0, 5)),
                List.of());

        assertThat(coordinator()
                        .get("/doc-van-ban/" + document.stored(read) + "/doi-chieu")
                        .body())
                .contains("Không có văn bản số " + letter.number());
    }

    @Test
    void whatTheReaderFindsInATextIsOfferedAndWhatItSaysOfReportingIsShownWithTheProposals() {
        String draft = "/doc-van-ban/"
                + document.readFrom("Số: 99/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc sửa đổi, bổ sung " + letter.type() + " số "
                        + letter.number() + "\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\n"
                        + "Điều 1. Giao Sở Xây dựng rà soát quy hoạch các cụm công nghiệp, trình trước ngày 30/9/2025.\n"
                        + "Điều 2. Định kỳ hằng quý, các sở báo cáo kết quả về Sở Công Thương trước ngày 20 của tháng"
                        + " cuối quý để tổng hợp, báo cáo UBND tỉnh.\n");
        assertThat(coordinator().get(draft).body())
                .contains("Văn bản này sửa đổi " + letter.number(), draft + "/doi-chieu");
        assertThat(coordinator().get(draft + "/doi-chieu").body()).contains("Văn bản này sửa đổi " + letter.number());

        String page = coordinator()
                .form(draft + "/doi-chieu", Map.of("directive", letter.id().toString()))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^http://[^/]+", "");
        assertThat(coordinator().get(page).body())
                .contains("Chế độ báo cáo trong văn bản mới", "Định kỳ hằng quý", "/che-do-bao-cao?canCu=");
        assertThat(coordinator()
                        .get("/van-ban/" + letter.id() + "/che-do-bao-cao?canCu=Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%2099")
                        .body())
                .contains("Quyết định 99");
    }

    @Test
    void whoDoesNotCorrectTheDocumentDoesNotSeeIt() {
        String page = "/doc-van-ban/" + document.read(ReadAmendment.Kind.REPLACES) + "/doi-chieu";
        for (String stranger : List.of("chuyenvien.sxd", "lanhdao.sxd"))
            assertThat(person(stranger).get(page).statusCode()).as(stranger).isEqualTo(403);
        assertThat(coordinator()
                        .get("/doc-van-ban/" + UUID.randomUUID() + "/doi-chieu")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new Visitor("http://127.0.0.1:" + port).get(page).statusCode())
                .isEqualTo(302);
    }

    @Test
    void theComparisonReadsOnATelephone() {
        Assignment moved = running.get(0);
        UUID draft = document.read(
                ReadAmendment.Kind.AMENDS,
                task(moved.section(), moved.body() + " và báo cáo kết quả", "Sở Nội vụ", "2025-12-30"),
                task("IX", "Tổ chức hội nghị xúc tiến đầu tư", "Sở Xây dựng", null));
        try (Browser browser = new Browser("http://127.0.0.1:" + port)) {
            browser.open("/login").logIn(Plan200.REGISTRAR).open("/doc-van-ban/" + draft + "/doi-chieu");
            browser.screenshot("amendment");
            browser.asPhone().screenshot("amendment-phone");
            assertThat(browser.overflow()).isZero();
        }
    }

    private Visitor coordinator() {
        return person(Plan200.REGISTRAR);
    }

    private Visitor person(String login) {
        return new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
    }
}
