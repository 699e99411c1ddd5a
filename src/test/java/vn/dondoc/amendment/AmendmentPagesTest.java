package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.drafting.Drafts;
import vn.dondoc.drafting.SourceOfDraft;
import vn.dondoc.intake.DirectiveReader;
import vn.dondoc.intake.ReadAmendment;
import vn.dondoc.intake.ReadAssignment;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.intake.Span;
import vn.dondoc.security.Visitor;
import vn.dondoc.source.Piece;
import vn.dondoc.source.SourceFile;
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
    Drafts drafts;

    @Autowired
    Directives directives;

    @Autowired
    Assignments assignments;

    @Autowired
    Agencies agencies;

    @Autowired
    TimeTravel time;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    private Directive letter;
    private List<Assignment> running;

    @BeforeEach
    void aLetterIsFollowedUp() {
        time.to("2025-03-31T08:00");
        letter = directives.get(plan.letterIssued());
        running = assignments.ofDirective(letter.id());
    }

    @Test
    void anAmendmentProposesWhatItNamesAndLeavesTheRest() throws IOException {
        Assignment moved = running.get(0);
        UUID draft = stored(
                ReadAmendment.Kind.AMENDS,
                List.of(
                        task(moved.section(), moved.body(), name(moved), "2025-12-30"),
                        task("IX", "Tổ chức hội nghị <i>xúc tiến</i> đầu tư", "Sở Xây dựng", null)));

        String page = coordinator().get("/doc-van-ban/" + draft + "/doi-chieu").body();

        assertThat(page)
                .contains("Văn bản này sửa đổi " + letter.number(), "2 nhiệm vụ có thay đổi")
                .contains((running.size() - 1) + " nhiệm vụ giữ nguyên")
                .contains("/nhiem-vu/" + moved.id(), "Thời hạn mới", "hạn 30/12/2025")
                .contains("Bổ sung", "Tổ chức hội nghị &lt;i&gt;xúc tiến&lt;/i&gt; đầu tư")
                .contains("Theo Quyết định số 99/QĐ-UBND ngày 9/4/2025")
                .doesNotContain("Thôi giao</strong>");
        assertThat(assignments.ofDirective(letter.id()))
                .as("nothing is changed by looking")
                .isEqualTo(running);
    }

    @Test
    void aReplacementProposesToWithdrawWhatItDoesNotName() throws IOException {
        UUID draft = stored(ReadAmendment.Kind.REPLACES, List.of());

        assertThat(coordinator().get("/doc-van-ban/" + draft + "/doi-chieu").body())
                .contains("Văn bản này thay thế " + letter.number(), running.size() + " nhiệm vụ có thay đổi")
                .contains("Thôi giao</strong>");
    }

    @Test
    void aDocumentThatNobodyFollowsUpIsSaidToBeUnknown() throws IOException {
        ReadDirective read =
                reading(new ReadAmendment("1/KH-UBND", null, ReadAmendment.Kind.REPEALS, new Span(0, 5)), List.of());

        assertThat(coordinator()
                        .get("/doc-van-ban/" + stored(read) + "/doi-chieu")
                        .body())
                .contains("Văn bản này bãi bỏ 1/KH-UBND", "Không có văn bản số 1/KH-UBND đang được theo dõi");
    }

    @Test
    void ofTheSameNumberTheDayDecides() throws IOException {
        ReadDirective read = reading(
                new ReadAmendment(letter.number(), "2019-01-01", ReadAmendment.Kind.REPLACES, new Span(0, 5)),
                List.of());

        assertThat(coordinator()
                        .get("/doc-van-ban/" + stored(read) + "/doi-chieu")
                        .body())
                .contains("Không có văn bản số " + letter.number());
    }

    @Test
    void whatTheReaderFindsInATextIsOffered() throws IOException {
        String text = "Số: 99/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc sửa đổi, bổ sung " + letter.type() + " số " + letter.number()
                + "\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\n"
                + "Điều 1. Giao Sở Xây dựng rà soát quy hoạch các cụm công nghiệp, trình trước ngày 30/9/2025.\n";
        ReadDirective read = new DirectiveReader()
                .read(new SourceFile(
                        "qd-99.txt",
                        SourceFile.Format.TEXT,
                        text.lines().map(line -> (Piece) new Piece.Line(line)).toList()));

        String draft = "/doc-van-ban/" + stored(read);
        assertThat(coordinator().get(draft).body())
                .contains("Văn bản này sửa đổi " + letter.number(), draft + "/doi-chieu");
        assertThat(coordinator().get(draft + "/doi-chieu").body()).contains("Văn bản này sửa đổi " + letter.number());
    }

    @Test
    void whoDoesNotCorrectTheDocumentDoesNotSeeIt() throws IOException {
        String page = "/doc-van-ban/" + stored(ReadAmendment.Kind.REPLACES, List.of()) + "/doi-chieu";
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
    void theComparisonReadsOnATelephone() throws IOException {
        Assignment moved = running.get(0);
        UUID draft = stored(
                ReadAmendment.Kind.AMENDS,
                List.of(
                        task(moved.section(), moved.body() + " và báo cáo kết quả", "Sở Nội vụ", "2025-12-30"),
                        task("IX", "Tổ chức hội nghị xúc tiến đầu tư", "Sở Xây dựng", null)));
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

    private String name(Assignment a) {
        return agencies.get(a.leadAgency()).name();
    }

    private UUID stored(ReadAmendment.Kind kind, List<ReadAssignment> tasks) throws IOException {
        return stored(
                reading(new ReadAmendment(letter.number(), letter.issuedOn().toString(), kind, new Span(0, 5)), tasks));
    }

    private UUID stored(ReadDirective read) throws IOException {
        Path file = Files.writeString(folder.resolve("qd.txt"), read.text() + UUID.randomUUID());
        return drafts.store(new SourceOfDraft("qd-99.txt", "text/plain", file), read, plan.person(Plan200.REGISTRAR));
    }

    /** A real reading, with its tasks and amendments put in its place. */
    private static ReadDirective reading(ReadAmendment amends, List<ReadAssignment> tasks) {
        ReadDirective read = new DirectiveReader()
                .read(new SourceFile(
                        "qd-99.txt",
                        SourceFile.Format.TEXT,
                        ("Số: 99/QĐ-UBND\nVinh, ngày 09 tháng 4 năm 2025\nQUYẾT ĐỊNH\nVề công nghiệp\n"
                                        + "Căn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\n"
                                        + "Điều 1. Giao Sở Xây dựng rà soát quy hoạch các cụm công nghiệp.\n")
                                .lines()
                                .map(line -> (Piece) new Piece.Line(line))
                                .toList()));
        return new ReadDirective(
                read.source(),
                read.text(),
                read.directive(),
                List.of(),
                new ArrayList<>(tasks),
                List.of(),
                List.of(),
                List.of(amends),
                List.of());
    }

    private static ReadAssignment task(String section, String text, String lead, String dueOn) {
        return new ReadAssignment(
                1,
                section,
                null,
                "task",
                lead,
                lead,
                List.of(lead),
                List.of(),
                "none",
                null,
                text,
                dueOn,
                dueOn == null ? null : "DATE",
                dueOn,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Span(0, 5),
                List.of(),
                List.of());
    }
}
