package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.amendment.LaterDocument.task;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.amendment.Proposal.Deed;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.intake.ReadAmendment.Kind;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** Đề xuất thay đổi as pages: made once, corrected by whoever coordinates the letter, refused where they cannot be. */
@DonDocTest
class ProposalPagesTest {
    @Autowired
    LaterDocument document;

    @Autowired
    Plan200 plan;

    @Autowired
    Assignments assignments;

    @Autowired
    AmendmentTable amendments;

    @Autowired
    ProposalTable proposals;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @LocalServerPort
    int port;

    private Assignment moved;
    private Visitor coordinator;

    @BeforeEach
    void aLetterIsFollowedUp() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        moved = document.running().get(0);
        coordinator = person(Plan200.REGISTRAR);
    }

    private UUID movedDate() {
        return document.made(Kind.AMENDS, task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"));
    }

    @Test
    void theSecondClickOpensWhatTheFirstOneMade() {
        UUID draft =
                document.read(Kind.AMENDS, task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"));
        Map<String, String> letter = Map.of("directive", document.letter().id().toString());

        String first = location(coordinator.form("/doc-van-ban/" + draft + "/doi-chieu", letter));
        String second = location(coordinator.form("/doc-van-ban/" + draft + "/doi-chieu", letter));

        assertThat(second).isEqualTo(first);
        assertThat(coordinator.get(first).body())
                .contains("Đề xuất thay đổi theo " + LaterDocument.CITATION)
                .contains("Thời hạn mới: hết ngày 30/12/2025", moved.body())
                .contains("Chưa có nhiệm vụ nào thay đổi");
        assertThat(coordinator.get("/doc-van-ban/" + draft + "/doi-chieu").body())
                .contains("Mở đề xuất thay đổi", "Đang lập đề xuất");
        assertThat(coordinator.get("/doc-van-ban/" + draft).body()).contains("đề xuất thay đổi đã lập");
        assertThat(coordinator.get("/doc-van-ban").body()).contains("Văn bản sửa đổi</a>");
        assertThat(coordinator.form("/doc-van-ban/" + draft + "/xoa", Map.of()).body())
                .as("the document is no draft any more")
                .contains("đang được áp dụng làm văn bản sửa đổi");
    }

    @Test
    void aDocumentThatSaysNothingOfTheLetterChangesNothingOfIt() {
        UUID other = document.stored(LaterDocument.reading(
                new vn.dondoc.intake.ReadAmendment("1/KH-UBND", null, Kind.REPEALS, new vn.dondoc.intake.Span(0, 5)),
                List.of()));

        HttpResponse<String> refused = coordinator.form(
                "/doc-van-ban/" + other + "/doi-chieu",
                Map.of("directive", document.letter().id().toString()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("không sửa đổi, thay thế hay bãi bỏ văn bản số 01/SCT-QLCN");
    }

    @Test
    void aProposalIsCorrectedAndWhatCannotBeAppliedSaysSoAtItsPlace() {
        UUID id = movedDate();

        assertThat(save(coordinator, id, 1, Map.of("deed", "CHANGE", "target", code(moved), "leads", "Sở Xây lắp"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(coordinator.get("/sua-doi/" + id).body())
                .contains("Không có &quot;Sở Xây lắp&quot; trong danh mục")
                .contains("còn vướng");
        HttpResponse<String> early = coordinator.form("/sua-doi/" + id + "/trinh", Map.of());
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("Còn 1 đề xuất chưa áp dụng được");

        save(
                coordinator,
                id,
                1,
                Map.of("deed", "CHANGE", "target", "1", "body", "Nội dung <b>mới</b>", "title", "Mới"));
        assertThat(coordinator.get("/sua-doi/" + id).body())
                .contains("Nội dung mới: Nội dung &lt;b&gt;mới&lt;/b&gt;")
                .doesNotContain("còn vướng");
        assertThat(proposals.of(id).get(0).version()).isEqualTo(2);
    }

    @Test
    void everyProblemOfAProposalIsNamed() {
        UUID id = movedDate();
        Map<String, String> cases = Map.of(
                "dueOn=2025-03-31",
                "phải sau ngày hôm nay",
                "dueOn=hôm qua",
                "Ngày &quot;hôm qua&quot; không đúng",
                "leads=" + document.lead(moved),
                "đang chủ trì",
                "leads=Sở Xây dựng; Sở Tài chính",
                "chỉ có một cơ quan chủ trì",
                "section=",
                "Đề xuất chưa nêu nội dung, cơ quan chủ trì hay thời hạn mới");
        cases.forEach((input, said) -> {
            String[] pair = input.split("=", 2);
            save(coordinator, id, 1, Map.of("deed", "CHANGE", "target", code(moved), pair[0], pair[1]));
            assertThat(coordinator.get("/sua-doi/" + id).body()).as(input).contains(said);
        });
        save(coordinator, id, 1, Map.of("deed", "ADD", "body", "Việc mới", "title", "Việc mới", "dueOn", "2025-09-30"));
        assertThat(coordinator.get("/sua-doi/" + id).body()).contains("field-refused");
    }

    @Test
    void twoProposalsAboutTheSameWorkKeepEachOtherBack() {
        UUID id = movedDate();
        coordinator.form("/sua-doi/" + id + "/de-xuat", Map.of("target", code(moved)));
        save(coordinator, id, 2, Map.of("deed", "WITHDRAW", "target", code(moved)));

        assertThat(coordinator.get("/sua-doi/" + id).body())
                .contains("Nhiệm vụ " + code(moved) + " được nêu ở hai đề xuất");
        assertThat(coordinator.form("/sua-doi/" + id + "/trinh", Map.of()).body())
                .contains("Còn 2 đề xuất chưa áp dụng được");

        save(coordinator, id, 1, Map.of("deed", "SKIP", "target", code(moved)));
        assertThat(coordinator.form("/sua-doi/" + id + "/trinh", Map.of()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void anUnknownTargetIsRefusedAndWhatWasTypedStays() {
        UUID id = movedDate();
        for (String target : List.of("01/SCT-QLCN#99", "02/KH-UBND#1", "không có", "")) {
            HttpResponse<String> refused =
                    save(coordinator, id, 1, Map.of("deed", "CHANGE", "target", target, "body", "Câu vừa gõ"));
            assertThat(refused.statusCode()).as(target).isEqualTo(422);
            assertThat(refused.body()).contains("Câu vừa gõ");
        }
        assertThat(coordinator
                        .form("/sua-doi/" + id + "/de-xuat", Map.of("target", "99"))
                        .body())
                .contains("Không có nhiệm vụ số &quot;99&quot;");
        assertThat(save(coordinator, id, 1, Map.of("deed", "CHANGE", "target", "1", "body", "x".repeat(20_001)))
                        .body())
                .contains("Nội dung dài quá 20000 ký tự");
        assertThat(proposals.of(id)).hasSize(1).first().returns(0, Proposal::version);
    }

    @Test
    void whoSavesAfterAnotherIsToldAndKeepsWhatHeTyped() {
        UUID id = movedDate();
        save(person("chuyenvien.vp"), id, 1, Map.of("deed", "SKIP", "target", code(moved)));

        Map<String, String> late = new HashMap<>(Map.of("deed", "CHANGE", "target", "1", "body", "Câu của tôi"));
        late.put("version", "0");
        HttpResponse<String> refused = coordinator.form(path(id, 1), late);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("vừa được", "sửa lúc", "Câu của tôi");
        assertThat(proposals.of(id).get(0).deed()).isEqualTo(Deed.SKIP);
    }

    @Test
    void nothingIsProposedOfNothing() {
        UUID id = movedDate();
        save(coordinator, id, 1, Map.of("deed", "SKIP", "target", code(moved)));
        assertThat(coordinator.form("/sua-doi/" + id + "/trinh", Map.of()).body())
                .contains("Chưa có đề xuất nào được áp dụng");
    }

    @Test
    void whatIsDiscardedLeavesTheDocumentAsItWas() {
        UUID id = movedDate();
        UUID draft = amendments.get(id).draftId();

        assertThat(location(coordinator.form("/sua-doi/" + id + "/bo", Map.of())))
                .isEqualTo("/doc-van-ban/" + draft);

        assertThat(coordinator.get("/sua-doi/" + id).statusCode()).isEqualTo(404);
        assertThat(coordinator.get("/doc-van-ban/" + draft).body()).contains("Đối chiếu với nhiệm vụ đang theo dõi");
        assertThat(coordinator.form("/doc-van-ban/" + draft + "/xoa", Map.of()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void onceProposedItIsOnlyLookedAtAndOnceAppliedTheDirectiveNamesIt() {
        UUID id = movedDate();
        UUID letter = document.letter().id();
        assertThat(person("chuyenvien.sxd").get("/van-ban/" + letter).body()).doesNotContain("99/QĐ-UBND");
        coordinator.form("/sua-doi/" + id + "/trinh", Map.of());

        assertThat(coordinator.get("/sua-doi/" + id).body())
                .contains("Chờ người thứ hai duyệt")
                .doesNotContain("Lưu đề xuất", "Bỏ đề xuất");
        for (String deed : List.of("/trinh", "/bo", "/de-xuat"))
            assertThat(coordinator.form("/sua-doi/" + id + deed, Map.of()).body())
                    .as(deed)
                    .contains("đang ở tình trạng &quot;Chờ người thứ hai duyệt&quot;");
        document.released(id);
        jobs.runAll();

        assertThat(coordinator.get("/sua-doi/" + id).body()).contains("Đã áp dụng");
        String file =
                "/van-ban/" + letter + "/van-ban-sua-doi/" + amendments.get(id).draftId();
        assertThat(person("chuyenvien.sxd").get("/van-ban/" + letter).body())
                .contains("Sửa đổi theo " + LaterDocument.CITATION, file)
                .doesNotContain("/sua-doi/");
        assertThat(person("chuyenvien.sxd").get(file).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> save(Visitor who, UUID id, int number, Map<String, String> inputs) {
        Map<String, String> all = new HashMap<>(inputs);
        all.put("version", String.valueOf(proposals.of(id).get(number - 1).version()));
        return who.form(path(id, number), all);
    }

    private String path(UUID id, int number) {
        return "/sua-doi/" + id + "/de-xuat/" + proposals.of(id).get(number - 1).id();
    }

    private static String code(Assignment a) {
        return "01/SCT-QLCN#" + a.ordinal();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^http://[^/]+", "")
                .replaceFirst("#.*", "");
    }

    private Visitor person(String login) {
        return new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
    }
}
