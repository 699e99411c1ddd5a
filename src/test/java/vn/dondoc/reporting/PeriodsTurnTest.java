package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.reporting.ReportingFixture.SCT;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

@ReportingTest
class PeriodsTurnTest {
    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    HeardEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @Autowired
    ManagementService management;

    @Test
    void theAprilRoundOpensTenWorkingDaysBeforeItIsDueAndBeginsWithTheIssue() {
        UUID plan = given.plan200();

        given.morning("2025-03-31");
        assertThat(reporting.roundsOf(plan)).isEmpty();

        given.morning("2025-04-01");
        Round april = given.round(plan, "2025-M04");
        assertThat(april.dataFrom()).isEqualTo("2025-03-27");
        assertThat(april.dataTo()).isEqualTo("2025-04-14");
        assertThat(april.dueOn()).isEqualTo("2025-04-16");
        assertThat(april.state()).isEqualTo(Round.State.OPEN);
        assertThat(april.dueExplanation()).startsWith("Trước ngày 17 hằng tháng");
    }

    @Test
    void aQuarterOfMorningsOpensAndClosesEachMonthOnItsDay() {
        events.taken();
        UUID plan = given.plan200();
        for (String day : List.of("2025-04-01", "2025-04-16")) given.morning(day);
        assertThat(given.round(plan, "2025-M04").state()).isEqualTo(Round.State.OPEN);

        given.morning("2025-04-17");
        assertThat(given.round(plan, "2025-M04").state()).isEqualTo(Round.State.CLOSED);
        assertThat(events.taken())
                .containsExactly(new ReportingEvents.RoundClosed(
                        given.round(plan, "2025-M04").id(), plan));

        // 30/4 to 4/5 are days off: ten working days before 16/5 is 29/4.
        given.morning("2025-04-28");
        assertThat(reporting.roundsOf(plan)).hasSize(1);
        given.morning("2025-04-29");
        given.morning("2025-05-17");
        given.morning("2025-06-02");
        given.morning("2025-06-17");
        assertThat(reporting.roundsOf(plan))
                .extracting(r -> r.period().code(), Round::dueOn, Round::dataFrom)
                .containsExactly(
                        tuple("2025-M04", LocalDate.of(2025, 4, 16), LocalDate.of(2025, 3, 27)),
                        tuple("2025-M05", LocalDate.of(2025, 5, 16), LocalDate.of(2025, 4, 15)),
                        tuple("2025-M06", LocalDate.of(2025, 6, 16), LocalDate.of(2025, 5, 15)));
        assertThat(given.round(plan, "2025-M05").state()).isEqualTo(Round.State.CLOSED);
        assertThat(given.round(plan, "2025-M06").state()).isEqualTo(Round.State.CLOSED);
    }

    @Test
    void afterAnOutageEveryMissedPeriodIsOpened() {
        UUID plan = given.plan200();

        given.morning("2025-06-02");

        assertThat(reporting.roundsOf(plan))
                .extracting(r -> r.period().code())
                .containsExactly("2025-M04", "2025-M05", "2025-M06");
    }

    @Test
    void aRepeatedMorningOpensNothingTwice() {
        UUID plan = given.plan200();
        time.to("2025-04-01T07:30");
        reporting.turnPeriods(LocalDate.of(2025, 4, 1));
        // The jobs of the first morning have not run: the second one asks for the same period again.
        reporting.turnPeriods(LocalDate.of(2025, 4, 1));
        jobs.runAll();

        assertThat(reporting.roundsOf(plan)).hasSize(1);
        assertThat(reporting.reportsOf(given.round(plan, "2025-M04").id())).hasSize(4);
        assertThat(management.createJobQuery().withException().count()).isZero();
    }

    @Test
    void theFirstQuarterEndedBeforeThePlanExistedAndIsNeverOpened() {
        UUID plan = given.directive("200/KH-UBND", LocalDate.of(2025, 3, 27));
        given.regime(plan, Cadence.QUARTER, 26, SCT);

        given.morning("2025-06-30");

        assertThat(reporting.roundsOf(plan))
                .extracting(r -> r.period().code(), Round::dataFrom, Round::dueOn)
                .containsExactly(tuple("2025-Q2", LocalDate.of(2025, 3, 27), LocalDate.of(2025, 6, 25)));
    }

