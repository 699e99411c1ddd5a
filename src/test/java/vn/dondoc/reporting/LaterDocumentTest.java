package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reporting.ReportingFixture.NGHI_LOC;
import static vn.dondoc.reporting.ReportingFixture.STC;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Addition;
import vn.dondoc.assignment.Additions;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Wording;
import vn.dondoc.support.TimeTravel;

/** What a later document changes while the reports of April are being written. */
@ReportingTest
class LaterDocumentTest {
    private static final String OFFICE = "chuyenvien.vp";
    private static final String BASIS = "Kế hoạch số 300/KH-UBND ngày 2/4/2025";

    @Autowired
    ReportingFixture given;

    @Autowired
    Assignments assignments;

    @Autowired
    Additions additions;

    @Autowired
    ReportCases cases;

    @Autowired
    ReportContents contents;

    @Autowired
    Reporting reporting;

    @Autowired
    TimeTravel time;

    private UUID plan;
    private UUID april;

    @BeforeEach
    void aprilIsOpen() {
        plan = given.plan200();
        given.morning("2025-04-01");
        april = given.round(plan, "2025-M04").id();
    }

    private List<String> titles(UUID round, String agency) {
        return contents.of(cases.get(given.report(round, agency).id())).lines().stream()
                .map(ReportContent.LineView::title)
                .toList();
    }

    private void reword(String agency, String title) {
        UUID id = assignments.reportable(plan, agency).get(0).id();
        assignments.reword(id, new Wording(null, title, title + " theo kế hoạch mới.", null), BASIS, OFFICE);
    }

    @Test
    void anOpenReportShowsTheNewWordsAndAnAcceptedOneThoseItWasAcceptedUnder() {
        given.reportAccepted(april, SXD, "chuyenvien.sxd", "lanhdao.sxd", "Kết quả tháng 4.");
        time.to("2025-04-02T09:00");
        reword(SXD, "Rà soát quy hoạch xây dựng");
        reword(STC, "Bố trí đủ vốn");

        assertThat(titles(april, STC)).containsExactly("Bố trí đủ vốn");
        assertThat(titles(april, SXD))
                .containsExactly("Hướng dẫn thủ tục quy hoạch, xây dựng", "Cấp phép xây dựng các dự án trọng điểm");
        given.morning("2025-05-05");
        assertThat(titles(given.round(plan, "2025-M05").id(), SXD))
                .containsExactly("Rà soát quy hoạch xây dựng", "Cấp phép xây dựng các dự án trọng điểm");
    }

    private UUID added(String agency) {
        Addition addition = new Addition(
                new Wording("II.3", "Lập danh mục dự án", "Lập danh mục dự án trọng điểm.", null),
                null,
                List.of(agency),
                List.of(),
                null);
        UUID id = additions.add(plan, addition, BASIS, OFFICE).get(0);
        additions.deliver(plan);
        return id;
    }

    @Test
    void whatIsAddedJoinsTheOpenReportOfItsAgencyAndItsLaterOnes() {
        UUID id = added(NGHI_LOC);
        assertThat(titles(april, NGHI_LOC)).containsExactly("Lập danh mục dự án");
        assertThat(titles(april, SXD)).hasSize(2);
        additions.deliver(plan);
        assertThat(titles(april, NGHI_LOC)).hasSize(1);

        given.morning("2025-05-05");
        assertThat(titles(given.round(plan, "2025-M05").id(), NGHI_LOC)).containsExactly("Lập danh mục dự án");
        assignments.withdraw(id, "Đã lồng ghép.", OFFICE);
        assertThat(titles(given.round(plan, "2025-M05").id(), NGHI_LOC)).isEmpty();
    }

    @Test
    void anAcceptedReportAndOneThatIsDueStayAsTheyAre() {
        given.reportAccepted(april, SXD, "chuyenvien.sxd", "lanhdao.sxd", "Kết quả tháng 4.");
        added(SXD);
        assertThat(titles(april, SXD)).hasSize(2);
        time.to("2025-04-17T09:00");
        added(STC);
        assertThat(titles(april, STC)).hasSize(1);
    }

    @Test
    void whoIsNotBoundByTheRegimeOwesNoReportForWhatWasAdded() {
        added("so-noi-vu");
        given.morning("2025-05-05");
        assertThat(reporting.reportsOf(given.round(plan, "2025-M05").id()))
                .extracting(Report::agency)
                .doesNotContain("so-noi-vu");
    }
}
