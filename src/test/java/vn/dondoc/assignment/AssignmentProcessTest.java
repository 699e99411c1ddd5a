package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.assignment.AssignmentFixture.SCT;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.EveryPath;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** Walks every node of receipt.bpmn and assignment.bpmn, by form, message or clock, and looks at the row after each step. */
@DonDocTest
class AssignmentProcessTest {
    private static final String COORDINATOR = "truongphong.sct";

    @RegisterExtension
    static final EveryPath walked = EveryPath.of("receipt", "assignment");

    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Assignments assignments;

    @Autowired
    Explanations explanations;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    private AssignmentFixture.Case dated() {
        return fixture.plan()
                .dated("2025-04-25", "Rà soát quy hoạch cụm công nghiệp", SXD)
                .only();
    }

    @Test
    void workIsReceivedCarriedOutAndConfirmed() {
        var work = dated();
        assertThat(work.at()).contains("gateway_receipt");
        assertThat(work.state()).isEqualTo(State.ISSUED);

        work.received();
        assertThat(work.at()).contains("userTask_carryOut");
        assertThat(work.row())
                .returns(State.IN_PROGRESS, Assignment::state)
                .returns("chuyenvien.sxd", Assignment::officer);

        time.to("2025-04-25T16:00");
        work.handedIn("Đã trình duyệt quy hoạch.");
        assertThat(work.at()).contains("userTask_confirmResult");
        assertThat(work.row())
                .returns(State.AWAITING_CONFIRMATION, Assignment::state)
                .returns(LocalDate.of(2025, 4, 25), Assignment::reportedOn);

        time.to("2025-04-28T08:00");
        work.confirmedBy(COORDINATOR);
        assertThat(work.at()).isEmpty();
        assertThat(work.row().status(LocalDate.of(2025, 4, 28))).isEqualTo(OfficialStatus.DONE_IN_TIME);
        assertThat(fixture.mails("RESULT_CONFIRMED"))
                .singleElement()
                .asString()
                .startsWith("chuyenvien.sxd: [200/KH-UBND#1]");
    }

    @Test
    void aResultThatIsSentBackIsDoneAgain() {
        var work = dated().received().handedIn("Đã làm.").sentBackBy(COORDINATOR, "Thiếu bản đồ kèm theo.");

        assertThat(work.at()).contains("userTask_carryOut");
        assertThat(work.row()).returns(State.REDO, Assignment::state).returns(null, Assignment::reportedOn);
        assertThat(fixture.mails("RESULT_SENT_BACK")).hasSize(2);

        time.to("2025-04-28T08:00");
        assertThat(work.row().status(LocalDate.of(2025, 4, 28))).isEqualTo(OfficialStatus.OPEN_LATE);
        work.handedIn("Đã bổ sung bản đồ.").confirmedBy(COORDINATOR);
        assertThat(work.row().status(LocalDate.of(2025, 4, 28))).isEqualTo(OfficialStatus.DONE_LATE);
    }

    @Test
    void aReturnedLineThatIsKeptIsReceivedAgainByTheSameAgency() {
        var work = dated().returned("Thuộc chức năng của Sở Công Thương.");
        assertThat(work.at()).contains("userTask_reassign");
        assertThat(work.state()).isEqualTo(State.RETURNED);

        work.does(COORDINATOR, "userTask_reassign", new ReassignForm.Draft("KEEP", null, "Đúng chức năng của Sở."));
        assertThat(work.at()).contains("gateway_receipt");
        assertThat(work.row()).returns(State.ISSUED, Assignment::state).returns(SXD, Assignment::leadAgency);

        work.received();
        assertThat(work.at()).contains("userTask_carryOut");
    }

