package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reporting.ReportingFixture.STC;
import static vn.dondoc.reporting.ReportingFixture.SXD;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.directive.DirectiveClosing;
import vn.dondoc.support.EveryPath;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Processes;

/** Walks every node of report-round.bpmn; what consolidation does at its nodes is tested there. */
@ReportingTest
class RoundProcessTest {
    @RegisterExtension
    static final EveryPath WALKED = EveryPath.of("report-round");

    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    Processes processes;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    TransactionTemplate transaction;

    UUID plan;
    UUID round;

    @BeforeEach
    void theAprilRoundIsOpen() {
        plan = given.plan200();
        given.morning("2025-04-01");
        round = given.round(plan, "2025-M04").id();
    }

    @Test
    void itClosesWithoutWaitingForTheMissingAndEndsWhenTheNextOneCloses() {
        assertThat(standsAt()).containsExactly("event_roundCloses");
        given.reportAccepted(round, STC, "chuyenvien.stc", "lanhdao.stc", "Đã trình phương án.");
        UUID unchecked = given.report(round, SXD).id();

        given.morning("2025-04-17");
        assertThat(standsAt()).containsExactly("userTask_reviewDraft");

        time.to("2025-04-18T10:00");
        given.write("chuyenvien.sxd", unchecked, "Đã làm.");
        given.submit("chuyenvien.sxd", unchecked);
        given.approve("lanhdao.sxd", unchecked);
        given.signRound(round);
        assertThat(standsAt()).containsExactly("event_nextRoundCloses");

        given.morning("2025-04-29");
        given.morning("2025-05-16");
        assertThat(reporting.round(round).state()).isEqualTo(Round.State.CLOSED);
        given.morning("2025-05-17");

        assertThat(reporting.round(round).state()).isEqualTo(Round.State.ENDED);
        assertThat(standsAt()).isEmpty();
        assertThat(reporting.reportsOf(round))
                .extracting(Report::state)
                .containsExactly(
                        Report.State.MISSED, Report.State.CHECKING, Report.State.ACCEPTED, Report.State.MISSED);
        given.accept("truongphong.sct", unchecked);
        assertThat(reporting.get(unchecked).state()).isEqualTo(Report.State.ACCEPTED);
    }

    @Test
    void signedOnlyAfterTheNextRoundClosedItEndsOnTheMorningAfter() {
        given.morning("2025-04-17");
        given.morning("2025-04-29");
        given.morning("2025-05-17");
        assertThat(reporting.round(round).state()).isEqualTo(Round.State.CLOSED);

        given.signRound(round);
        assertThat(standsAt()).containsExactly("event_nextRoundCloses");
        given.morning("2025-05-19");

        assertThat(reporting.round(round).state()).isEqualTo(Round.State.ENDED);
        assertThat(standsAt()).isEmpty();
    }

    @Test
    void itEndsWithItsDirective() {
        given.morning("2025-04-17");
        transaction.executeWithoutResult(
                t -> publisher.publishEvent(new DirectiveClosing(plan, "lanhdao.vp", "Đã hoàn thành")));

        assertThat(reporting.round(round).state()).isEqualTo(Round.State.CANCELLED);
        assertThat(standsAt()).isEmpty();
        assertThat(reporting.reportsOf(round)).extracting(Report::state).containsOnly(Report.State.CANCELLED);
    }

    @Test
    void moreThanAHundredAgenciesAreAskedInSeveralBatches() {
        String[] communes =
                IntStream.rangeClosed(1, 101).mapToObj("xa-%d"::formatted).toArray(String[]::new);
        for (String code : communes)
            jdbc.sql(
                            "insert into agency (code, name, short_name, notation, kind, head_approves, list_order, valid_from)"
                                    + " values (?, ?, ?, ?, 'COMMUNE', false, 900, '2025-03-01')")
                    .params(code, "UBND " + code, code, code)
                    .update();
        UUID large = given.directive("300/KH-UBND", LocalDate.of(2025, 3, 27));
        given.regime(large, Cadence.MONTH, 17, communes);
        given.morning("2025-04-02");

        assertThat(reporting.reportsOf(given.round(large, "2025-M04").id())).hasSize(101);
    }

    @Test
    void aDraftThatTheHeadSendsBackIsReviewedAgain() {
        given.morning("2025-04-17");
        String instance = reporting.round(round).processInstanceId();
        given.completes("chuyenvien.sct", instance, "userTask_reviewDraft", Map.of());
        assertThat(standsAt()).containsExactly("userTask_sign");

        given.completes("lanhdao.sct", instance, "userTask_sign", Map.of("decision", "RETURN", "reason", "Bổ sung."));
        assertThat(standsAt()).containsExactly("userTask_reviewDraft");
    }

    private java.util.Set<String> standsAt() {
        return processes.activeElements(reporting.round(round).processInstanceId());
    }
}
