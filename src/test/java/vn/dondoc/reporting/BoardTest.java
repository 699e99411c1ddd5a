package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.dondoc.reporting.ReportingFixture.NGHI_LOC;
import static vn.dondoc.reporting.ReportingFixture.STC;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.dondoc.support.TimeTravel;

/** The coordinator's board of a round: who has sent, is late or missing, and what is done about it. */
@ReportingTest
class BoardTest {
    private static final String COORDINATOR = "chuyenvien.sct";

    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    TakingBack takingBack;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    UUID round;

    @BeforeEach
    void theAprilRoundIsOpen() {
        UUID plan = given.plan200();
        given.morning("2025-04-01");
        round = given.round(plan, "2025-M04").id();
        time.to("2025-04-15T10:00");
    }

    @Test
    void severalAreAcceptedAtOnceAndTheOneThatWentBackMeanwhileKeepsNoOther() throws Exception {
        UUID first = sent(SXD, "chuyenvien.sxd", "lanhdao.sxd");
        UUID stale = sent(STC, "chuyenvien.stc", "lanhdao.stc");
        UUID last = sent(NGHI_LOC, "chuyenvien.nghiloc", "lanhdao.nghiloc");
        assertThat(board(COORDINATOR)).contains(first.toString(), "Chấp nhận các báo cáo đã chọn");
        takingBack.takeBack(given.person("chuyenvien.stc"), stale);

        accept(COORDINATOR, first, stale, last)
                .andExpect(redirectedUrl("/ky-bao-cao/" + round))
                .andExpect(flash().attribute("done", "Đã chấp nhận 2 báo cáo."))
                .andExpect(flash().attribute(
                                "refused", containsString("Sở Tài chính: Báo cáo này không còn chờ kiểm tra.")));

        assertThat(reporting.get(first).state()).isEqualTo(Report.State.ACCEPTED);
        assertThat(reporting.get(stale).state()).isEqualTo(Report.State.RETURNED);
        assertThat(reporting.get(last).state()).isEqualTo(Report.State.ACCEPTED);
    }

    @Test
    void whatItsAgencyTookBackIsUncheckedAndNotReturned() throws Exception {
        UUID report = sent(STC, "chuyenvien.stc", "lanhdao.stc");
        takingBack.takeBack(given.person("chuyenvien.stc"), report);

        var standing = reporting.standing(round, time.now());
        assertThat(standing.count(Reporting.Kind.UNCHECKED)).isOne();
        assertThat(standing.count(Reporting.Kind.RETURNED)).isZero();
        assertThat(board(COORDINATOR)).contains("Rút lại để sửa").doesNotContain("Chọn báo cáo của Sở Tài chính");
    }

    @Test
    void anAddressThatMailsComeBackFromIsShownAtItsAgency() throws Exception {
        assertThat(board(COORDINATOR)).doesNotContain("bị trả lại");
        jdbc.sql("insert into mail (id, dedupe_key, kind, recipient, address, subject, body_html, body_text, day,"
                        + " created_at, state, next_try_at, sent_at, bounced_at, bounce_answer)"
                        + " select gen_random_uuid(), 'x', 'DIGEST', login, email, 's', '', '', '2025-04-14', at, 'BOUNCED',"
                        + " at, at, at, '550 no such user' from officer,"
                        + " (select timestamptz '2025-04-14 07:30+07' at) t where login = 'chuyenvien.stc'")
                .update();
        assertThat(board(COORDINATOR)).contains("Thư gửi chuyenvien.stc@nghean.example bị trả lại");
    }

