package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

/** The page without its script: whole pages, forms and anchors. */
@DonDocTest
class EntryPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    EntryTable entries;

    @Autowired
    Correcting correcting;

    @Autowired
    Directives directives;

    @Autowired
    Plan200 plan;

    private Visitor person;
    private UUID draft;
    private String page;

    @BeforeEach
    void store() {
        person = new Visitor("http://127.0.0.1:" + port).login(Plan200.REGISTRAR, "dondoc");
        draft = drafts.store(Samples.source(), Samples.read(), plan.person(Plan200.REGISTRAR));
        page = "/doc-van-ban/" + draft;
    }

    private List<Entry> of(Entry.Kind kind) {
        return entries.of(draft).stream().filter(e -> e.kind() == kind).toList();
    }

    private HttpResponse<String> act(Entry entry, String action, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("version", String.valueOf(entry.version()));
        form.put("action", action);
        return person.form(page + "/muc/" + entry.id(), form);
    }

    private Entry assignment(int i) {
        return of(Entry.Kind.ASSIGNMENT).get(i);
    }

    @Test
    void anEntryAndItsPlaceLinkToEachOther() {
        String html = person.get(page).body();

        Entry first = assignment(0);
        int line = Samples.TEXT.indexOf("- Rà soát");
        assertThat(html)
                .contains("href=\"#e-" + first.id() + "\"", "id=\"e-" + first.id() + "\"")
                .contains("href=\"#t" + line + "\"", "id=\"t" + line + "\"");
    }

    @Test
    void theInputsOfAnEntryOpenOnAWholePageAndAreSaved() {
        Entry first = assignment(0);
        assertThat(person.get(page + "?muc=" + first.id()).body())
                .contains("name=\"leads\"", "Tách thành hai mục", "✂ Báo cáo UBND tỉnh kết quả.");

        assertThat(act(first, "ra-soat", Map.of("leads", "Sở Tài chính")).statusCode())
                .isEqualTo(302);

        assertThat(assignment(0).checked()).isTrue();
        assertThat(assignment(0).field("leads")).isEqualTo("Sở Tài chính");
        assertThat(person.get(page + "/muc/" + first.id()).statusCode()).isEqualTo(302);
    }

    @Test
    void whatWasTypedComesBackWhenSomebodyWasFaster() {
        Entry first = assignment(0);
        correcting.save(draft, first.id(), 0, Map.of("product", "Tờ trình"), null, plan.person(Plan200.RELEASER));

        HttpResponse<String> refused = act(first, "luu", Map.of("section", "II.1.x"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Sản phẩm “để trống” thành “Tờ trình”", "value=\"II.1.x\"");
        assertThat(assignment(0).field("section")).isEqualTo("II.1");
    }

    @Test
    void mergedSplitAddedAndExpandedByButtons() {
        act(assignment(0), "gop", Map.of());
        assertThat(of(Entry.Kind.ASSIGNMENT)).hasSize(2);
        Entry merged = assignment(0);
        act(merged, "tach", Map.of("at", String.valueOf(merged.field("body").indexOf("Hướng dẫn"))));
        assertThat(of(Entry.Kind.ASSIGNMENT)).hasSize(3);
        assertThat(person.form(page + "/them", Map.of("quote", "Phát triển cụm công nghiệp năm 2025"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(of(Entry.Kind.ASSIGNMENT)).hasSize(4);
        assertThat(person.form(page + "/them", Map.of("quote", "không có trong văn bản"))
                        .statusCode())
                .isEqualTo(422);

        act(assignment(0), "luu", Map.of("leads", "UBND cấp huyện; Sở Xây dựng"));
        act(assignment(0), "tung-co-quan", Map.of("field", "leads", "name", "UBND cấp huyện", "ngay", "2025-03-28"));
        assertThat(Names.split(assignment(0).field("leads"))).hasSize(21).endsWith("Sở Xây dựng");
        assertThat(act(assignment(0), "tung-co-quan", Map.of("field", "title", "name", "x"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theRecordAndARegimeAreEditedByTheRegistersOwnInputs() {
        Entry record = of(Entry.Kind.RECORD).get(0);
        assertThat(person.get(page + "?muc=" + record.id()).body()).contains("id=\"issuedOn\"", "Lĩnh vực");
        act(record, "luu", Map.of("whole", "true", "withoutNumber", "true", "field", "Công nghiệp"));
        assertThat(of(Entry.Kind.RECORD).get(0).field("withoutNumber")).isEqualTo("true");
        act(of(Entry.Kind.RECORD).get(0), "luu", Map.of("whole", "true", "number", "16/KH-UBND"));
        assertThat(of(Entry.Kind.RECORD).get(0).fields())
                .containsEntry("withoutNumber", "")
                .containsEntry("number", "16/KH-UBND")
                .containsEntry("field", "Công nghiệp");

        Entry regime = of(Entry.Kind.REGIME).get(0);
        assertThat(person.get(page + "?muc=" + regime.id()).body()).contains("name=\"regimes[0].cadence\"");
        act(regime, "ra-soat", Map.of("regimes[0].cadence", "QUARTER", "regimes[0].due.number", "20"));
        assertThat(of(Entry.Kind.REGIME).get(0).fields())
                .containsEntry("cadence", "QUARTER")
                .containsEntry("due.number", "20")
                .containsEntry("binds", "Các thành viên Tổ 01");
    }

    @Test
    void theListIsFiltered() {
        act(assignment(0), "ra-soat", Map.of());
        act(assignment(1), "bo", Map.of());

        assertThat(shown("chua-ra-soat")).containsExactly(assignment(2).id());
        assertThat(shown("nghi-van")).containsExactly(assignment(2).id());
        assertThat(shown("da-bo")).containsExactly(assignment(1).id());
        assertThat(shown("gi-do")).hasSize(3);
    }

    private List<UUID> shown(String filter) {
        String html = person.get(page + "?loc=" + filter).body();
        return of(Entry.Kind.ASSIGNMENT).stream()
                .map(Entry::id)
                .filter(id -> html.contains("id=\"e-" + id + "\""))
                .toList();
    }

    @Test
    void aNameIsLeftOutOrExplainedAndTheRefusalsStandAtTheEntries() {
        act(assignment(2), "luu", Map.of("cooperators", "Hội Lạ; Sở Nội vụ"));
        person.form(page + "/ten-co-quan", Map.of("name", "Hội Lạ", "action", "bo"));
        assertThat(assignment(2).field("cooperators")).isEqualTo("Sở Nội vụ");

        HttpResponse<String> refused = person.form(page + "/tao-van-ban", Map.of("action", "nhap"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("còn 1 mục cần sửa", "Không có &quot;Sở Kế hoạch và Đầu tư&quot;");
        assertThat(directives.all()).isEmpty();

        person.form(page + "/ten-co-quan", Map.of("name", "Sở Kế hoạch và Đầu tư", "meant", "Sở Tài chính"));
        HttpResponse<String> made = person.form(page + "/tao-van-ban", Map.of("action", "nhap"));
        assertThat(made.statusCode()).isEqualTo(302);
        String directive = "/van-ban/" + directives.all().get(0).id();
        assertThat(person.get(directive).body())
                .contains("ke-hoach-15.txt", "Câu trong văn bản", "Rà soát quy hoạch các cụm công nghiệp")
                .contains("Số cụm công nghiệp thành lập mới");
        assertThat(person.get(directive + "/van-ban-goc").body()).isEqualTo(Samples.TEXT);
    }

    @Test
    void onlyCoordinatorsHaveTheMenuEntry() {
        Visitor officer = new Visitor("http://127.0.0.1:" + port).login("chuyenvien.sxd", "dondoc");

        assertThat(person.get("/").body()).contains("href=\"/doc-van-ban\"");
        assertThat(officer.get("/").body()).doesNotContain("/doc-van-ban");
        assertThat(person.get("/van-ban/moi").body()).contains("href=\"/doc-van-ban\"");
        assertThat(officer.get("/doc-van-ban").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsThrownAwayIsGone() {
        assertThat(person.form(page + "/xoa", Map.of()).statusCode()).isEqualTo(302);
        assertThat(person.get(page).statusCode()).isEqualTo(404);
    }
}
