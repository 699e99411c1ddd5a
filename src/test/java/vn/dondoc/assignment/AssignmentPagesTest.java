package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.dondoc.assignment.AssignmentFixture.SCT;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
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
import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

@DonDocTest
class AssignmentPagesTest {
    @Autowired
    AssignmentFixture fixture;

    @Autowired
    AssignmentList list;

    @Autowired
    VisibleAssignments visible;

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

    private ResultActions show(String login, String path) throws Exception {
        signIn(login);
        return http.perform(get(path)).andExpect(status().isOk());
    }

    private void signIn(String login) {
        var person = fixture.person(login);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(person, null, java.util.List.of()));
    }

    private AssignmentList.Found found(String login, ListQuery query) {
        return list.find(fixture.person(login), query);
    }

    private static ListQuery all() {
        return ListQuery.of(null, null, null, null, 1);
    }

    @Test
    void everyStatusIsCountedByTheQueryThatListsIt() {
        fixture.plan()
                .dated("2025-04-11", "Quá hạn", SXD)
                .dated("2025-04-18", "Sắp đến hạn", SXD)
                .dated("2025-06-30", "Trong hạn", SXD)
                .standing("Thường xuyên", SXD)
                .delivered();
        time.to("2025-04-15T08:00");

        var found = found("chuyenvien.sxd", all());
        assertThat(found.total()).isEqualTo(4);
        assertThat(found.counts())
                .isEqualTo(Map.of(
                        StatusFilter.OPEN_LATE, 1L,
                        StatusFilter.SOON, 1L,
                        StatusFilter.OPEN_IN_TIME, 2L,
                        StatusFilter.STANDING, 1L,
                        StatusFilter.SUSPENDED, 0L,
                        StatusFilter.DONE_IN_TIME, 0L,
                        StatusFilter.DONE_LATE, 0L,
                        StatusFilter.WITHDRAWN, 0L));
        assertThat(found.rows())
                .extracting(AssignmentList.Row::title)
                .containsExactly("Quá hạn", "Sắp đến hạn", "Trong hạn", "Thường xuyên");
        for (StatusFilter filter : StatusFilter.values()) {
            var narrowed = found("chuyenvien.sxd", all().withStatus(filter));
            assertThat(narrowed.rows()).hasSize(found.counts().get(filter).intValue());
            assertThat(narrowed.selected()).isEqualTo(narrowed.rows().size());
        }
    }

    @Test
    void aPersonFindsWhatHisAgencyLeadsOrCooperatesInAndNothingElse() {
        fixture.plan()
                .standing("Của Xây dựng", SXD)
                .with("so-noi-vu")
                .standing("Của Tài chính", STC)
                .delivered();
        fixture.planOf(SXD).standing("Kế hoạch khác", STC).delivered();
        fixture.plan().standing("Chưa chuyển", SXD).released();

        assertThat(titles("chuyenvien.sxd")).containsExactly("Của Xây dựng");
        assertThat(titles("lanhdao.stc")).containsExactlyInAnyOrder("Của Tài chính", "Kế hoạch khác");
        assertThat(titles("truongphong.sct")).containsExactlyInAnyOrder("Của Xây dựng", "Của Tài chính");
        assertThat(titles("lanhdao.sct")).isEmpty();
        assertThat(titles("chuyenvien.vp")).hasSize(3);
        assertThat(titles("chutich")).hasSize(3);
        assertThat(titles("quantri")).hasSize(3);
        UUID finance = fixture.all().stream()
                .filter(c -> c.row().leadAgency().equals(STC))
                .findFirst()
                .orElseThrow()
                .id;
        assertThatThrownBy(() -> visible.get(fixture.person("chuyenvien.sxd"), finance))
                .isInstanceOf(AssignmentRefused.class)
                .hasMessageContaining("assignment.unknown");
    }

    private java.util.List<String> titles(String login) {
        return found(login, all()).rows().stream()
                .map(AssignmentList.Row::title)
                .toList();
    }

    @Test
    void aLongListIsTurnedPageByPage() throws Exception {
        var plan = fixture.plan();
        for (int i = 1; i <= 60; i++) plan.standing("Nhiệm vụ thứ " + i, SXD);
        plan.delivered();
        assertThat(found("chuyenvien.sxd", all()).rows()).hasSize(50);
        assertThat(found("chuyenvien.sxd", all().onPage(2)).rows()).hasSize(10);
        show("chuyenvien.sxd", "/nhiem-vu?trang=2")
                .andExpect(content().string(containsString("Trang 2/2 · 60 nhiệm vụ")));
    }

    @Test
    void theListSearchesAsItIsTyped() throws Exception {
        fixture.plan()
                .standing("Giảm 100% hồ sơ trễ", SXD)
                .standing("Cụm công nghiệp", SXD)
                .delivered();
        assertThat(found("chuyenvien.sxd", ListQuery.of(null, null, null, "100%", 1))
                        .total())
                .isEqualTo(1);
        assertThat(found("chuyenvien.sxd", ListQuery.of(null, null, null, "CỤM công", 1))
                        .total())
                .isEqualTo(1);
        show("chuyenvien.sxd", "/nhiem-vu?q=kh%C3%B4ng+c%C3%B3&trangThai=qua-han")
                .andExpect(content().string(containsString("Không có nhiệm vụ phù hợp với điều kiện lọc.")));
    }

    @Test
    void anAgencyThatMayNotLeadIsNeitherOfferedNorTakenAndTheReasonTypedStays() throws Exception {
        var work = fixture.plan().dated("2025-04-25", "Rà soát quy hoạch", SXD).only();
        fixture.closed(STC, "2025-03-27");
        show("chuyenvien.vp", "/nhiem-vu/" + work.id)
                .andExpect(content().string(containsString("value=\"so-noi-vu\"")))
                .andExpect(content().string(not(containsString("value=\"" + STC + "\""))));
        for (String agency : new String[] {STC, "ubnd-tinh"}) {
            signIn("chuyenvien.vp");
            http.perform(post("/nhiem-vu/" + work.id + "/co-quan-chu-tri")
                            .param("agency", agency)
                            .param("reason", "Theo kết luận."))
                    .andExpect(content().string(containsString("không nhận chủ trì nhiệm vụ được")))
                    .andExpect(content().string(containsString("Theo kết luận.")));
        }
        assertThat(work.row().leadAgency()).isEqualTo(SXD);
    }

    @Test
    void thePageTellsTheWholeHistory() throws Exception {
        var work = fixture.plan()
                .dated("2025-04-25", "Rà soát quy hoạch", SXD)
                .with(STC)
                .only();
        work.received().handedIn("Đã trình.").sentBackBy("truongphong.sct", "Thiếu bản đồ.");
        fixture.assignments().moveDue(work.id, LocalDate.of(2025, 5, 30), "Chờ ý kiến Bộ.", "chuyenvien.vp");

        show("truongphong.sct", "/nhiem-vu/" + work.id)
                .andExpect(content().string(containsString("200/KH-UBND#1")))
                .andExpect(content().string(containsString("Thiếu bản đồ.")))
                .andExpect(content().string(containsString("Chờ ý kiến Bộ.")))
                .andExpect(content().string(containsString("thời hạn ban đầu: 25/4/2025")))
                .andExpect(content().string(containsString("Quyết định về nhiệm vụ")))
                .andExpect(content().string(not(containsString("assignment.audit"))));
        show("chuyenvien.stc", "/nhiem-vu/" + work.id)
                .andExpect(content().string(not(containsString("Quyết định về nhiệm vụ"))))
                .andExpect(content().string(not(containsString("?task="))));
        show("chuyenvien.sxd", "/nhiem-vu/" + work.id).andExpect(content().string(containsString("?task=")));
    }

    @Test
    void aRefusedDecisionKeepsWhatWasTyped() throws Exception {
        var work = fixture.plan().dated("2025-04-25", "Rà soát quy hoạch", SXD).only();
        signIn("truongphong.sct");
        http.perform(post("/nhiem-vu/{id}/thoi-han", work.id)
                        .param("dueOn", "2025-03-20")
                        .param("reason", "Chờ Bộ."))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ngày 20/3/2025 trước ngày ban hành văn bản")))
                .andExpect(content().string(containsString("Chờ Bộ.")))
                .andExpect(content().string(containsString("2025-03-20")));
        http.perform(post("/nhiem-vu/{id}/co-quan-chu-tri", work.id)
                        .param("agency", "")
                        .param("reason", "Khác."))
                .andExpect(content().string(containsString("Chưa chọn cơ quan chủ trì mới")));
        http.perform(post("/nhiem-vu/{id}/thoi-giao", work.id).param("reason", "Trùng nội dung."))
                .andExpect(redirectedUrl("/nhiem-vu/" + work.id));
        assertThat(work.state()).isEqualTo(State.WITHDRAWN);
        show("truongphong.sct", "/nhiem-vu/" + work.id)
                .andExpect(content().string(not(containsString("Quyết định về nhiệm vụ"))));
    }

    @Test
    void whoDecidesSuspendsAndResumesOnThePageAndTheHistoryStays() throws Exception {
        var work = fixture.plan()
                .dated("2025-04-25", "Rà soát quy hoạch", SXD)
                .only()
                .received();
        signIn("truongphong.sct");
        http.perform(post("/nhiem-vu/{id}/tam-dung", work.id).param("reason", " "))
                .andExpect(content().string(containsString("chưa nêu lý do")));
        http.perform(post("/nhiem-vu/{id}/tam-dung", work.id).param("reason", "Chờ hướng dẫn."))
                .andExpect(redirectedUrl("/nhiem-vu/" + work.id));
        show("truongphong.sct", "/nhiem-vu/" + work.id)
                .andExpect(content().string(containsString("đang tạm dừng")))
                .andExpect(content().string(containsString("Tiếp tục thực hiện")));
        http.perform(post("/nhiem-vu/{id}/tiep-tuc", work.id).param("reason", "Đã có hướng dẫn."))
                .andExpect(redirectedUrl("/nhiem-vu/" + work.id));
        assertThat(work.state()).isEqualTo(State.IN_PROGRESS);
    }

    @Test
    void standingWorkIsEndedOnItsPage() throws Exception {
        var work = fixture.plan().standing("Đôn đốc dự án", SXD).only();
        show("truongphong.sct", "/nhiem-vu/" + work.id)
                .andExpect(content().string(containsString("Kết thúc theo quyết định")));
        http.perform(post("/nhiem-vu/{id}/ket-thuc", work.id).param("reason", " "))
                .andExpect(content().string(containsString("chưa nêu lý do")));
        http.perform(post("/nhiem-vu/{id}/ket-thuc", work.id).param("reason", "Công văn số 90/UBND-CN."))
                .andExpect(redirectedUrl("/nhiem-vu/" + work.id));
        assertThat(work.state()).isEqualTo(State.ENDED);
        show("truongphong.sct", "/nhiem-vu/" + work.id)
                .andExpect(content().string(containsString("Kết thúc theo dõi")))
                .andExpect(content().string(not(containsString("Quyết định về nhiệm vụ"))));
    }

    @Test
    void theStandingAgencyDoesNotDecideAboutItsOwnWork() throws Exception {
        var work = fixture.plan().dated("2025-04-25", "Tổ chức hội nghị", SCT).only();
        show("truongphong.sct", "/nhiem-vu/" + work.id)
                .andExpect(content().string(not(containsString("Quyết định về nhiệm vụ"))));
        show("chuyenvien.vp", "/nhiem-vu/" + work.id)
                .andExpect(content().string(containsString("Quyết định về nhiệm vụ")));
    }
}
