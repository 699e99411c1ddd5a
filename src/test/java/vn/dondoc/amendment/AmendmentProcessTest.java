package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.amendment.LaterDocument.CITATION;
import static vn.dondoc.amendment.LaterDocument.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.intake.ReadAmendment.Kind;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.EveryPath;
import vn.dondoc.support.Invariants;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Processes;

/** A later document from its proposals to the assignments that run under the letter. */
@DonDocTest
class AmendmentProcessTest {
    private static final String RELEASE_TASK = "userTask_releaseAmendment";

    @RegisterExtension
    static final EveryPath WALKED = EveryPath.of("amendment");

    @Autowired
    LaterDocument document;

    @Autowired
    Plan200 plan;

    @Autowired
    Assignments assignments;

    @Autowired
    AmendmentTable amendments;

    @Autowired
    ProposalTable proposals;

    @Autowired
    Applying applying;

    @Autowired
    Processes processes;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcClient jdbc;

    private List<Assignment> running;

    @BeforeEach
    void aLetterIsFollowedUp() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        running = document.running();
    }

    @AfterEach
    void nothingIsBroken() {
        invariants.check();
    }

    private UUID everything() {
        Assignment moved = running.get(0);
        Assignment reworded = running.get(1);
        Assignment given = running.get(2);
        return document.made(
                Kind.REPLACES,
                task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"),
                task(reworded.section(), reworded.body() + " và báo cáo UBND tỉnh", document.lead(reworded), null),
                task(given.section(), given.body(), "Sở Tài chính", null),
                task("IX", "Tổ chức hội nghị xúc tiến đầu tư", "Sở Xây dựng; Sở Tài chính", "2025-09-30"));
    }

    @Test
    void theComparisonBecomesProposalsAndNothingChangesYet() {
        UUID id = everything();

        assertThat(proposals.of(id))
                .extracting(
                        p -> p.deed().name(),
                        Proposal::assignment,
                        p -> p.fields().dueOn())
                .containsExactly(
                        tuple("CHANGE", running.get(0).id(), "2025-12-30"),
                        tuple("CHANGE", running.get(1).id(), ""),
                        tuple("CHANGE", running.get(2).id(), ""),
                        tuple("WITHDRAW", running.get(3).id(), ""),
                        tuple("ADD", null, "2025-09-30"));
        assertThat(proposals.of(id).get(1).fields().body()).endsWith("và báo cáo UBND tỉnh");
        assertThat(proposals.of(id).get(2).fields().leads()).isEqualTo("Sở Tài chính");
        assertThat(proposals.of(id).get(4).fields().leads()).isEqualTo("Sở Xây dựng; Sở Tài chính");
        document.proposed(id);
        assertThat(document.running()).isEqualTo(running);
        assertThat(standsAt(id)).containsExactly(RELEASE_TASK);
    }

    @Test
    void whatASecondPersonReleasesIsDecidedOneByOneAndEachAgencyReadsOneLetter() {
        UUID id = everything();
        document.proposed(id);
        document.released(id);
        jobs.runAll();

        assertThat(amendments.get(id).state()).isEqualTo(Amendment.State.APPLIED);
        assertThat(standsAt(id)).isEmpty();
        assertThat(proposals.of(id)).extracting(Proposal::outcome).containsOnly(Proposal.Outcome.APPLIED);
        List<Assignment> now = document.running();
        assertThat(now.get(0).dueOn()).isEqualTo(LocalDate.of(2025, 12, 30));
        assertThat(now.get(0).originalDueOn()).isEqualTo(running.get(0).originalDueOn());
        assertThat(now.get(1).body()).endsWith("và báo cáo UBND tỉnh");
        assertThat(now.get(2).leadAgency()).isEqualTo("so-tai-chinh");
        assertThat(now.get(3).state()).isEqualTo(Assignment.State.WITHDRAWN);
        assertThat(now.subList(4, 6))
                .extracting(Assignment::ordinal, Assignment::leadAgency, Assignment::dueOn)
                .containsExactlyInAnyOrder(
                        tuple(5, "so-xay-dung", LocalDate.of(2025, 9, 30)),
                        tuple(6, "so-tai-chinh", LocalDate.of(2025, 9, 30)));
        assertThat(texts("select distinct reason from due_date_change union select reason from wording_change"))
                .containsExactly("Theo " + CITATION);
        assertThat(texts("select recipient from mail where kind = 'AMENDED' group by recipient having count(*) > 1"))
                .isEmpty();
        assertThat(texts("select body_text from mail where kind = 'AMENDED'"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .contains(CITATION + " thay thế " + document.letter().citation()))
                .anySatisfy(text -> assertThat(text).contains("sang hết ngày 30/12/2025"))
                .anySatisfy(text -> assertThat(text).contains("cơ quan chủ trì mới là Sở Tài chính"))
                .anySatisfy(text -> assertThat(text).contains("thôi giao"));
        assertThat(texts("select kind from mail where kind in ('DUE_DATE_MOVED', 'WORDING_CHANGED', 'WITHDRAWN',"
                        + " 'HANDED_OVER')"))
                .as("nobody gets two about the same")
                .isEmpty();
        assertThat(texts("select body_text from mail where kind = 'AMENDMENT_APPLIED'"))
                .singleElement()
                .asString()
                .contains("Đã áp dụng 5 thay đổi")
                .doesNotContain("không áp dụng được");
    }

    @Test
    void whatIsAddedRunsAndComesWithAReceiptThatNamesTheDocument() {
        UUID id =
                document.made(Kind.AMENDS, task("IX", "Tổ chức hội nghị xúc tiến đầu tư", "Sở Xây dựng", "2025-09-30"));
        document.proposed(id);
        document.released(id);
        jobs.runAll();

        Assignment added = document.running().get(running.size());
        assertThat(processes.activeElements(added.processInstanceId())).isNotEmpty();
        assertThat(texts("select note from receipt_line l join receipt r on r.id = l.receipt_id where assignment_id = '"
                        + added.id() + "'"))
                .containsExactly("Theo " + CITATION);
    }

    @Test
    void theSecondPersonIsAnotherAndMayStillSendItBack() {
        UUID id = everything();
        document.proposed(id);

        assertThatThrownBy(() -> document.answered(Plan200.REGISTRAR, id, Map.of("decision", "RELEASE")))
                .hasStackTraceContaining("amendment.releasedByProposer");
        assertThatThrownBy(() -> document.answered(Plan200.RELEASER, id, Map.of("decision", "RETURN")))
                .hasStackTraceContaining("amendment.reasonMissing");
        assertThatThrownBy(() -> document.answered(Plan200.RELEASER, id, Map.of()))
                .hasStackTraceContaining("amendment.decisionMissing");
        document.answered(Plan200.RELEASER, id, Map.of("decision", "RETURN", "reason", "Sai thời hạn"));

        assertThat(standsAt(id)).isEmpty();
        assertThat(amendments.get(id))
                .returns(Amendment.State.DRAFT, Amendment::state)
                .returns("Sai thời hạn", Amendment::returnReason);
        assertThat(document.running()).isEqualTo(running);
        assertThat(texts("select recipient || ' ' || body_text from mail where kind = 'AMENDMENT_RETURNED'"))
                .singleElement()
                .asString()
                .startsWith(Plan200.REGISTRAR)
                .contains("Sai thời hạn");
        document.proposed(id);
        assertThat(standsAt(id)).containsExactly(RELEASE_TASK);
        document.answered(Plan200.RELEASER, id, Map.of("decision", "RETURN", "reason", "Vẫn sai"));
        assertThat(texts("select id::text from mail where kind = 'AMENDMENT_RETURNED'"))
                .hasSize(2);
    }

    @Test
    void whatEndedMeanwhileIsSaidAndTheRestIsApplied() {
        UUID id = everything();
        document.proposed(id);
        document.released(id);
        assignments.withdraw(running.get(0).id(), "Theo chỉ đạo của Chủ tịch", "chuyenvien.vp");
        jobs.runAll();

        assertThat(proposals.of(id))
                .extracting(Proposal::outcome)
                .containsExactly(
                        Proposal.Outcome.REFUSED,
                        Proposal.Outcome.APPLIED,
                        Proposal.Outcome.APPLIED,
                        Proposal.Outcome.APPLIED,
                        Proposal.Outcome.APPLIED);
        assertThat(proposals.of(id).get(0).refusal()).isEqualTo("Nhiệm vụ không còn được thực hiện (Thôi giao).");
        assertThat(texts("select body_text from mail where kind = 'AMENDMENT_APPLIED'"))
                .singleElement()
                .asString()
                .contains("Đã áp dụng 4 thay đổi", "1 thay đổi không áp dụng được");
    }

    @Test
    void aProposalThatBecameImpossibleKeepsTheReleaseBack() {
        UUID id = everything();
        document.proposed(id);
        assignments.withdraw(running.get(0).id(), "Theo chỉ đạo của Chủ tịch", "chuyenvien.vp");

        assertThatThrownBy(() -> document.released(id)).hasStackTraceContaining("amendment.notReady[1]");
        assertThat(standsAt(id)).containsExactly(RELEASE_TASK);
    }

    @Test
    void aRepeatedJobDecidesNothingTwice() {
        UUID id = everything();
        document.proposed(id);
        document.released(id);
        jobs.runAll();
        List<Assignment> after = document.running();
        List<String> mails = texts("select id::text from mail");

        applying.next(id);
        applying.finish(id);

        assertThat(document.running()).isEqualTo(after);
        assertThat(texts("select id::text from mail")).isEqualTo(mails);
    }

    @Test
    void aReplacementOfEverythingAsksForTheClosingAndOneThatAddsDoesNot() {
        UUID id = document.made(Kind.REPLACES, task("IX", "Tổ chức hội nghị xúc tiến", "Sở Xây dựng", "2025-09-30"));
        document.proposed(id);
        document.released(id);
        jobs.runAll();
        assertThat(directiveStandsAt()).containsExactly("gateway_followUp");

        UUID repealed = document.made(Kind.REPEALS);
        document.proposed(repealed);
        document.released(repealed);
        jobs.runAll();
        assertThat(document.running()).extracting(Assignment::state).containsOnly(Assignment.State.WITHDRAWN);
        assertThat(directiveStandsAt()).containsExactly("userTask_confirmClosing");
    }

    private Set<String> standsAt(UUID amendment) {
        return processes.activeElements(amendments.get(amendment).processInstanceId());
    }

    private Set<String> directiveStandsAt() {
        return processes.activeElements(document.letter().processInstanceId());
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
