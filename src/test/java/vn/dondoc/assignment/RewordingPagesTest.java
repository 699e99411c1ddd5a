package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static vn.dondoc.assignment.AssignmentFixture.SCT;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** The decision about other words on the page of an assignment, and who may take it. */
@DonDocTest
class RewordingPagesTest {
    private static final Wording NEW = new Wording(null, "Lập quy hoạch", "Lập quy hoạch mới.", null);

    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Decisions decisions;

    @Autowired
    Additions additions;

    @Autowired
    AssignmentList list;

    @Autowired
    TimeTravel time;

    @Autowired
    WebApplicationContext context;

    private MockMvc http;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private ResultActions words(String login, AssignmentFixture.Case work, String title, String reason)
            throws Exception {
        signIn(login);
        return http.perform(post("/nhiem-vu/{id}/noi-dung", work.id)
                .param("section", "II.5")
                .param("title", title)
                .param("body", "Lập quy hoạch mới.")
                .param("product", "")
                .param("reason", reason));
    }

    private ResultActions show(String login, AssignmentFixture.Case work) throws Exception {
        signIn(login);
        return http.perform(get("/nhiem-vu/" + work.id));
    }

    private void signIn(String login) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(fixture.person(login), null, List.of()));
    }

    @Test
    void aRefusalKeepsWhatWasTypedAndTheOldWordsStayOnThePageOfEverybodyWhoSeesTheWork() throws Exception {
        var work = fixture.plan().dated("2025-04-25", "Rà soát quy hoạch", SXD).only();
        words("truongphong.sct", work, " ", "Theo kết luận.")
                .andExpect(content().string(containsString("Chưa nhập tên nhiệm vụ.")))
                .andExpect(content().string(containsString("Lập quy hoạch mới.")))
                .andExpect(content().string(containsString("Theo kết luận.")));
        words("truongphong.sct", work, "Lập quy hoạch", " ")
                .andExpect(content().string(containsString("chưa nêu lý do")));
        words("truongphong.sct", work, "Lập <b>quy hoạch</b>", "Theo <i>kết luận</i>.")
                .andExpect(redirectedUrl("/nhiem-vu/" + work.id));

        show("chuyenvien.sxd", work)
                .andExpect(content().string(containsString("Lập &lt;b&gt;quy hoạch&lt;/b&gt;")))
                .andExpect(content().string(containsString("Theo &lt;i&gt;kết luận&lt;/i&gt;.")))
                .andExpect(content().string(containsString("Rà soát quy hoạch")))
                .andExpect(content().string(containsString("Điều chỉnh nội dung")))
                .andExpect(content().string(not(containsString("assignment.audit"))))
                .andExpect(content().string(not(containsString(work.id + "/noi-dung"))));
    }

    @Test
    void onlyWhoDecidesAboutTheWorkGivesItOtherWords() throws Exception {
        var work = fixture.plan().dated("2025-04-25", "Rà soát quy hoạch", SXD).only();
        var elsewhere = fixture.planOf(STC)
                .dated("2025-04-25", "Rà soát quy hoạch", SXD)
                .only();
        var own = fixture.planOf(SCT)
                .dated("2025-04-25", "Rà soát quy hoạch", SCT)
                .only();
        for (String login : List.of("chuyenvien.stc", "chuyenvien.sxd", "lanhdao.sxd", "lanhdao.sct", "quantri"))
            assertUnknown(login, work);
        assertUnknown("truongphong.sct", elsewhere);
        assertUnknown("truongphong.sct", own);
        decisions.reword(fixture.person("truongphong.sct"), work.id, NEW, "Theo kết luận.");
        decisions.reword(fixture.person("chuyenvien.vp"), own.id, NEW, "Theo kết luận.");
        assertThat(own.row().title()).isEqualTo("Lập quy hoạch");
        words("truongphong.sct", elsewhere, "Việc khác", "Theo kết luận.");
        assertThat(elsewhere.row().title()).isEqualTo("Rà soát quy hoạch");
    }

    private void assertUnknown(String login, AssignmentFixture.Case work) {
        assertThatThrownBy(() -> decisions.reword(fixture.person(login), work.id, NEW, "Theo kết luận."))
                .hasMessageContaining("assignment.unknown");
    }

    @Test
    void whatHasEndedIsNotOfferedOtherWords() throws Exception {
        var work = fixture.plan().standing("Đôn đốc dự án", SXD).only();
        show("truongphong.sct", work).andExpect(content().string(containsString(work.id + "/noi-dung")));
        fixture.assignments().endStanding(work.id, "Đã đủ.", "chuyenvien.vp");
        show("truongphong.sct", work).andExpect(content().string(not(containsString(work.id + "/noi-dung"))));
    }

    @Test
    void listAndReminderKnowTheNewWords() {
        fixture.plan()
                .dated("2025-04-25", "Rà soát quy hoạch", SXD)
                .only()
                .received()
                .reworded("chuyenvien.vp", NEW);
        assertThat(found("Lập quy")).isOne();
        assertThat(found("quy hoạch mới")).isOne();
        assertThat(found("Rà soát")).isZero();
        time.morningOf("2025-04-22");
        assertThat(fixture.texts("DIGEST"))
                .isNotEmpty()
                .allMatch(text -> text.contains("Lập quy hoạch"))
                .noneMatch(text -> text.contains("Rà soát"));
    }

    private long found(String text) {
        return list.find(fixture.person("chuyenvien.sxd"), ListQuery.of(null, null, null, text, 1))
                .total();
    }

    @Test
    void whatALaterDocumentAddedStandsOnItsPageAndOnThatOfItsDirective() throws Exception {
        UUID plan = fixture.plan().dated("2025-06-30", "Rà soát quy hoạch", SXD).delivered();
        var addition = new Addition(NEW, null, List.of(STC), List.of(SXD), null);
        additions.add(plan, addition, "Kế hoạch số 300/KH-UBND ngày 28/3/2025", "chuyenvien.vp");
        additions.deliver(plan);
        show("chuyenvien.stc", fixture.all().get(1))
                .andExpect(content().string(containsString("200/KH-UBND#2")))
                .andExpect(content().string(containsString("Bổ sung theo")))
                .andExpect(content().string(containsString("Kế hoạch số 300/KH-UBND ngày 28/3/2025")))
                .andExpect(content().string(containsString("Bổ sung nhiệm vụ theo văn bản ban hành sau")));
        show("chuyenvien.sxd", fixture.all().get(0)).andExpect(content().string(not(containsString("Bổ sung theo"))));
        signIn("truongphong.sct");
        http.perform(get("/van-ban/" + plan))
                .andExpect(content().string(containsString("2 dòng, 2 nhiệm vụ.")))
                .andExpect(content().string(containsString("Lập quy hoạch mới.")));
        byte[] workbook = http.perform(get("/van-ban/" + plan + "/danh-muc.xlsx"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var text = new XSSFExcelExtractor(book)) {
            assertThat(text.getText()).contains("Lập quy hoạch mới.");
        }
    }
}