    @Test
    void aReturnedLineThatIsGivenToAnotherAgencyIsReceivedThere() {
        var work = dated().returned("Không thuộc chức năng.");
        work.does(
                "chuyenvien.vp",
                "userTask_reassign",
                new ReassignForm.Draft("OTHER", STC, "Thuộc lĩnh vực tài chính."));

        assertThat(work.row()).returns(State.ISSUED, Assignment::state).returns(STC, Assignment::leadAgency);
        assertThat(fixture.count("receipt")).isEqualTo(2);
        work.received();
        assertThat(work.row()).returns("chuyenvien.stc", Assignment::officer);
        assertThat(fixture.task(work.row().processInstanceId(), "userTask_carryOut")
                        .assignee())
                .isEqualTo("chuyenvien.stc");
    }

    @Test
    void whatNobodyAnsweredCountsAsReceivedAfterFiveWorkingDays() {
        var work = dated();
        assertThat(fixture.task(work.openReceipt(), "userTask_receive").due()).isEqualTo("2025-04-04");

        time.to("2025-04-04T07:30");
        assertThat(assignments.deemReceived(LocalDate.of(2025, 4, 4))).isZero();
        time.to("2025-04-08T07:30"); // 7/4 is Giỗ Tổ
        assertThat(assignments.deemReceived(LocalDate.of(2025, 4, 8))).isEqualTo(1);
        jobs.runAll();

        assertThat(work.at()).contains("userTask_carryOut");
        assertThat(work.row())
                .returns(State.IN_PROGRESS, Assignment::state)
                .returns("chuyenvien.sxd", Assignment::officer);
        assertThat(assignments.deemReceived(LocalDate.of(2025, 4, 9))).isZero();
    }

    @Test
    void aReportThatSaysDoneEndsTheCarryingOut() {
        var work = dated().received();
        report(work);

        assertThat(work.at()).contains("userTask_confirmResult");
        assertThat(work.row())
                .returns(State.AWAITING_CONFIRMATION, Assignment::state)
                .returns(LocalDate.of(2025, 4, 15), Assignment::reportedOn);
    }

    @Test
    void aResultReportedBeforeTheReceiptGoesStraightToConfirmation() {
        var work = dated();
        report(work);

        assertThat(work.at()).contains("userTask_confirmResult").doesNotContain("userTask_carryOut");
        assertThat(work.state()).isEqualTo(State.AWAITING_CONFIRMATION);
        assertThat(fixture.count("receipt where completed_at is null")).isZero();
    }

    private void report(AssignmentFixture.Case work) {
        assignments.resultReported(
                work.id, "Đã ban hành.", "12/BC-SXD", null, LocalDate.of(2025, 4, 15), "chuyenvien.sxd");
        jobs.runAll();
    }

    @Test
    void byDecisionAnotherAgencyTakesOverAndReceives() {
        var work = dated().received();
        assignments.reassign(work.id, STC, "Theo thông báo kết luận.", "chuyenvien.vp");
        assertThat(work.at()).contains("serviceTask_handOver");
        jobs.runAll();

        assertThat(work.at()).contains("gateway_receipt");
        assertThat(work.row())
                .returns(State.ISSUED, Assignment::state)
                .returns(STC, Assignment::leadAgency)
                .returns(null, Assignment::officer);
        assertThat(work.received().at()).contains("userTask_carryOut");
    }

    @Test
    void overdueIsShownOnceAndGoneWithANewDate() {
        var work = dated().received();
        time.to("2025-04-28T07:30");
        assignments.showOverdue(work.id);
        assignments.showOverdue(work.id);
        assertThat(work.at()).contains("event_overdueCleared", "userTask_carryOut");
        assertThat(work.row().overdueShown()).isTrue();

        assignments.moveDue(work.id, LocalDate.of(2025, 5, 30), "Chờ ý kiến Bộ.", "chuyenvien.vp");
        assertThat(work.at()).doesNotContain("event_overdueCleared").contains("userTask_carryOut");
        assertThat(work.row()).returns(false, Assignment::overdueShown);

        time.to("2025-06-02T07:30");
        assignments.showOverdue(work.id);
        assertThat(work.at()).contains("event_overdueCleared");
    }

