package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.dondoc.reporting.ReportingFixture.STC;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** "Nhập thay": a report that came on paper, typed in by the standing agency. */
@ReportingTest
class OnBehalfTest {
    private static final String OFFICER = "chuyenvien.stc";
    private static final String COORDINATOR = "chuyenvien.sct";

    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    LineSaving saving;

    @Autowired
    AttachmentRows attachments;

    @Autowired
    Assignments assignments;

    @Autowired
    Visitors visitors;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    UUID round;
    UUID report;
    Line line;

    @BeforeEach
    void aReportCameOnPaper() {
        UUID plan = given.plan200();
        given.morning("2025-04-01");
        round = given.round(plan, "2025-M04").id();
        report = given.report(round, STC).id();
        line = given.lines(report).get(0);
        time.to("2025-04-17T10:00");
    }

    @Test
    void allThatTheOfficersFormAsksIsEnteredAndADoneAssignmentIsReportedDone() throws Exception {
        Map<String, String> typed = paper();
        typed.put("mucDo." + line.id(), "100");
        typed.put("sanPham." + line.id(), "Tờ trình số 15/TTr-STC");
        typed.put("ngaySanPham." + line.id(), "2025-04-14");
        typed.put("hoanThanh." + line.id(), "on");
        typed.put("khoKhan." + line.id(), "Thiếu vốn đối ứng.");
        typed.put("nhom." + line.id(), "FUNDING");
        typed.put("thamQuyen." + line.id(), "UBND tỉnh");
        typed.put("deXuat." + line.id(), "Bố trí vốn đối ứng.");
        typed.put("kyToi." + line.id(), "Phân bổ vốn.");

        visitors.sends(COORDINATOR, page(), typed, TestFiles.pdf("Báo cáo 125.pdf"))
                .andExpect(redirectedUrl("/ky-bao-cao/" + round));
        jobs.runAll();

        Report entered = reporting.get(report);
        assertThat(entered.state()).isEqualTo(Report.State.ACCEPTED);
        assertThat(entered.documentNumber()).isEqualTo("125/BC-STC");
        assertThat(entered.late(LocalDate.of(2025, 4, 16))).isFalse();
        assertThat(fields())
                .isEqualTo(new LineFields(
                        false,
                        "Đã trình phương án.",
                        100,
                        "Tờ trình số 15/TTr-STC",
                        LocalDate.of(2025, 4, 14),
                        true,
                        "Thiếu vốn đối ứng.",
                        "FUNDING",
                        "Bố trí vốn đối ứng.",
                        "UBND tỉnh",
                        "Phân bổ vốn."));
        assertThat(attachments.of(report)).extracting(Attachment::name).containsExactly("Báo cáo 125.pdf");
        assertThat(assignments.get(line.assignmentId()).reportedOn()).isEqualTo("2025-04-16");
    }

    @Test
    void whatTheOfficerHadDraftedStaysWhereThePaperSaysNothing() throws Exception {
        var draft = new LineFields(
                false,
                "Bản nháp.",
                40,
                null,
                null,
                false,
                "Khó khăn đã soạn.",
                "LABOUR",
                null,
                null,
                "Kỳ tới đã soạn.");
        saving.save(given.person(OFFICER), report, line.id(), 0, draft);
        Map<String, String> typed = paper();
        typed.put("khoKhan." + line.id(), "Thiếu vốn đối ứng.");
        typed.put("kyToi." + line.id(), "  ");

        visitors.sends(COORDINATOR, page(), typed, null).andExpect(redirectedUrl("/ky-bao-cao/" + round));

        assertThat(fields().result()).isEqualTo("Đã trình phương án.");
        assertThat(fields().difficulties()).isEqualTo("Thiếu vốn đối ứng.");
        assertThat(fields().difficultyGroup()).isEqualTo("LABOUR");
        assertThat(fields().nextSteps()).isEqualTo("Kỳ tới đã soạn.");
        assertThat(fields().progress()).isEqualTo(40);
    }

    @Test
    void theCoordinatorDoesNotReadWhatTheAgencyHasOnlyDrafted() throws Exception {
        saving.save(given.person(OFFICER), report, line.id(), 0, LineFields.text("Bản nháp chưa gửi."));
        visitors.opens(COORDINATOR, page())
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Bản nháp chưa gửi."))));
    }

    @Test
    void nothingNewIsAllThatIsSent() throws Exception {
        saving.save(given.person(OFFICER), report, line.id(), 0, LineFields.text("Bản nháp."));
        Map<String, String> typed = paper();
        typed.put("khongPhatSinh." + line.id(), "on");

        visitors.sends(COORDINATOR, page(), typed, null).andExpect(redirectedUrl("/ky-bao-cao/" + round));

        assertThat(fields()).isEqualTo(LineFields.NOTHING_NEW);
    }

