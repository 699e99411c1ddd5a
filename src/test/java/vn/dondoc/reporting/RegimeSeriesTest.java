package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.OpenedPeriods;

/** A monthly regime that becomes quarterly after April: what one round knows of the one before it. */
@ReportingTest
class RegimeSeriesTest {
    @Autowired
    ReportingFixture given;

    @Autowired
    Rounds rounds;

    @Autowired
    ReportCases cases;

    @Autowired
    ReportContents contents;

    @Autowired
    Lines lines;

    @Autowired
    Assignments assignments;

    @Autowired
    OpenedPeriods opened;

    @Autowired
    JdbcClient jdbc;

    private UUID plan;
    private UUID monthly;
    private UUID april;

    @BeforeEach
    void fromMonthsToQuarters() {
        plan = given.plan200();
        given.morning("2025-04-01");
        april = given.round(plan, "2025-M04").id();
        given.reportAccepted(april, SXD, "chuyenvien.sxd", "lanhdao.sxd", "Kết quả tháng 4.");
        monthly = rounds.get(april).regimeId();
        UUID quarterly = UUID.randomUUID();
        jdbc.sql("insert into reporting_regime (id, directive_id, series, cadence, due_kind, due_number, roll,"
                        + " opens_working_days_before, addressee, starts_on) select ?, directive_id, series, 'QUARTER',"
                        + " due_kind, due_number, roll, 10, addressee, '2025-04-15' from reporting_regime where id = ?")
                .params(quarterly, monthly)
                .update();
        jdbc.sql("insert into reporting_regime_agency (regime_id, agency) values (?, ?)")
                .params(quarterly, SXD)
                .update();
        jdbc.sql("update reporting_regime set ends_on = '2025-04-14' where id = ?")
                .param(monthly)
                .update();
    }

    @Test
    void theQuarterOffersWhatWasSentForTheMonth() {
        given.morning("2025-06-09");
        UUID report = given.report(given.round(plan, "2025-Q2").id(), SXD).id();

        assertThat(contents.of(cases.get(report)).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.earlier().fields().result()).isEqualTo("Kết quả tháng 4."));
    }

    @Test
    void theMonthIsSupersededWhenTheQuarterCloses() {
        given.morning("2025-06-09");
        assertThat(rounds.superseded(rounds.get(april))).isFalse();
        given.morning("2025-06-17");

        assertThat(rounds.superseded(rounds.get(april))).isTrue();
        assertThat(rounds.superseded(given.round(plan, "2025-Q2"))).isFalse();
    }

    @Test
    void theDirectiveLearnsWhatWasOpened() {
        assertThat(opened.lastDataDay(monthly)).contains(LocalDate.of(2025, 4, 14));
        assertThat(opened.lastDataDay(UUID.randomUUID())).isEmpty();
    }

    @Test
    void standingWorkThatEndsLeavesTheOpenReports() {
        given.morning("2025-06-09");
        UUID report = given.report(given.round(plan, "2025-Q2").id(), SXD).id();
        UUID work = lines.of(report).get(0).assignmentId();

        assignments.endStanding(work, "Công văn số 90/UBND-CN.", "chuyenvien.vp");

        assertThat(contents.of(cases.get(report)).lines()).hasSize(1);
        given.morning("2025-09-09");
        UUID next = given.report(given.round(plan, "2025-Q3").id(), SXD).id();
        assertThat(contents.of(cases.get(next)).lines()).hasSize(1);
    }
}
