package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reporting.ReportingFixture.STC;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.TimeTravel;

/** Evidence files over HTTP, as browsers send them to the running server. */
@ReportingTest
class FilesTest {
    private static final byte[] PDF = TestFiles.PDF.getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    AttachmentRows rows;

    @Autowired
    TimeTravel time;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    UUID round;
    UUID report;
    UUID line;

    @BeforeEach
    void theAprilRoundIsOpen() {
        UUID plan = given.plan200();
        given.morning("2025-04-01");
        round = given.round(plan, "2025-M04").id();
        report = given.report(round, SXD).id();
        line = given.lines(report).get(0).id();
        time.to("2025-04-15T10:00");
    }

    @Test
    void theOwnerUploadsListsDownloadsAndRemoves() throws Exception {
        HttpVisitor owner = new HttpVisitor(port, "chuyenvien.sxd");
        JsonNode stored = stored(owner.uploads(lineFiles(), Map.of(), "file", "Quyết định 123.pdf", PDF));
        assertThat(stored.get("name").asText()).isEqualTo("Quyết định 123.pdf");
        assertThat(stored.get("size").asLong()).isEqualTo(PDF.length);

        assertThat(json.readTree(owner.get(lineFiles()).body())).hasSize(1);
        HttpResponse<byte[]> download =
                owner.download("/tep/" + stored.get("id").asText());
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.body()).isEqualTo(PDF);
        assertThat(download.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20123.pdf");

        assertThat(owner.delete("/api/files/" + stored.get("id").asText()).statusCode())
                .isEqualTo(204);
        assertThat(rows.of(line)).isEmpty();
    }

    @Test
    void anotherAgencyNeitherAddsNorReadsNorRemoves() throws Exception {
        HttpVisitor owner = new HttpVisitor(port, "chuyenvien.sxd");
        String id = stored(owner.uploads(lineFiles(), Map.of(), "file", "so-lieu.pdf", PDF))
                .get("id")
                .asText();
        HttpVisitor stranger = new HttpVisitor(port, "chuyenvien.stc");
        UUID own = given.lines(given.report(round, STC).id()).get(0).id();
        stored(stranger.uploads("/api/files/REPORT_LINE/" + own, Map.of(), "file", "so-lieu.pdf", PDF));

        var refused = stranger.uploads(lineFiles(), Map.of(), "file", "so-lieu.pdf", PDF);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(stranger.get("/tep/" + id).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/tep/" + id).body())
                .contains("Không tìm thấy tệp này hoặc ông/bà không có quyền xem.")
                .doesNotContain("so-lieu");
        assertThat(json.readTree(stranger.get(lineFiles()).body())).isEmpty();
        assertThat(stranger.delete("/api/files/" + id).statusCode()).isEqualTo(404);
        assertThat(rows.of(line)).hasSize(1);
    }

    @Test
    void theStandingAgencyReadsItOnceItWasSentAndThenNobodyChangesIt() throws Exception {
        HttpVisitor owner = new HttpVisitor(port, "chuyenvien.sxd");
        String id = stored(owner.uploads(lineFiles(), Map.of(), "file", "so-lieu.pdf", PDF))
                .get("id")
                .asText();
        HttpVisitor coordinator = new HttpVisitor(port, "truongphong.sct");
        assertThat(coordinator.get("/tep/" + id).statusCode()).isEqualTo(404);

        given.write("chuyenvien.sxd", report, "Đã làm.");
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);

        assertThat(coordinator.get("/tep/" + id).statusCode()).isEqualTo(200);
        assertThat(owner.delete("/api/files/" + id).statusCode()).isEqualTo(422);
        assertThat(owner.uploads(lineFiles(), Map.of(), "file", "them.pdf", PDF).statusCode())
                .isEqualTo(422);
        given.returnForMore("truongphong.sct", report, "Bổ sung.");
        assertThat(coordinator.get("/tep/" + id).statusCode()).isEqualTo(404);
        var frozen = owner.delete("/api/files/" + id);
        assertThat(frozen.statusCode()).isEqualTo(422);
        assertThat(message(frozen)).contains("đã gửi nên không thêm, bớt tệp được nữa");
        assertThat(rows.of(line)).hasSize(1);
    }

    @Test
    void whatIsNoFileOfOursIsRefusedInVietnamese() throws Exception {
        HttpVisitor owner = new HttpVisitor(port, "chuyenvien.sxd");
        byte[] programme = TestFiles.PROGRAMME.getBytes(StandardCharsets.ISO_8859_1);

        refused(owner, "chay.exe", programme, "Không nhận tệp .exe. Các loại được nhận: txt, csv, rtf, doc");
        refused(owner, "bao-cao.pdf", programme, "nội dung bên trong không phải là tệp .pdf");
        refused(owner, "anh.png", PDF, "nội dung bên trong không phải là tệp .png");
        refused(owner, "trong.pdf", new byte[0], "Tệp trong.pdf không có nội dung");
        refused(owner, "khongduoi", PDF, "không có phần mở rộng");
        assertThat(rows.of(line)).isEmpty();
        stored(owner.uploads(lineFiles(), Map.of(), "file", "bao-cao.pdf", PDF));
    }

    @Test
    void aFileOfMoreThan50MegabytesIsRefusedWithItsSizeAndOneOf50IsTaken() throws Exception {
        HttpVisitor owner = new HttpVisitor(port, "chuyenvien.sxd");
        byte[] most = new byte[(int) InspectedFile.LARGEST];
        System.arraycopy(PDF, 0, most, 0, PDF.length);
        stored(owner.uploads(lineFiles(), Map.of(), "file", "vua-du.pdf", most));

        byte[] tooMuch = java.util.Arrays.copyOf(most, most.length + 1024 * 1024);
        refused(owner, "qua-lon.pdf", tooMuch, "Tệp qua-lon.pdf (51,0 MB) vượt 50 MB nên chưa được nhận.");
        assertThat(rows.of(line)).hasSize(1);
    }

    @Test
    void aPageKeepsWhatWasTypedBesideAFileThatIsTooLarge() throws Exception {
        HttpVisitor coordinator = new HttpVisitor(port, "chuyenvien.sct");
        byte[] tooMuch = new byte[(int) InspectedFile.LARGEST + 1024 * 1024];
        var page = coordinator.uploads(
                "/ky-bao-cao/" + round + "/nhap-thay/" + report,
                Map.of(
                        "nguon",
                        "PAPER",
                        "den",
                        "2025-04-15T09:00",
                        "so",
                        "125/BC-SXD",
                        "ketQua." + line,
                        "Kết quả dài."),
                "tep",
                "qua-lon.pdf",
                tooMuch);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("vượt 50 MB", "value=\"125/BC-SXD\"", ">Kết quả dài.<");
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.WRITING);
    }

    private void refused(HttpVisitor person, String name, byte[] content, String text) throws Exception {
        var answer = person.uploads(lineFiles(), Map.of(), "file", name, content);
        assertThat(answer.statusCode()).as(name).isEqualTo(422);
        assertThat(message(answer)).as(name).contains(text);
    }

    private String message(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body()).get("message").asText();
    }

    private JsonNode stored(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private String lineFiles() {
        return "/api/files/REPORT_LINE/" + line;
    }
}
