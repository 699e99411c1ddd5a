package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.escalation.Browser;
import vn.dondoc.support.TimeTravel;

@ReportingTest
class ReportPageTest {
    private static final String TEXT = "Đã hướng dẫn 04 nhà đầu tư.";

    @Autowired
    ReportingFixture given;

    @Autowired
    Browser browser;

    @Autowired
    TimeTravel time;

    private UUID report;

    @BeforeEach
    void theReportOfSoXayDungIsWritten() {
        UUID plan = given.plan200();
        given.morning("2025-04-01");
        report = given.report(given.round(plan, "2025-M04").id(), SXD).id();
        time.to("2025-04-15T10:00");
        given.write("chuyenvien.sxd", report, TEXT);
    }

    @Test
    void whatIsStillWrittenItsAgencyReadsAndTheStandingAgencyOnlyKnowsOf() throws Exception {
        assertThat(shown("chuyenvien.sxd")).contains(TEXT);
        assertThat(shown("truongphong.sct")).contains("Sở Xây dựng").doesNotContain(TEXT);
    }

    @Test
    void aReturnedReportSaysWhatIsWantedToItsAgencyAlone() throws Exception {
        given.submit("chuyenvien.sxd", report);
        given.approve("lanhdao.sxd", report);
        assertThat(shown("truongphong.sct")).contains(TEXT);
        given.returnForMore("truongphong.sct", report, "Bổ sung số liệu cụm công nghiệp.");

        assertThat(shown("chuyenvien.sxd")).contains("Bổ sung số liệu cụm công nghiệp.");
        assertThat(shown("truongphong.sct")).doesNotContain(TEXT);
    }

    private String shown(String login) throws Exception {
        var answer = browser.opens(login, "/bao-cao/" + report).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