    @Test
    void aRefusalSaysWhereAndShowsAllThatWasTyped() throws Exception {
        Map<String, String> typed = paper();
        typed.put("khoKhan." + line.id(), "Khó khăn dài và quý.");
        typed.put("nhom." + line.id(), "FUNDING");
        typed.put("hoanThanh." + line.id(), "on");

        assertThat(refused(typed, null))
                .contains(
                        "<p class=\"field-refused\">Chưa ghi nhận được: nhiệm vụ báo đã hoàn thành cần có kết quả, số,")
                .contains("Nội dung đã nhập vẫn còn trên trang này.");
        typed.put("ketQua." + line.id(), "");
        assertThat(refused(typed, null)).contains("Chưa ghi nhận được: còn 1 nhiệm vụ chưa nhập", "tại nhiệm vụ số 4");
        typed.put("ketQua." + line.id(), "Đã trình phương án.");
        typed.remove("hoanThanh." + line.id());
        typed.put("mucDo." + line.id(), "150");
        assertThat(refused(typed, null))
                .contains("<p class=\"field-refused\">Mức độ hoàn thành là số nguyên từ 0 đến 100.</p>");
    }

    @Test
    void datesInTheWrongOrderAreRefusedAtTheirField() throws Exception {
        Map<String, String> typed = paper();
        typed.put("ngay", "2025-03-26");
        assertThat(refused(typed, null))
                .contains("Ngày văn bản 26/3/2025 trước ngày ban hành văn bản giao nhiệm vụ (27/3/2025).");
        typed.put("ngay", "2025-04-18");
        assertThat(refused(typed, null)).contains("Ngày văn bản 18/4/2025 chưa đến.");
        typed.put("ngay", "2025-04-17");
        assertThat(refused(typed, null)).contains("Thời điểm đến (16/4/2025) trước ngày của văn bản (17/4/2025).");
        typed.put("den", "2025-03-31T09:00");
        typed.put("ngay", "2025-03-31");
        assertThat(refused(typed, null)).contains("trước ngày mở kỳ báo cáo (1/4/2025)");
        typed.put("den", "hôm qua");
        assertThat(refused(typed, null)).contains("Chưa ghi nhận được vì chưa có thời điểm đến của báo cáo.");
    }

    @Test
    void aFileThatIsRefusedTakesNothingTypedWithIt() throws Exception {
        for (MockMultipartFile file : new MockMultipartFile[] {
            TestFiles.tooLarge("tep", "scan.pdf"),
            TestFiles.part("tep", "scan.exe", TestFiles.PROGRAMME),
            TestFiles.part("tep", "scan.pdf", TestFiles.PROGRAMME)
        })
            assertThat(refused(paper(), file))
                    .containsAnyOf("vượt 50 MB", "Không nhận tệp .exe", "không phải là tệp .pdf");
        assertThat(attachments.of(report)).isEmpty();
    }

    @Test
    void onlyTheStandingAgencyAndTheOfficeEnterReportsOfOthers() throws Exception {
        for (String stranger : new String[] {OFFICER, "chuyenvien.sxd", "chutich"}) {
            visitors.opens(stranger, page()).andExpect(status().isNotFound());
            visitors.sends(stranger, page(), paper(), null).andExpect(status().isNotFound());
        }
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.WRITING);
        visitors.opens("chuyenvien.vp", page()).andExpect(status().isOk());
        assertThat(given.report(round, SXD).state()).isEqualTo(Report.State.WRITING);
    }

    /** Nothing has changed, and every field of the page holds what was typed. */
    private String refused(Map<String, String> typed, MockMultipartFile file) throws Exception {
        var answer = visitors.sends(COORDINATOR, page(), typed, file)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        String page = answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.WRITING);
        assertThat(given.lines(report).get(0).version()).isZero();
        for (var field : typed.entrySet()) {
            if (field.getKey().startsWith("khongPhatSinh") || field.getKey().startsWith("hoanThanh")) continue;
            assertThat(page)
                    .as(field.getKey())
                    .containsAnyOf(">" + field.getValue() + "<", "value=\"" + field.getValue() + "\"");
        }
        return page;
    }

    private Map<String, String> paper() {
        Map<String, String> typed = new HashMap<>();
        typed.put("nguon", "PAPER");
        typed.put("den", "2025-04-16T16:00");
        typed.put("so", "125/BC-STC");
        typed.put("ngay", "2025-04-15");
        typed.put("ketQua." + line.id(), "Đã trình phương án.");
        return typed;
    }

    private String page() {
        return "/ky-bao-cao/" + round + "/nhap-thay/" + report;
    }

    private LineFields fields() {
        return given.lines(report).get(0).fields();
    }
}
