package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

/** The template out, the table in: over HTTP, as a browser does it. */
@DonDocTest
class TaskListPagesTest {
    private static final String DOOR = "/doc-van-ban/danh-muc";

    @Autowired
    EntryTable entries;

    @Autowired
    Directives directives;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Visitor coordinator() {
        return person(Plan200.REGISTRAR);
    }

    private Visitor person(String login) {
        return new Visitor("http://127.0.0.1:" + port).login(login, SampleProvince.PASSWORD);
    }

    @Test
    void theTemplateFilledInBecomesADraft() throws IOException {
        Visitor person = coordinator();
        assertThat(person.get(DOOR).body()).contains(DOOR + "/mau.xlsx", "Đọc danh mục");
        byte[] filled = Tables.filled(person.download(DOOR + "/mau.xlsx").body(), sheet -> {
            Tables.row(sheet, 4, "I", "Hạ tầng", "", "", "", "");
            Tables.row(sheet, 5, "1", "Rà soát quy hoạch", "Sở Xây dựng; Sở Tinh Hoa", "Sở Tài chính", "Đồ án", "");
            sheet.getRow(5).getCell(6).setCellValue(LocalDate.of(2025, 6, 30));
            Tables.row(sheet, 6, "2", "Cải cách thủ tục", "", "", "", "Thường xuyên");
            sheet.addMergedRegion(new CellRangeAddress(5, 6, 3, 3));
        });

        HttpResponse<String> sent = person.multipart(DOOR, Tables.record(), "tep", "danh-muc.xlsx", filled);

        assertThat(sent.statusCode()).isEqualTo(302);
        List<Entry> found = entries.of(draftOf(sent));
        assertThat(found)
                .filteredOn(e -> e.kind() == Entry.Kind.RECORD)
                .singleElement()
                .satisfies(e -> assertThat(e.fields())
                        .containsEntry("number", "415/KH-UBND")
                        .containsEntry("issuedOn", "2025-03-27")
                        .containsEntry("subject", "Phát triển cụm công nghiệp"));
        List<Entry> tasks =
                found.stream().filter(e -> e.kind() == Entry.Kind.ASSIGNMENT).toList();
        assertThat(tasks).hasSize(2);
        assertThat(tasks.get(0).fields())
                .containsEntry("section", "I")
                .containsEntry("body", "Rà soát quy hoạch")
                .containsEntry("leads", "Sở Xây dựng; Sở Tinh Hoa")
                .containsEntry("cooperators", "Sở Tài chính")
                .containsEntry("product", "Đồ án")
                .containsEntry("kind", "DATED")
                .containsEntry("dueOn", "2025-06-30");
        assertThat(tasks.get(1).fields())
                .containsEntry("leads", "Sở Xây dựng; Sở Tinh Hoa")
                .containsEntry("kind", "STANDING");
    }