    @Test
    void suspendedTheClockStandsAndResumedItRunsAgain() {
        var work = dated().received();
        assignments.suspend(work.id, "Chờ hướng dẫn.", "chuyenvien.vp");
        assertThat(work.at()).contains("event_resumed", "userTask_carryOut");

        assignments.resume(work.id, "Đã có hướng dẫn.", "chuyenvien.vp");
        assertThat(work.at()).contains("userTask_carryOut").doesNotContain("event_resumed");
    }

    @Test
    void anExplanationIsDemandedAndGivenBesideTheWork() {
        var work = dated().received();
        time.to("2025-05-05T08:00");
        var matter = new Explanations.Matter(
                Explanations.SubjectKind.ASSIGNMENT,
                work.id,
                work.row().directiveId(),
                SXD,
                work.row().title(),
                work.row().dueOn());
        explanations.demand(matter, work.row().processInstanceId(), LocalDate.of(2025, 5, 8), "chuyenvien.vp");
        assertThat(work.at()).contains("userTask_explain", "userTask_carryOut");

        work.does(
                "lanhdao.sxd",
                "userTask_explain",
                new ExplanationDesk.Draft(
                        "Chờ số liệu của cấp huyện.", "Trình trước 20/5.", LocalDate.of(2025, 5, 20)));
        assertThat(work.at()).contains("userTask_carryOut").doesNotContain("userTask_explain");
        assertThat(explanations.of(work.id))
                .singleElement()
                .returns("Chờ số liệu của cấp huyện.", Explanations.Explanation::cause)
                .returns(LocalDate.of(2025, 5, 5), Explanations.Explanation::answeredOn);
    }

    @ParameterizedTest
    @EnumSource(names = {"ISSUED", "RETURNED", "IN_PROGRESS", "SUSPENDED", "AWAITING_CONFIRMATION", "REDO"})
    void workIsWithdrawnWhereverItStands(State state) {
        var work = standsAt(state);
        assertThat(work.state()).isEqualTo(state);

        assignments.withdraw(work.id, "Nội dung đã lồng ghép vào kế hoạch khác.", "chuyenvien.vp");
        jobs.runAll();

        assertThat(work.at()).isEmpty();
        assertThat(work.row())
                .returns(State.WITHDRAWN, Assignment::state)
                .returns(OfficialStatus.WITHDRAWN, a -> a.status(LocalDate.of(2025, 12, 1)));
        assertThat(fixture.count("receipt where completed_at is null")).isZero();
        assertThat(fixture.closingsAsked()).isEqualTo(1);
    }

    @Test
    void standingWorkEndsByDecision() {
        var work = fixture.plan().standing("Đôn đốc dự án", SXD).only().received();

        assignments.endStanding(work.id, "Thông báo số 15/TB-UBND ngày 05/5/2025.", "chuyenvien.vp");
        jobs.runAll();

        assertThat(work.at()).isEmpty();
        assertThat(work.row())
                .returns(State.ENDED, Assignment::state)
                .returns(OfficialStatus.STANDING, a -> a.status(LocalDate.of(2025, 12, 1)));
        assertThat(fixture.closingsAsked()).isEqualTo(1);
    }

    private AssignmentFixture.Case standsAt(State state) {
        return switch (state) {
            case RETURNED -> dated().returned("Không thuộc chức năng.");
            case IN_PROGRESS -> dated().received();
            case SUSPENDED -> {
                var work = dated().received();
                assignments.suspend(work.id, "Chờ hướng dẫn.", "chuyenvien.vp");
                yield work;
            }
            case AWAITING_CONFIRMATION -> dated().received().handedIn("Đã làm.");
            case REDO -> dated().received().handedIn("Đã làm.").sentBackBy(COORDINATOR, "Thiếu số liệu.");
            default -> dated();
        };
    }

    @Test
    void theStandingAgencysOwnResultIsConfirmedByTheOffice() {
        var work = fixture.plan()
                .dated("2025-04-25", "Tổ chức hội nghị xúc tiến", SCT)
                .only();
        work.received().handedIn("Đã tổ chức.").confirmedBy("chuyenvien.vp");
        assertThat(work.state()).isEqualTo(State.DONE);
    }
}
