package vn.dondoc.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.support.Jobs;

/** What each role sees and does on /tong-hop/{roundId} and its endpoints. */
@ConsolidationTest
class PageTest {
    @Autowired
    AprilRound april;

    @Autowired
    ParagraphStore paragraphs;

    @Autowired
    ReportStore reports;

    @Autowired
    WebApplicationContext web;

    @Autowired
    ObjectMapper json;

    @Autowired
    Jobs jobs;

    private MockMvc mvc;

    @BeforeEach
    void close() {
        mvc = MockMvcBuilders.webAppContextSetup(web).build();
        april.opened().closed();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCoordinatorSeesTheWholeDraftToEdit() throws Exception {
        String page = page("chuyenvien.sct");

        assertThat(page)
                .contains("Báo cáo tổng hợp tháng 4/2025 · KH 200/KH-UBND", "Dự thảo", "Trình lãnh đạo duyệt")
                .contains("<strong>11</strong>", "/ky-bao-cao/" + april.id())
                .contains("a) Sở Công Thương", "Bảng 1. Tình hình gửi báo cáo", "Thêm đoạn")
                .contains("Nguồn: Sở Xây dựng", "/bao-cao/" + april.report("so-xay-dung"))
                .contains("Mục “Ưu điểm” chưa có nội dung nên không in.")
                .doesNotContain("Duyệt, ký</button>");
        assertThat(page.split("<textarea", -1).length - 1).isGreaterThan(30);
    }

    @Test
    void anOfficerOfAnotherAgencyFindsNothingBeforePublication() throws Exception {
        for (String login : List.of("chuyenvien.sxd", "lanhdao.sxd", "chutich", "totruong.to01", "quantri")) {
            var answer = as(login, get("/tong-hop/" + april.id()));
            assertThat(answer.getStatus()).as(login).isEqualTo(404);
            assertThat(answer.getContentAsString())
                    .contains("Không tìm thấy báo cáo tổng hợp này hoặc ông/bà không có quyền xem.")
                    .doesNotContain("200/KH-UBND");
            assertThat(as(login, get("/tong-hop/" + april.id() + "/bao-cao.docx"))
                            .getStatus())
                    .isEqualTo(404);
            assertThat(as(login, get(api(paragraphs.of(april.id()).get(0)))).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void theOfficeReadsTheDraftButDoesNotEditIt() throws Exception {
        assertThat(page("chuyenvien.vp"))
                .contains("Nguồn: Sở Xây dựng")
                .doesNotContain("<textarea", "Trình lãnh đạo duyệt");
    }

    @Test
    void aParagraphIsSavedWhileSomebodyTypes() throws Exception {
        Paragraph shown = section(Section.DIRECTING);

        JsonNode saved = json.readTree(as(
                        "chuyenvien.sct",
                        put(api(shown))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsString(
                                        Map.of("version", 0, "builtVersion", 1, "text", "Đã ban hành 02 văn bản."))))
                .getContentAsString());

        assertThat(saved.get("version").asInt()).isEqualTo(1);
        assertThat(saved.get("edited").asBoolean()).isTrue();
        assertThat(section(Section.DIRECTING).text()).isEqualTo("Đã ban hành 02 văn bản.");
    }

    @Test
    void aConflictKeepsWhatWasTypedOnTheScreen() throws Exception {
        Paragraph shown = section(Section.DIRECTING);
        save(shown, "Bản thứ nhất.");

        var answer = as(
                "truongphong.sct",
                post("/tong-hop/" + april.id() + "/doan/" + shown.id())
                        .param("version", "0")
                        .param("builtVersion", "1")
                        .param("text", "Bản thứ hai, dài và quý."));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("Đoạn này vừa được Chuyên viên tổng hợp Tổ 01 lưu", "Bản thứ hai, dài và quý.");
        assertThat(section(Section.DIRECTING).text()).isEqualTo("Bản thứ nhất.");
    }

    @Test
    void thePageWorksWithoutScript() throws Exception {
        Paragraph shown = section(Section.DIRECTING);
        assertThat(save(shown, "Đã họp Tổ 01.").getRedirectedUrl()).isEqualTo("/tong-hop/" + april.id());
        as(
                "chuyenvien.sct",
                post("/tong-hop/" + april.id() + "/doan/" + shown.id())
                        .param("version", "1")
                        .param("builtVersion", "1")
                        .param("text", "x")
                        .param("restore", "yes"));
        assertThat(section(Section.DIRECTING).edited()).isFalse();
        as(
                "chuyenvien.sct",
                post("/tong-hop/" + april.id() + "/doan")
                        .param("section", "III.3")
                        .param("text", "Khách quan."));
        assertThat(section(Section.CAUSES).text()).isEqualTo("Khách quan.");
        assertThat(as("chuyenvien.sct", post("/tong-hop/" + april.id() + "/cap-nhat"))
                        .getRedirectedUrl())
                .isNotNull();
    }

    @Test
    void theHeadSeesTheFormToSignAndReturn() throws Exception {
        submit();

        assertThat(page("lanhdao.sct"))
                .contains("Duyệt, ký</button>", "Trả lại</button>")
                .doesNotContain("Lưu đoạn");
        var refused = as(
                "lanhdao.sct",
                post("/tong-hop/" + april.id() + "/duyet")
                        .param("decision", "SIGN")
                        .param("number", "số năm")
                        .param("seen", "0"));
        assertThat(refused.getContentAsString()).contains("Số văn bản chưa đúng mẫu", "value=\"số năm\"");
    }

    @Test
    void publishedItIsReadByLeadersAndThoseWhoOwedAReportWithTheVeryBytes() throws Exception {
        publish();
        byte[] bytes = reports.document(april.id());

        for (String login :
                List.of("chutich", "totruong.to01", "chuyenvien.sxd", "lanhdao.quynhluu", "chuyenvien.vp")) {
            assertThat(page(login))
                    .as(login)
                    .contains("Đã phát hành", "Số 05/BC-SCT")
                    .doesNotContain("<textarea");
            assertThat(as(login, get("/tong-hop/" + april.id() + "/bao-cao.docx"))
                            .getContentAsByteArray())
                    .isEqualTo(bytes);
        }
        assertThat(page("chuyenvien.sxd")).doesNotContain("Nguồn:", "Cần lưu ý");
        assertThat(as("quantri", get("/tong-hop/" + april.id())).getStatus()).isEqualTo(404);
    }

    @Test
    void reportsAcceptedAfterPublicationAreListedForTheSupplement() throws Exception {
        publish();
        april.comesLate(AprilRound.LATE, "2025-04-23T09:30");

        assertThat(page("chuyenvien.sct"))
                .contains("Báo cáo bổ sung sau phát hành:", "UBND huyện Diễn Châu, chấp nhận lúc 09:30 ngày 23/4/2025")
                .contains("<strong>2</strong>chưa gửi");
    }

    @Test
    void aRoundThatStillRunsHasNoReportYet() throws Exception {
        april.opened();

        assertThat(as("chuyenvien.sct", get("/tong-hop/" + april.id())).getContentAsString())
                .contains("Báo cáo tổng hợp tháng 4 năm 2025 chưa được lập.");
    }

    private void publish() throws Exception {
        submit();
        as(
                "lanhdao.sct",
                post("/tong-hop/" + april.id() + "/duyet")
                        .param("decision", "SIGN")
                        .param("number", "05"));
        jobs.runAll();
    }

    private void submit() throws Exception {
        as("chuyenvien.sct", post("/tong-hop/" + april.id() + "/trinh").param("note", "Kính trình."));
    }

    private MockHttpServletResponse save(Paragraph shown, String text) throws Exception {
        return as(
                "chuyenvien.sct",
                post("/tong-hop/" + april.id() + "/doan/" + shown.id())
                        .param("version", String.valueOf(shown.version()))
                        .param("builtVersion", String.valueOf(shown.builtVersion()))
                        .param("text", text));
    }

    private String api(Paragraph paragraph) {
        return "/api/consolidations/" + april.id() + "/paragraphs/" + paragraph.id();
    }

    private Paragraph section(Section section) {
        return paragraphs.of(april.id()).stream()
                .filter(p -> p.section() == section)
                .findFirst()
                .orElseThrow();
    }

    private String page(String login) throws Exception {
        var answer = as(login, get("/tong-hop/" + april.id()));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse as(String login, MockHttpServletRequestBuilder request) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(april.person(login), null, List.of()));
        var answer = mvc.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }
}