    @Test
    void aDirectiveThatReachedTheSystemLateOpensNoPeriodsOfThePast() {
        UUID plan = given.directive("415/KH-UBND", LocalDate.of(2020, 11, 19));
        jdbc.sql("update directive set arrived_on = '2025-03-03' where id = ?")
                .param(plan)
                .update();
        given.regime(plan, Cadence.MONTH, 17, SCT);

        given.morning("2025-04-10");

        assertThat(reporting.roundsOf(plan)).extracting(r -> r.period().code()).containsExactly("2025-M03", "2025-M04");
    }

    @Test
    void aPeriodWithoutALawfulDueDateKeepsNoOtherShut() {
        UUID plan = given.directive("200/KH-UBND", LocalDate.of(2025, 10, 15));
        UUID regime = given.regime(plan, Cadence.MONTH, 17, SCT);
        // 16/11/2025 is a Sunday; back to the 14th would leave no working day after the data.
        jdbc.sql("update reporting_regime set roll = 'PREVIOUS' where id = ?")
                .param(regime)
                .update();

        given.morning("2025-12-10");

        assertThat(reporting.roundsOf(plan)).extracting(r -> r.period().code()).containsExactly("2025-M12");
    }

    @Test
    void aYearThatWasNotEnteredYetStopsNobodyElse() {
        UUID yearly = given.directive("1/KH-UBND", LocalDate.of(2026, 11, 20));
        given.regime(yearly, Cadence.YEAR, 17, SXD);
        given.regime(yearly, Cadence.MONTH, 17, SXD);

        given.morning("2026-12-30");

        assertThat(reporting.roundsOf(yearly))
                .extracting(r -> r.period().code())
                .containsExactlyInAnyOrder("2026-Y", "2026-M12");
    }

    @Test
    void everyBoundAgencyOwesAReportWithALineForEachOfItsAssignments() {
        UUID plan = given.plan200();
        given.morning("2025-04-01");
        UUID round = given.round(plan, "2025-M04").id();

        assertThat(reporting.reportsOf(round))
                .extracting(Report::agency, r -> given.lines(r.id()).size())
                .containsExactly(
                        tuple(SCT, 1),
                        tuple(SXD, 2),
                        tuple(ReportingFixture.STC, 1),
                        tuple(ReportingFixture.NGHI_LOC, 0));
    }

    @Test
    void moreAgenciesThanABatchHoldsAreOpenedInSeveralJobs() {
        UUID plan = given.directive("200/KH-UBND", LocalDate.of(2025, 3, 27));
        String[] many = manyAgencies(ReportOpening.BATCH + 5);
        given.regime(plan, Cadence.MONTH, 17, many);

        given.morning("2025-04-01");

        UUID round = given.round(plan, "2025-M04").id();
        assertThat(reporting.reportsOf(round)).hasSize(many.length);
        jdbc.sql("delete from report_line").update();
        jdbc.sql("delete from report").update();
        jdbc.sql("delete from reporting_regime_agency").update();
        jdbc.sql("delete from agency where code like 'thu-nghiem-%'").update();
    }

    @Test
    void theAgencyIsInvitedAtOnceByOfficerAndMailbox() {
        given.plan200();
        given.morning("2025-04-01");

        assertThat(jdbc.sql(
                                "select recipient, subject, body_text from mail where recipient in (?, ?) order by recipient")
                        .params("chuyenvien.sxd", SXD)
                        .query((rs, i) -> List.of(rs.getString(1), rs.getString(2), rs.getString(3)))
                        .list())
                .hasSize(2)
                .allSatisfy(mail -> {
                    assertThat(mail.get(1))
                            .isEqualTo(
                                    "[200/KH-UBND] Mời nhập báo cáo tháng 4 năm 2025, hạn hết ngày 16/4/2025 (thứ Tư)");
                    assertThat(mail.get(2))
                            .contains("Báo cáo tháng 4 năm 2025 thực hiện Kế hoạch số 200/KH-UBND đã mở, gồm 2 nhiệm vụ"
                                    + " của Sở Xây dựng. Số liệu tính đến hết ngày 14/4/2025; hạn gửi là hết ngày"
                                    + " 16/4/2025 (thứ Tư).");
                });
    }

    private String[] manyAgencies(int count) {
        String[] codes = new String[count];
        for (int i = 0; i < count; i++) {
            codes[i] = "thu-nghiem-" + i;
            jdbc.sql("insert into agency (code, name, short_name, notation, kind, list_order, valid_from)"
                            + " values (?, ?, ?, 'TN', 'COMMUNE', ?, '2025-03-01')")
                    .params(codes[i], "Xã thử nghiệm " + i, "TN " + i, 5000 + i)
                    .update();
        }
        return codes;
    }
}