    @Test
    void onlyTheCoordinatorAcceptsAndSomethingMustBeChosen() throws Exception {
        UUID report = sent(SXD, "chuyenvien.sxd", "lanhdao.sxd");
        accept("chuyenvien.sxd", report).andExpect(status().isNotFound());
        accept("lanhdao.sct", report).andExpect(status().isNotFound());
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.CHECKING);
        accept(COORDINATOR).andExpect(flash().attribute("refused", "Chưa chọn báo cáo nào để chấp nhận."));
    }

    @Test
    void nhacNgayWritesToOfficerHeadsAndMailboxOnceInAnHour() throws Exception {
        UUID report = given.report(round, SXD).id();
        nudge(report)
                .andExpect(flash().attribute(
                                "done", "Đã gửi thư nhắc đến chuyên viên đầu mối, lãnh đạo và hộp thư của cơ quan."));
        assertThat(nudged()).containsExactlyInAnyOrder("chuyenvien.sxd", "lanhdao.sxd", SXD);

        time.to("2025-04-15T10:59");
        assertThat(text(nudge(report).andExpect(status().isUnprocessableEntity())))
                .contains("Cơ quan này vừa được nhắc lúc 10:00 ngày 15/4/2025.");
        assertThat(nudged()).hasSize(3);

        time.to("2025-04-15T11:00");
        nudge(report).andExpect(redirectedUrl("/ky-bao-cao/" + round));
    }

    @Test
    void whoHasSentIsNotUrged() throws Exception {
        UUID report = sent(SXD, "chuyenvien.sxd", "lanhdao.sxd");
        assertThat(text(nudge(report).andExpect(status().isUnprocessableEntity())))
                .contains("Báo cáo của Sở Xây dựng đã được gửi, không cần nhắc.");
        assertThat(nudged()).isEmpty();
    }

    @Test
    void theListOfThoseMissingIsReadyToBeCopiedIntoAChatGroup() throws Exception {
        sent(SXD, "chuyenvien.sxd", "lanhdao.sxd");
        time.to("2025-04-16T16:05");
        assertThat(board(COORDINATOR))
                .contains(
                        "Báo cáo tháng 4/2025 thực hiện KH 200/KH-UBND, hạn hết ngày 16/4/2025 (thứ Tư). Đến 16 giờ 05"
                                + " ngày 16/4/2025 còn 3 đơn vị chưa gửi: Sở Công Thương, Sở Tài chính, UBND huyện Nghi Lộc."
                                + " Đề nghị các đơn vị gửi sớm. Trân trọng.")
                .contains("data-copy=\"#missing-text\"");
    }

    @Test
    void theNumbersAreThoseOfTheRowsBelow() throws Exception {
        UUID inTime = sent(SXD, "chuyenvien.sxd", "lanhdao.sxd");
        given.accept("truongphong.sct", inTime);
        given.morning("2025-04-17");
        time.to("2025-04-18T09:00");
        sent(STC, "chuyenvien.stc", "lanhdao.stc");

        String page = board(COORDINATOR);
        assertThat(page)
                .contains("id=\"accepted\">1<", "id=\"missing\">2<", "id=\"late\">1<", "id=\"unchecked\">1<")
                .contains("Đã gửi chậm (2 ngày làm việc)", "Chưa gửi (quá hạn 2 ngày làm việc)", "Đã chấp nhận");
        assertThat(visitors.opens(COORDINATOR, "/ky-bao-cao/" + round + "?loc=LATE")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("/bao-cao/" + given.report(round, STC).id())
                .doesNotContain("/bao-cao/" + inTime);
    }

    @Test
    void theReasonOfALateReportIsNotedAndShown() throws Exception {
        given.morning("2025-04-17");
        UUID report = given.report(round, STC).id();
        reason(COORDINATOR, report, "Chờ số liệu của Kho bạc.")
                .andExpect(flash().attribute("done", "Đã ghi nhận lý do chậm."));
        assertThat(reporting.get(report).lateReason()).isEqualTo("Chờ số liệu của Kho bạc.");
        assertThat(board("chutich")).contains("Chờ số liệu của Kho bạc.");
        reason("chuyenvien.stc", report, "Của người ngoài.").andExpect(status().isNotFound());
        assertThat(reporting.get(report).lateReason()).isEqualTo("Chờ số liệu của Kho bạc.");
    }

    @Test
    void aReasonThatIsRefusedIsShownAgain() throws Exception {
        UUID report = given.report(round, STC).id();
        assertThat(text(reason(COORDINATOR, report, "Nghỉ lễ.").andExpect(status().isOk())))
                .contains(
                        "Chỉ ghi lý do chậm cho báo cáo gửi chậm hoặc đã quá hạn mà chưa gửi.",
                        "Nội dung vừa nhập: Nghỉ lễ.");
        given.morning("2025-04-17");
        String tooLong = "a".repeat(LineRules.SHORT + 1);
        assertThat(text(reason(COORDINATOR, report, tooLong).andExpect(status().isOk())))
                .contains("dài quá 500 ký tự", "value=\"" + tooLong + "\"");
        assertThat(reporting.get(report).lateReason()).isNull();
    }

    @Test
    void whoDoesNotWatchOverTheDirectiveFindsNoBoard() throws Exception {
        for (String stranger : List.of("chuyenvien.sxd", "lanhdao.stc", "quantri"))
            visitors.opens(stranger, "/ky-bao-cao/" + round).andExpect(status().isNotFound());
        assertThat(board("chutich")).doesNotContain("Nhắc ngay</button>", "Nhập thay</a>");
        assertThat(board(COORDINATOR)).contains("Nhắc ngay</button>", "Nhập thay</a>");
    }

    @Test
    void whoWaitsForACoOperatorBeyondItsDateIsNamedAndCountedAndOnlyAsLongAsHeWaits() throws Exception {
        jdbc.sql(
                        "insert into deadline_request (id, kind, assignment_id, directive_id, agency, asked_by, asked_at, reason,"
                                + " to_agency, answer_from, answer_within, answer_by, state) select gen_random_uuid(),"
                                + " 'COOPERATION', a.id, a.directive_id, a.lead_agency, 'chuyenvien.sxd', '2025-04-03 08:00+07',"
                                + " 'Số liệu', 'so-tai-chinh', '2025-04-03', 5, '2025-04-10', 'OPEN' from assignment a"
                                + " where a.lead_agency = 'so-xay-dung' order by a.ordinal limit 1")
                .update();

        assertThat(reporting.standing(round, time.now()).waiting()).isOne();
        assertThat(reporting
                        .standing(round, Instant.parse("2025-04-10T10:00:00Z"))
                        .waiting())
                .as("the last day to answer")
                .isZero();
        String filtered = text(visitors.opens(COORDINATOR, "/ky-bao-cao/" + round + "?loc=WAITING"));
        assertThat(filtered)
                .contains("Chờ cơ quan phối hợp quá hạn trả lời: Sở Tài chính (hạn trả lời 10/4/2025)")
                .contains(">Sở Xây dựng</a>")
                .doesNotContain(">UBND huyện Nghi Lộc</a>");

        jdbc.sql("update deadline_request set state = 'ANSWERED', answered_at = ?")
                .param(java.sql.Timestamp.from(time.now()))
                .update();
        assertThat(reporting.standing(round, time.now()).waiting()).isZero();
        assertThat(board(COORDINATOR)).doesNotContain("Chờ cơ quan phối hợp quá hạn trả lời:");
    }

    private UUID sent(String agency, String officer, String head) {
        UUID report = given.report(round, agency).id();
        given.write(officer, report, "Đã làm.");
        given.submit(officer, report);
        given.approve(head, report);
        return report;
    }

    private ResultActions accept(String login, UUID... reports) throws Exception {
        var request = MockMvcRequestBuilders.post("/ky-bao-cao/" + round + "/chap-nhan");
        for (UUID report : reports) request.param("baoCao", report.toString());
        return visitors.as(login, request);
    }

    private ResultActions nudge(UUID report) throws Exception {
        return visitors.sends(COORDINATOR, "/ky-bao-cao/" + round + "/nhac-ngay", Map.of("baoCao", report.toString()));
    }

    private ResultActions reason(String login, UUID report, String reason) throws Exception {
        return visitors.sends(
                login, "/ky-bao-cao/" + round + "/ly-do-cham", Map.of("baoCao", report.toString(), "lyDo", reason));
    }

    private List<String> nudged() {
        return jdbc.sql("select recipient from mail where kind = 'REPORT_NUDGED'")
                .query(String.class)
                .list();
    }

    private String board(String login) throws Exception {
        return text(visitors.opens(login, "/ky-bao-cao/" + round).andExpect(status().isOk()));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
