package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.assignment.AssignmentFixture.SCT;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.DomainException;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;

/** What may be added to plan 200/KH-UBND on 28/3/2025, and until when. */
@DonDocTest
class AdditionRulesTest {
    private static final String OFFICE = "chuyenvien.vp";
    private static final String BASIS = "Kế hoạch số 300/KH-UBND ngày 28/3/2025";
    private static final Wording WORDS = new Wording("II.3", "Lập danh mục", "Lập danh mục dự án.", null);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 30);

    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Additions additions;

    @Autowired
    Assignments assignments;

    @Autowired
    Directives directives;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Jobs jobs;

    private UUID plan;

    @BeforeEach
    void oneLineRuns() {
        plan = fixture.plan().dated("2025-06-30", "Rà soát quy hoạch", SXD).delivered();
    }

    @Test
    void whatCannotBeIsToldBeforeAndNothingIsWritten() {
        refused("assignment.titleMissing", of(new Wording(null, "", "Nội dung.", null), AUTUMN));
        refused("assignment.bodyMissing", of(new Wording(null, "Việc", " ", null), AUTUMN));
        refused("assignment.tooLong", of(new Wording("x".repeat(301), "Việc", "Nội dung.", null), AUTUMN));
        refused("assignment.dueNotAhead", of(WORDS, LocalDate.of(2025, 3, 28)));
        refused("assignment.beforeIssue", of(WORDS, LocalDate.of(2025, 3, 26)));
        refused("assignment.noLead", led(List.of(), List.of()));
        refused("agency.unknown", led(List.of("so-khong-co"), List.of()));
        refused("assignment.cannotLead", led(List.of("ubnd-tinh"), List.of()));
        refused("assignment.leadTwice", led(List.of(STC, SXD, STC), List.of()));
        refused("assignment.leadCooperates", led(List.of(STC), List.of(STC)));
        refused("agency.unknown", led(List.of(STC), List.of("so-khong-co")));
        fixture.closed(SXD, "2025-03-27");
        refused("assignment.cannotLead", led(List.of(SXD), List.of()));
        refused("assignment.cannotCooperate", led(List.of(STC), List.of(SXD)));
        assertRefused("assignment.reasonMissing", () -> additions.add(plan, of(WORDS, AUTUMN), " ", OFFICE));
        assertThat(fixture.count("assignment")).isOne();
        assertThat(fixture.count("directive_item")).isOne();
    }

    private static Addition of(Wording words, LocalDate dueOn) {
        return new Addition(words, dueOn, List.of(STC), List.of(), null);
    }

    private static Addition led(List<String> leads, List<String> cooperators) {
        return new Addition(WORDS, AUTUMN, leads, cooperators, null);
    }

    private void refused(String key, Addition addition) {
        assertRefused(key, () -> additions.check(plan, addition));
        assertRefused(key, () -> additions.add(plan, addition, BASIS, OFFICE));
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(DomainException.class).hasMessageContaining(key);
    }

    @Test
    void onlyADirectiveThatIsFollowedUpTakesMore() {
        UUID notYet = fixture.plan().standing("Đôn đốc", SXD).released();
        Addition addition = of(WORDS, AUTUMN);
        assertRefused("directive.takesNoWork", () -> additions.check(notYet, addition));
        assertRefused("directive.takesNoWork", () -> additions.add(notYet, addition, BASIS, OFFICE));
        for (String state : List.of("CLOSING", "CLOSED")) {
            jdbc.sql("update directive set state = ? where id = ?")
                    .params(state, plan)
                    .update();
            refused("directive.takesNoWork", addition);
            additions.deliver(plan);
        }
        assertRefused("directive.unknown", () -> additions.check(UUID.randomUUID(), addition));
        assertThat(fixture.count("receipt")).isOne();
    }

    @Test
    void aDateOnADayOffMovesAsAtTheIssueAndStaysAsPrinted() {
        UUID id = additions
                .add(plan, of(WORDS, LocalDate.of(2025, 5, 2)), BASIS, OFFICE)
                .get(0);
        assertThat(assignments.get(id))
                .returns(LocalDate.of(2025, 5, 5), Assignment::dueOn)
                .returns(LocalDate.of(2025, 5, 2), Assignment::originalDueOn);
        assertThat(fixture.count("due_date_change where new_due_on = '2025-05-05' and changed_by = 'system'"))
                .isOne();
    }

    @Test
    void aConfirmationThatWaitsIsRefusedAsLongAsAddedWorkRuns() {
        fixture.all().get(0).received().handedIn("Đã rà soát.").confirmedBy("truongphong.sct");
        assertThat(fixture.closingsAsked()).isOne();
        UUID id = additions.add(plan, of(WORDS, AUTUMN), BASIS, OFFICE).get(0);
        additions.deliver(plan);

        assertThatThrownBy(() -> confirm("CLOSE")).hasMessageContaining("còn nhiệm vụ đang thực hiện");
        assertThat(directives.get(plan).stateLabel()).isEqualTo("Đang theo dõi");
        assertThat(assignments.get(id).state()).isEqualTo(Assignment.State.ISSUED);

        confirm("CONTINUE");
        assertThat(fixture.closingsAsked()).isZero();
        assignments.withdraw(id, "Đã lồng ghép.", OFFICE);
        assertThat(fixture.closingsAsked()).isOne();
        confirm("CLOSE");
        assertThat(directives.get(plan).stateLabel()).isEqualTo("Kết thúc theo dõi");
    }

    private void confirm(String decision) {
        fixture.doTask(
                "truongphong.sct",
                directives.get(plan).processInstanceId(),
                "userTask_confirmClosing",
                Map.of("decision", decision, "note", ""));
        jobs.runAll();
    }

    @Test
    void whatIsAlreadyOverWhileTheConfirmationWaitsDoesNotHoldItUp() {
        fixture.all().get(0).received().handedIn("Đã rà soát.").confirmedBy("truongphong.sct");
        UUID id = additions.add(plan, of(WORDS, AUTUMN), BASIS, OFFICE).get(0);
        assignments.withdraw(id, "Đã lồng ghép.", OFFICE);
        additions.deliver(plan);
        assertThat(fixture.count("receipt where completed_at is null")).isZero();
        confirm("CLOSE");
        assertThat(directives.get(plan).stateLabel()).isEqualTo("Kết thúc theo dõi");
    }

    @Test
    void theSameLeadOrAnAgencyThatMayNotLeadIsToldBeforeAReassignment() {
        var work = fixture.all().get(0).received();
        assignments.suspend(work.id, "Chờ hướng dẫn.", OFFICE);
        assignments.checkLead(work.id, SCT);
        assertRefused("assignment.sameLead", () -> assignments.checkLead(work.id, SXD));
        assertRefused("assignment.leadMissing", () -> assignments.checkLead(work.id, null));
        assertRefused("assignment.cannotLead", () -> assignments.reassign(work.id, "ubnd-tinh", "Khác.", OFFICE));
        assertRefused("assignment.reasonMissing", () -> assignments.reassign(work.id, SCT, " ", OFFICE));
        assertThat(work.state()).isEqualTo(Assignment.State.SUSPENDED);
        assertThat(fixture.mails("RESUMED")).isEmpty();
        assignments.withdraw(work.id, "Trùng.", OFFICE);
        assertRefused("assignment.ended", () -> assignments.checkLead(work.id, SCT));
    }
}
