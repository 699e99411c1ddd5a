package vn.dondoc.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.escalation.Browser;
import vn.dondoc.reporting.ReportWriting;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** Where the link of a mail leads, on the day of the mail and long after. */
@DonDocTest
class WorkLinkTest {
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";
    private static final String OFFICER = "chuyenvien.sxd";
    private static final String HEAD = "lanhdao.sxd";
    private static final String RIVAL = "chuyenvien.kkt";
    private static final String COORDINATOR = "truongphong.sct";

    @Autowired
    Browser browser;

    @Autowired
    Plan200 plan;

    @Autowired
    Reporting reporting;

    @Autowired
    ReportWriting writing;

    @Autowired
    Assignments assignments;

    @Autowired
    Explanations explanations;

    @Autowired
    AgencyRegister register;

    @Autowired
    Tasks tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    private UUID directive;
    private UUID letter;

    @BeforeEach
    void planAndLetterAreIssuedAndTheRoundIsOpen() {
        directive = plan.issued();
        time.to("2025-03-31T14:00");
        letter = plan.letterIssued();
        time.morningOf("2025-04-01");
        time.to("2025-04-01T09:00");
    }

    @Test
    void aReportLeadsToTheTaskThatIsOpenForThePerson() throws Exception {
        UUID report = report();
        assertThat(leadsTo(OFFICER, report)).isEqualTo(TASKLIST + task(report, "userTask_write"));

        handIn(report);
        assertThat(leadsTo(HEAD, report)).isEqualTo(TASKLIST + task(report, "userTask_approve"));
        assertThat(page(OFFICER, report)).contains("Báo cáo đang chờ lãnh đạo cơ quan duyệt");

        tasks.completeWith(plan.person(HEAD), task(report, "userTask_approve"), Map.of("decision", "AGREE"));
        assertThat(leadsTo(COORDINATOR, report)).isEqualTo(TASKLIST + task(report, "userTask_check"));
        tasks.completeWith(plan.person(COORDINATOR), task(report, "userTask_check"), Map.of("decision", "AGREE"));
        for (String login : List.of(OFFICER, HEAD, COORDINATOR, "chuyenvien.vp", "chutich"))
            assertThat(page(login, report))
                    .contains("Đã gửi đúng hạn, lúc 09:00 ngày 1/4/2025. Đã được chấp nhận lúc 09:00 ngày 1/4/2025.")
                    .contains("/bao-cao/" + report);
    }