    @Test
    void theDraftBecomesADirectiveAndComesOutInTheSameColumns() throws IOException {
        Visitor person = coordinator();
        byte[] filled = Tables.filled(person.download(DOOR + "/mau.xlsx").body(), sheet -> {
            Tables.row(
                    sheet, 4, "1", "Rà soát quy hoạch", "Sở Xây dựng; Sở Nội vụ", "Sở Tài chính", "Đồ án", "30/6/2025");
            Tables.row(sheet, 5, "2", "Cải cách thủ tục", "Sở Tài chính", "", "", "Thường xuyên");
        });
        UUID draft = draftOf(person.multipart(DOOR, Tables.record(), "tep", "danh-muc.xlsx", filled));
        assertThat(person.get("/doc-van-ban/" + draft).body()).contains("Rà soát quy hoạch", "Cải cách thủ tục");

        UUID directive = draftOf(person.form("/doc-van-ban/" + draft + "/tao-van-ban", Map.of("action", "nhap")));

        assertThat(directives.get(directive).number()).isEqualTo("415/KH-UBND");
        List<DirectiveItem> items = directives.items(directive);
        assertThat(items).extracting(DirectiveItem::body).containsExactly("Rà soát quy hoạch", "Cải cách thủ tục");
        assertThat(items.get(0).leads()).containsExactlyInAnyOrder("so-xay-dung", "so-noi-vu");
        assertThat(items.get(0).cooperators()).containsExactly("so-tai-chinh");
        assertThat(items.get(0).dueOn()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(items.get(1).dueOn()).isNull();

        String export = "/van-ban/" + directive + "/danh-muc.xlsx";
        assertThat(person.get("/van-ban/" + directive).body()).contains(export);
        byte[] written = person.download(export).body();
        UUID again = draftOf(person.multipart(DOOR, Tables.record(), "tep", "lai.xlsx", written));
        assertThat(tasks(again)).isEqualTo(tasks(draft));
        assertThat(person("chuyenvien.sxd").get(export).statusCode()).isEqualTo(404);
    }

    @Test
    void everyErrorIsShownByRowAndColumnAndNothingIsKept() throws IOException {
        Visitor person = coordinator();
        byte[] filled = Tables.filled(person.download(DOOR + "/mau.xlsx").body(), sheet -> {
            Tables.row(sheet, 4, "1", "Một", "Sở Xây dựng", "", "", "30/6/2025");
            Tables.row(sheet, 5, "2", "Hai", "Sở Xây dựng", "", "", "<b>sớm</b>");
            Tables.row(sheet, 6, "3", "", "Sở Xây dựng", "", "", "");
        });

        HttpResponse<String> answer = person.multipart(DOOR, Tables.record(), "tep", "a.xlsx", filled);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("có 2 chỗ cần sửa", "Dòng 6, cột “Thời hạn hoàn thành”", "Dòng 7, cột “Tên nhiệm vụ”")
                .contains("&lt;b&gt;sớm", "value=\"415/KH-UBND\"", "Phát triển cụm công nghiệp", "Tệp cần chọn lại.");
        assertThat(kept()).isZero();
    }

    @Test
    void theRecordIsAskedForBeforeTheTableIsRead() {
        Map<String, String> nothing = new HashMap<>();
        assertThat(coordinator().multipart(DOOR, nothing, "tep", "a.xlsx", new byte[0]))
                .satisfies(a -> assertThat(a.statusCode()).isEqualTo(422))
                .satisfies(a -> assertThat(a.body())
                        .contains(
                                "number-problem",
                                "type-problem",
                                "issuedOn-problem",
                                "subject-problem",
                                "issuer-problem"));
    }

    @Test
    void aFileThatIsNoWorkbookIsRefusedWhereThePersonIs() {
        Visitor person = coordinator();
        Map<String, String> withoutNumber = Tables.record();
        withoutNumber.put("number", "");
        withoutNumber.put("withoutNumber", "true");
        assertThat(person.multipart(DOOR, withoutNumber, "tep", "a.xlsx", "chữ").body())
                .contains("Tệp không phải là bảng tính .xlsx.");
        assertThat(person.multipart(DOOR, withoutNumber, "khac", "a.xlsx", "chữ")
                        .body())
                .contains("Tệp không có nội dung (0 byte).");
        assertThat(kept()).isZero();
    }

    @Test
    void tenThousandTasksAreTakenInOneUpload() throws IOException {
        HttpResponse<String> sent =
                coordinator().multipart(DOOR, Tables.record(), "tep", "a.xlsx", Tables.manyRows(10_000));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(entries.of(draftOf(sent))).hasSize(10_001);
        assertThat(coordinator()
                        .multipart(DOOR, Tables.record(), "tep", "a.xlsx", Tables.manyRows(10_001))
                        .body())
                .contains("hơn 10000 nhiệm vụ");
    }

    @Test
    void onlyCoordinatorsComeIn() {
        Visitor officer = person("chuyenvien.sxd");
        assertThat(officer.get(DOOR).statusCode()).isEqualTo(403);
        assertThat(officer.get(DOOR + "/mau.xlsx").statusCode()).isEqualTo(403);
        assertThat(officer.multipart(DOOR, Tables.record(), "tep", "a.xlsx", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor("http://127.0.0.1:" + port).get(DOOR).statusCode())
                .isEqualTo(302);
    }

    private List<String> tasks(UUID draft) {
        return entries.of(draft).stream()
                .filter(e -> e.kind() == Entry.Kind.ASSIGNMENT)
                .map(e -> List.of("body", "dueOn", "product", "cooperators").stream()
                                .map(e::field)
                                .toList()
                        + new TreeSet<>(List.of(e.field("leads").split("; "))).toString())
                .toList();
    }

    private int kept() {
        return jdbc.sql("select count(*) from document_draft")
                .query(Integer.class)
                .single();
    }

    private static UUID draftOf(HttpResponse<String> sent) {
        String to = sent.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(to.substring(to.lastIndexOf('/') + 1));
    }
}
