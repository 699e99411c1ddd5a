package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import vn.dondoc.support.TimeTravel;

/** Number, date and signed copy of the agency's own document, on the page of the report. */
@ReportingTest
class SignedDocumentsTest {
    private static final String OFFICER = "chuyenvien.sxd";
    private static final String CLERK = "vanthu.sxd";

    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    ReportContents contents;

    @Autowired
    ReportCases cases;

    @Autowired
    AttachmentRows attachments;

    @Autowired
    FileUploads uploads;

    @Autowired
    Visitors visitors;

    @Autowired
    TimeTravel time;

    UUID report;

    @BeforeEach
    void theReportIsWritten() {
        UUID plan = given.plan200();
        given.morning("2025-04-01");
        report = given.report(given.round(plan, "2025-M04").id(), SXD).id();
        time.to("2025-04-15T10:00");
        given.write(OFFICER, report, "Đã hướng dẫn 04 nhà đầu tư.");
    }

    @Test
    void numberDateAndSignedCopyFollowAfterSending() throws Exception {
        sent();
        time.to("2025-04-18T09:00");
        add(CLERK, "125/BC-SXD", "2025-04-16", TestFiles.pdf("Báo cáo 125 đã ký.pdf"))
                .andExpect(redirectedUrl("/bao-cao/" + report));

        assertThat(reporting.get(report).documentNumber()).isEqualTo("125/BC-SXD");
        assertThat(reporting.get(report).documentDate()).isEqualTo("2025-04-16");
        assertThat(reporting.get(report).late(LocalDate.of(2025, 4, 16))).isFalse();
        assertThat(attachments.of(report)).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("Báo cáo 125 đã ký.pdf");
            assertThat(file.frozen()).isTrue();
        });
        assertThat(page("truongphong.sct")).contains("số 125/BC-SXD ngày 16/4/2025", "Báo cáo 125 đã ký.pdf");
    }

    @Test
    void theNumberAloneIsEnoughAfterSending() throws Exception {
        sent();
        add(OFFICER, "125/BC-SXD", "2025-04-15", null).andExpect(redirectedUrl("/bao-cao/" + report));
        assertThat(reporting.get(report).documentNumber()).isEqualTo("125/BC-SXD");
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.CHECKING);
    }

    @Test
    void aSignedCopyOfWhatIsSentCountsAsTheHeadsApproval() throws Exception {
        add(OFFICER, "125/BC-SXD", "2025-04-15", TestFiles.pdf("da-ky.pdf"))
                .andExpect(redirectedUrl("/bao-cao/" + report));
        assertThat(contents.of(cases.get(report)).headApproves()).isFalse();
        assertThat(page(OFFICER)).contains("Đã có bản ký số của nội dung đang soạn.");

        given.submit(OFFICER, report);

        assertThat(reporting.get(report).state()).isEqualTo(Report.State.CHECKING);
        assertThat(reporting.get(report).sentAt()).isNotNull();
        given.task(report, "userTask_check");
        assertThat(attachments.of(report)).allMatch(Attachment::frozen);
    }

    @Test
    void aTextThatWasChangedAfterSigningGoesToTheHead() throws Exception {
        add(OFFICER, "125/BC-SXD", "2025-04-15", TestFiles.pdf("da-ky.pdf"));
        given.write(OFFICER, report, "Đã hướng dẫn 05 nhà đầu tư.");
        given.submit(OFFICER, report);
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.APPROVING);
    }

    @Test
    void aSignedCopyThatWasTakenAwayAgainCountsForNothing() throws Exception {
        add(OFFICER, "125/BC-SXD", "2025-04-15", TestFiles.pdf("nham.pdf"));
        uploads.remove(given.person(OFFICER), attachments.of(report).get(0).id());
        given.submit(OFFICER, report);
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.APPROVING);
    }

    @Test
    void onlyAPdfIsASignedCopy() throws Exception {
        sent();
        assertThat(refused("125/BC-SXD", "2025-04-15", TestFiles.part("tep", "bao-cao.txt", "Bao cao")))
                .contains("Tệp bao-cao.txt chưa được nhận: bản ký số phải là tệp PDF.");
        assertThat(refused("125/BC-SXD", "2025-04-15", TestFiles.part("tep", "bao-cao.pdf", TestFiles.PROGRAMME)))
                .contains("nội dung bên trong không phải là tệp .pdf");
        assertThat(attachments.of(report)).isEmpty();
    }

    @Test
    void aDateThatCannotBeIsRefusedAndWhatWasTypedIsStillThere() throws Exception {
        sent();
        assertThat(refused("125/BC-SXD", "2025-03-26", null))
                .contains("Ngày văn bản 26/3/2025 trước ngày ban hành văn bản giao nhiệm vụ (27/3/2025).");
        assertThat(refused("125/BC-SXD", "2025-04-16", null)).contains("Ngày văn bản 16/4/2025 chưa đến.");
        assertThat(refused("125/BC-SXD", "hôm qua", null))
                .contains("Chưa ghi nhận được vì chưa có số, ký hiệu hoặc ngày của văn bản báo cáo.");
    }

    @Test
    void beforeSendingANumberNeedsItsSignedCopyAndBeforeTheHeadItWaits() throws Exception {
        assertThat(refused("125/BC-SXD", "2025-04-15", null))
                .contains("số văn bản chỉ nhập được cùng bản PDF đã ký số");
        given.submit(OFFICER, report);
        add(OFFICER, "125/BC-SXD", "2025-04-15", TestFiles.pdf("da-ky.pdf")).andExpect(status().isOk());
        assertThat(reporting.get(report).documentNumber()).isNull();
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.APPROVING);
    }

    @Test
    void nobodyOfAnotherAgencyAddsADocument() throws Exception {
        sent();
        add("chuyenvien.stc", "125/BC-SXD", "2025-04-15", null).andExpect(status().isNotFound());
        add("truongphong.sct", "125/BC-SXD", "2025-04-15", null);
        assertThat(reporting.get(report).documentNumber()).isNull();
    }

    @Test
    void theButtonToTakeItBackIsThereUntilTheStandingAgencyOpensThePage() throws Exception {
        sent();
        assertThat(page(OFFICER)).contains("Rút lại để sửa</button>");
        assertThat(page("chutich")).doesNotContain("Rút lại để sửa</button>");
        assertThat(page(OFFICER)).contains("Rút lại để sửa</button>");
        assertThat(page("lanhdao.sct")).doesNotContain("Rút lại để sửa</button>");

        assertThat(page(OFFICER)).doesNotContain("Rút lại để sửa</button>");
        visitors.sends(OFFICER, "/bao-cao/" + report + "/rut-lai", Map.of())
                .andExpect(status().isUnprocessableEntity());
        assertThat(reporting.get(report).state()).isEqualTo(Report.State.CHECKING);
    }

    @Test
    void takenBackByTheButtonItSaysSoToBothSides() throws Exception {
        sent();
        visitors.sends(OFFICER, "/bao-cao/" + report + "/rut-lai", Map.of())
                .andExpect(redirectedUrl("/bao-cao/" + report));
        assertThat(page(OFFICER)).contains("Rút lại để sửa</span>", "Mở việc đang chờ xử lý");
        assertThat(page("truongphong.sct"))
                .contains("Rút lại để sửa</span>", "chưa xem được nội dung")
                .doesNotContain("Đã hướng dẫn 04 nhà đầu tư.");
    }

    private void sent() {
        given.submit(OFFICER, report);
        given.approve("lanhdao.sxd", report);
    }

    private org.springframework.test.web.servlet.ResultActions add(
            String login, String number, String date, MockMultipartFile file) throws Exception {
        return visitors.sends(login, "/bao-cao/" + report + "/so-van-ban", Map.of("so", number, "ngay", date), file);
    }

    private String refused(String number, String date, MockMultipartFile file) throws Exception {
        String page = add(OFFICER, number, date, file)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("value=\"" + number + "\"", "value=\"" + date + "\"", "class=\"field-refused\"");
        assertThat(reporting.get(report).documentNumber()).isNull();
        return page;
    }

    private String page(String login) throws Exception {
        return visitors.opens(login, "/bao-cao/" + report)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