    @Test
    void aTaskThatAColleagueHasIsOfferedToBeTakenOver() throws Exception {
        UUID report = report();
        String colleague = "chuyenvien2.sxd";
        register.putOfficer(
                new Officer(colleague, "Chuyên viên thứ hai", "so-xay-dung", null, null, true, Set.of(Role.OFFICER)));

        assertThat(page(colleague, report)).contains("Người xử lý: Chuyên viên đầu mối Sở Xây dựng", "Nhận xử lý thay");
        String task = task(report, "userTask_write");
        assertThat(browser.sends(colleague, "/viec/" + report + "/nhan-thay", Map.of("taskId", task))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(TASKLIST + task);
        assertThat(leadsTo(colleague, report)).isEqualTo(TASKLIST + task);
        assertThat(page(OFFICER, report)).contains("Người xử lý: Chuyên viên thứ hai");
    }

    @Test
    void aReceiptLeadsToItsTaskAndLaterSaysThatItWasAnswered() throws Exception {
        UUID receipt = receipt(directive);
        String task = tasks.openFor(plan.person(OFFICER)).stream()
                .filter(t -> t.element().equals("userTask_receive") && t.name().contains("200/KH-UBND"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(leadsTo(OFFICER, receipt)).isEqualTo(TASKLIST + task);

        tasks.completeWith(plan.person(OFFICER), task, Map.of());
        jobs.runAll();
        assertThat(page(OFFICER, receipt)).contains("Đã tiếp nhận lúc 09:00 ngày 1/4/2025.");
        assertThat(status(RIVAL, receipt)).isEqualTo(404);
    }

    @Test
    void anAssignmentSaysWhatBecameOfIt() throws Exception {
        UUID work = work();
        assertThat(page(OFFICER, work)).contains("Sở Xây dựng chủ trì, chờ tiếp nhận; hạn hết ngày 10/4/2025");

        assignments.resultReported(work, "Đã gửi.", null, null, LocalDate.of(2025, 4, 1), OFFICER);
        jobs.runAll();
        assertThat(page(OFFICER, work)).contains("Sở Xây dựng báo hoàn thành ngày 1/4/2025, chờ xác nhận kết quả.");
        assertThat(leadsTo(COORDINATOR, work)).startsWith(TASKLIST);
        tasks.completeWith(
                plan.person(COORDINATOR),
                tasks.openTask(assignments.get(work).processInstanceId(), "userTask_confirmResult")
                        .orElseThrow()
                        .id(),
                Map.of("decision", "CONFIRM"));
        assertThat(page(OFFICER, work)).contains("Sở Xây dựng đã hoàn thành, báo cáo ngày 1/4/2025.");
    }

    @Test
    void aWithdrawnAssignmentSaysSo() throws Exception {
        assignments.withdraw(work(), "Trùng nội dung.", "chuyenvien.vp");
        jobs.runAll();

        for (String login : List.of(OFFICER, COORDINATOR, "chutich"))
            assertThat(page(login, work())).contains("Đã thôi giao.");
    }

    @Test
    void afterAReassignmentTheOldLeadReadsWhereTheWorkWentAndStillFindsWhatItOwes() throws Exception {
        time.morningOf("2025-04-11");
        Assignment a = assignments.get(work());
        explanations.demand(
                new Explanations.Matter(
                        Explanations.SubjectKind.ASSIGNMENT, a.id(), letter, a.leadAgency(), a.title(), a.dueOn()),
                a.processInstanceId(),
                LocalDate.of(2025, 4, 18),
                "chutich");
        assignments.reassign(a.id(), "ban-quan-ly-kkt-dong-nam", "Theo ý kiến chỉ đạo.", "chuyenvien.vp");
        jobs.runAll();

        assertThat(leadsTo(OFFICER, a.id())).isEqualTo(TASKLIST + explanation(a));
        assertThat(owed(OFFICER)).anyMatch(l -> l.startsWith("Giải trình: " + a.title()));
        assertThat(page(RIVAL, a.id())).contains("chờ tiếp nhận").doesNotContain("Giải trình");
        assertThat(owed(RIVAL)).noneMatch(l -> l.startsWith("Giải trình"));

        tasks.completeWith(plan.person(OFFICER), explanation(a), Map.of("cause", "Chờ số liệu."));
        assertThat(page(OFFICER, a.id()))
                .contains("Ban Quản lý Khu kinh tế Đông Nam chủ trì, chờ tiếp nhận")
                .doesNotContain("/nhiem-vu/" + a.id());
        assertThat(page(RIVAL, a.id())).contains("/nhiem-vu/" + a.id());
        assertThat(owed(OFFICER)).noneMatch(l -> l.startsWith("Giải trình"));
    }

    @Test
    void whatIsOfAnotherAgencyIsAsUnknownAsWhatIsNot() throws Exception {
        String unknown = body(RIVAL, UUID.randomUUID().toString(), 404);
        assertThat(unknown).contains("Không tìm thấy việc này hoặc ông/bà không có quyền xem.");
        for (UUID id : List.of(report(), work(), receipt(directive)))
            for (String login : List.of(RIVAL, "lanhdao.kkt"))
                assertThat(body(login, id.toString(), 404))
                        .isEqualTo(body(login, UUID.randomUUID().toString(), 404));
    }

    @Test
    void aMutilatedLinkIsUnknownToo() throws Exception {
        assertThat(browser.opens(OFFICER, "/viec/khong-phai-ma")
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {OFFICER, HEAD, COORDINATOR, "chutich", "quantri"})
    void theGuideIsOpenToEverybody(String login) throws Exception {
        MockHttpServletResponse guide =
                browser.opens(login, "/huong-dan").andReturn().getResponse();
        assertThat(guide.getStatus()).isEqualTo(200);
        assertThat(guide.getContentAsString(StandardCharsets.UTF_8)).contains("Hướng dẫn");
    }

    private UUID report() {
        UUID round = reporting.roundsOf(directive).get(0).id();
        return reporting.reportsOf(round).stream()
                .filter(r -> r.agency().equals("so-xay-dung"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void handIn(UUID report) {
        int version = writing.fill(report, Map.of(), plan.person(OFFICER));
        tasks.complete(plan.person(OFFICER), task(report, "userTask_write"), version);
    }

    private String task(UUID report, String element) {
        return tasks.openTask(reporting.get(report).processInstanceId(), element)
                .orElseThrow()
                .id();
    }

    private String explanation(Assignment a) {
        return tasks.openTask(a.processInstanceId(), "userTask_explain")
                .orElseThrow()
                .id();
    }

    /** The letter's assignment of Sở Xây dựng, due on 10/4/2025. */
    private UUID work() {
        return jdbc.sql("select id from assignment where directive_id = ? and title like 'Gửi kịch bản%'")
                .param(letter)
                .query(UUID.class)
                .single();
    }

    private UUID receipt(UUID of) {
        return jdbc.sql("select id from receipt where directive_id = ? and agency = 'so-xay-dung'")
                .param(of)
                .query(UUID.class)
                .single();
    }

    private List<String> owed(String login) throws Exception {
        String page = browser.opens(login, "/").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        return java.util.regex.Pattern.compile("<a href=\"/viec/[^\"]+\">([^<]+)</a>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String leadsTo(String login, UUID id) throws Exception {
        return browser.opens(login, "/viec/" + id).andReturn().getResponse().getRedirectedUrl();
    }

    private String page(String login, UUID id) throws Exception {
        return body(login, id.toString(), 200);
    }

    private int status(String login, UUID id) throws Exception {
        return browser.opens(login, "/viec/" + id).andReturn().getResponse().getStatus();
    }

    private String body(String login, String id, int status) throws Exception {
        MockHttpServletResponse answer =
                browser.opens(login, "/viec/" + id).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
