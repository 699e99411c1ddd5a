package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.demo.SampleProvince;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

/** Documents handed in over HTTP: by people with a session, by programmes with a password, and by others. */
@DonDocTest
class UploadingTest {
    private static final String API = DraftApi.PATH;
    /** A plan with its letterhead and signature, as short as one can be. */
    static final String PLAN = """
            ỦY BAN NHÂN DÂN TỈNH NGHỆ AN
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 15/KH-UBND

            Nghệ An, ngày 27 tháng 3 năm 2025

            KẾ HOẠCH

            Phát triển cụm công nghiệp năm 2025

            Thực hiện Nghị quyết số 12/NQ-HĐND ngày 10/3/2025 của HĐND tỉnh, UBND tỉnh ban hành Kế hoạch như sau:

            I. MỤC ĐÍCH, YÊU CẦU

            Nâng cao hiệu quả quản lý cụm công nghiệp trên địa bàn tỉnh.

            II. NHIỆM VỤ

            1. Sở Xây dựng

            - Rà soát quy hoạch các cụm công nghiệp, hoàn thành trước ngày 25/5/2025.

            - Hướng dẫn thủ tục xây dựng cho doanh nghiệp trong cụm công nghiệp.

            2. Sở Tài chính

            - Chủ trì, phối hợp với Sở Nội vụ tham mưu bố trí vốn hạ tầng cụm công nghiệp.

            III. TỔ CHỨC THỰC HIỆN

            Các sở, ban, ngành báo cáo kết quả thực hiện về Sở Công Thương trước ngày 17 hằng tháng để tổng hợp, báo cáo UBND tỉnh.

            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            Nguyễn Văn A
            """;

    @LocalServerPort
    int port;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    private Visitor person(String login) {
        return new Visitor(base()).login(login, SampleProvince.PASSWORD);
    }

    private Visitor programme(String login) {
        return new Visitor(base()).basic(login, SampleProvince.PASSWORD);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private JsonNode body(HttpResponse<String> answer) throws Exception {
        return json.readTree(answer.body());
    }

    private long stored() {
        return jdbc.sql("select count(*) from document_draft").query(Long.class).single();
    }

    @Test
    void aDocumentComesInAndItsDraftGoesOut() throws Exception {
        HttpResponse<String> answer = person(Plan200.REGISTRAR).attach(API, "ke-hoach.txt", PLAN);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode draft = body(answer);
        String self = API + "/" + draft.get("id").asText();
        assertThat(answer.headers().firstValue("Location")).contains(self);
        assertThat(draft.at("/links/review").asText())
                .isEqualTo("/doc-van-ban/" + draft.get("id").asText());
        assertThat(draft.get("source").asText()).isEqualTo("ke-hoach.txt");
        assertThat(draft.at("/directive/number").asText()).isEqualTo("15/KH-UBND");
        assertThat(draft.get("text").asText()).contains("Rà soát quy hoạch các cụm công nghiệp");
        for (JsonNode assignment : draft.get("assignments")) {
            int start = assignment.at("/span/0").asInt();
            int end = assignment.at("/span/1").asInt();
            assertThat(draft.get("text").asText().substring(start, end)).isNotBlank();
        }
        assertThat(body(person(Plan200.RELEASER).get(self))).isEqualTo(draft);
    }

    @Test
    void aProgrammeNeedsAPasswordAndNoSession() throws Exception {
        HttpResponse<String> answer = programme(Plan200.REGISTRAR).attach(API, "ke-hoach.txt", PLAN);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("JSESSIONID"));
        String self = answer.headers().firstValue("Location").orElseThrow();
        assertThat(programme(Plan200.RELEASER).get(self).statusCode()).isEqualTo(200);
        assertThat(new Visitor(base()).basic("khong.co", "sai").get(self).statusCode())
                .isEqualTo(401);
        assertThat(programme("chuyenvien.sxd").get(self).statusCode()).isEqualTo(403);
    }

    @Test
    void theSameFileLeadsToTheSameDraft() throws Exception {
        Visitor person = person(Plan200.REGISTRAR);
        JsonNode first = body(person.attach(API, "ke-hoach.txt", PLAN));

        HttpResponse<String> again = person.attach(API, "ten-khac.txt", PLAN);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(body(again).get("id")).isEqualTo(first.get("id"));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void whatIsNoDirectiveIsRefusedInVietnameseAndNotStored() throws Exception {
        Visitor person = person(Plan200.REGISTRAR);

        refused(
                person.attach(API, "tho.txt", "Trăm năm trong cõi người ta\nChữ tài chữ mệnh khéo là ghét nhau"),
                "intake.");
        refused(person.attach(API, "trong.txt", ""), "source.");
        refused(person.attach(API, "chay.exe", "MZ\u0001\u0002\u0003"), "source.");
        refused(person.upload(API, Map.of("other", "a")), "drafting.noFile");
        assertThat(stored()).isZero();
    }

    private void refused(HttpResponse<String> answer, String key) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(body(answer).get("key").asText()).startsWith(key);
        assertThat(body(answer).get("message").asText()).containsPattern("[ạảãàáâậầấẩẫăắằặẳẵêếệềđơớờợ]");
    }

    @Test
    void moreThanFiftyMegabytesAreRefusedWithTheSize() throws Exception {
        String large = "a".repeat(51 * 1024 * 1024);

        HttpResponse<String> answer = person(Plan200.REGISTRAR).attach(API, "lon.txt", large);

        refused(answer, "drafting.tooLarge");
        assertThat(body(answer).get("message").asText()).contains("lon.txt", "51,0 MB", "50 MB");
    }

    @Test
    void nobodyElseUploadsOrReads() {
        String id = person(Plan200.REGISTRAR)
                .attach(API, "a.txt", PLAN)
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(person("chuyenvien.sxd").attach(API, "a.txt", PLAN).statusCode())
                .isEqualTo(403);
        assertThat(person("chuyenvien.sxd").get(id).statusCode()).isEqualTo(403);
        assertThat(person(Plan200.REGISTRAR)
                        .forged()
                        .attach(API, "a.txt", PLAN + " ")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(base()).get(id).statusCode()).isEqualTo(401);
        Visitor office = person("chuyenvien.vp");
        assertThat(office.get(id).statusCode()).isEqualTo(200);
        String ofTheOffice = office.attach(API, "b.txt", PLAN + "\n")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(person(Plan200.REGISTRAR).get(ofTheOffice).statusCode()).isEqualTo(404);
    }

    @Test
    void thePageSaysWhatIsWrongAndThatSecretsStayOut() {
        Visitor person = person(Plan200.REGISTRAR);

        assertThat(person.get("/doc-van-ban").body()).contains("Tài liệu mật không được đưa lên hệ thống.");
        HttpResponse<String> refused = person.attach("/doc-van-ban", "trong.txt", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("class=\"refused\"");
        HttpResponse<String> taken = person.attach("/doc-van-ban", "ke-hoach.txt", PLAN);
        assertThat(taken.statusCode()).isEqualTo(302);
        String page = taken.headers().firstValue("Location").orElseThrow().replace(base(), "");
        assertThat(person.get(page).body()).contains("ke-hoach.txt", "đã rà soát");
        HttpResponse<String> file = person.get(page + "/tep");
        assertThat(file.body()).isEqualTo(PLAN);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
    }
}
