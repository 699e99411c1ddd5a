package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.assignment.AssignmentFixture.SCT;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.directive.DirectiveClosing;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

@DonDocTest
class DecisionsTest {
    private static final String OFFICE = "chuyenvien.vp";

    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Assignments assignments;

    @Autowired
    Decisions decisions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    private AssignmentFixture.Case dated() {
        return fixture.plan().dated("2025-04-25", "Rà soát quy hoạch", SXD).only();
    }

    @Test
    void aNewDateKeepsTheOldOneAndMovesTheTask() {
        var work = dated().received();
        assertThat(assignments.moveDue(work.id, LocalDate.of(2025, 5, 30), "Chờ ý kiến Bộ.", OFFICE))
                .isEqualTo("2025-05-30");

        assertThat(work.row())
                .returns(LocalDate.of(2025, 5, 30), Assignment::dueOn)
                .returns(LocalDate.of(2025, 4, 25), Assignment::originalDueOn);
        assertThat(fixture.task(work.row().processInstanceId(), "userTask_carryOut")
                        .due())
                .isEqualTo("2025-05-30");
        assertThat(fixture.count("due_date_change where old_due_on = '2025-04-25' and new_due_on = '2025-05-30'"
                        + " and changed_by = 'chuyenvien.vp'"))
                .isEqualTo(1);
        assertThat(fixture.mails("DUE_DATE_MOVED")).hasSize(2);
    }

    @Test
    void aNewDateOnADayOffMeansTheNextWorkingDay() {
        var work = dated();
        assertThat(assignments.moveDue(work.id, LocalDate.of(2025, 4, 30), "Chờ ý kiến Bộ.", OFFICE))
                .isEqualTo("2025-05-05");
    }

    @Test
    void aDateThatCannotBeIsRefused() {
        var work = dated();
        assertRefused("assignment.dueNotAhead", () -> move(work.id, LocalDate.of(2025, 3, 28)));
        assertRefused("assignment.beforeIssue", () -> move(work.id, LocalDate.of(2025, 3, 26)));
        assertRefused("assignment.sameDue", () -> move(work.id, LocalDate.of(2025, 4, 25)));
        assertRefused("assignment.dateMissing", () -> move(work.id, null));
        assertRefused(
                "assignment.reasonMissing", () -> assignments.moveDue(work.id, LocalDate.of(2025, 5, 30), "", OFFICE));
        var standing = fixture.plan().standing("Đôn đốc dự án", SXD).only();
        assertRefused("assignment.standingHasNoDue", () -> move(standing.id, LocalDate.of(2025, 5, 30)));
        assertThat(work.row().dueOn()).isEqualTo("2025-04-25");
    }

    private void move(UUID id, LocalDate day) {
        assignments.moveDue(id, day, "Chờ ý kiến Bộ.", OFFICE);
    }

    @Test
    void whatHasEndedIsNotDecidedAgain() {
        var work = dated();
        assignments.withdraw(work.id, "Trùng nội dung.", OFFICE);
        assertRefused("assignment.ended", () -> assignments.withdraw(work.id, "Trùng.", OFFICE));
        assertRefused("assignment.ended", () -> assignments.reassign(work.id, STC, "Khác.", OFFICE));
        assertRefused("assignment.ended", () -> move(work.id, LocalDate.of(2025, 5, 30)));
        assignments.resultReported(work.id, "Đã xong.", null, null, LocalDate.of(2025, 4, 1), "chuyenvien.sxd");
        assertThat(work.state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void theSameLeadIsNoNewLead() {
        var work = dated();
        assertRefused("assignment.sameLead", () -> assignments.reassign(work.id, SXD, "Khác.", OFFICE));
        assertRefused("assignment.leadMissing", () -> assignments.reassign(work.id, " ", "Khác.", OFFICE));
        assertRefused("agency.unknown", () -> assignments.reassign(work.id, "so-khong-co", "Khác.", OFFICE));
    }

    @Test
    void neitherTheCommitteeNorAnAgencyThatIsNoMoreLeads() {
        var work = dated();
        fixture.closed(STC, "2025-03-27");
        assertRefused("assignment.cannotLead", () -> assignments.reassign(work.id, "ubnd-tinh", "Khác.", OFFICE));
        assertRefused("assignment.cannotLead", () -> assignments.reassign(work.id, STC, "Khác.", OFFICE));
        work.returned("Không thuộc chức năng.");
        assertThatThrownBy(() -> work.does(
                        "truongphong.sct", "userTask_reassign", new ReassignForm.Draft("OTHER", STC, "Khác.")))
                .hasMessageContaining("không còn hoạt động");
        assertThat(work.row().leadAgency()).isEqualTo(SXD);
        fixture.closed(STC, "2026-06-30");
        assignments.reassign(work.id, STC, "Theo kết luận.", OFFICE);
        assertThat(work.row().leadAgency()).isEqualTo(STC);
    }

    @Test
    void onlyOpenDatedDeliveredWorkPastItsDateIsOverdue() {
        fixture.plan()
                .dated("2025-04-25", "Quá hạn", SXD)
                .dated("2025-04-25", "Đã báo", SXD)
                .dated("2025-04-28", "Đến hạn hôm nay", STC)
                .standing("Thường xuyên", SXD)
                .delivered();
        var cases = fixture.all();
        cases.get(1).received().handedIn("Đã xong.");
        fixture.planOf(SCT).dated("2025-04-25", "Chưa chuyển", SXD).released();

        assertThat(assignments.overdue(LocalDate.of(2025, 4, 25))).isEmpty();
        assertThat(assignments.overdue(LocalDate.of(2025, 4, 28)))
                .singleElement()
                .returns("Quá hạn", Assignment::title);
    }

    @Test
    void workThatWasDoneSinceTheSweepLookedIsNotShownAsOverdue() {
        var work = dated().received().handedIn("Đã xong.");
        time.to("2025-04-28T07:30");
        assignments.showOverdue(work.id);
        assertThat(work.at()).doesNotContain("event_overdueCleared");
        assertThat(work.row().overdueShown()).isFalse();
    }

    @Test
    void whatTheInstanceDidNotHearIsToldAgainTheNextMorning() {
        var work = dated().received();
        String instance = work.row().processInstanceId();
        time.to("2025-04-28T07:30");
        fixture.instanceOf(work.id, null);
        assignments.showOverdue(work.id);
        assertThat(work.row().overdueShown()).isFalse();

        fixture.instanceOf(work.id, instance);
        assignments.showOverdue(work.id);
        assertThat(work.row().overdueShown()).isTrue();
        assertThat(work.at()).contains("event_overdueCleared");
    }

    @Test
    void aReturnedLineReportedDoneWaitsForConfirmationOnceItIsKept() {
        var work = dated().returned("Không thuộc chức năng.");
        assignments.resultReported(work.id, "Đã xong.", null, null, LocalDate.of(2025, 4, 1), "chuyenvien.sxd");
        assertThat(work.state()).isEqualTo(State.RETURNED);
        work.does("truongphong.sct", "userTask_reassign", new ReassignForm.Draft("KEEP", null, "Đúng chức năng."));
        work.received();
        assertThat(work.at()).contains("userTask_confirmResult");
    }

    @Test
    void aNewLeadStartsWithoutTheOldLeadsResult() {
        var work = dated().received().handedIn("Đã xong.");
        assignments.reassign(work.id, STC, "Theo kết luận.", OFFICE);
        jobs.runAll();
        assertThat(work.row()).returns(State.ISSUED, Assignment::state).returns(null, Assignment::reportedOn);
        assertThat(fixture.count("returned_result where agency = '" + SXD + "'"))
                .isEqualTo(1);
        assertThat(fixture.mails("HANDED_OVER")).hasSize(2);
    }

    @Test
    void aCentralBodyIsAskedToLeadAndADepartmentIsGivenTheWork() {
        var work = dated();
        assertThat(fixture.texts("RECEIPT")).allMatch(t -> t.contains("Sở Xây dựng được giao chủ trì 1 nhiệm vụ"));
        assignments.reassign(work.id, "thong-ke-tinh", "Theo kết luận.", OFFICE);
        jobs.runAll();
        assertThat(fixture.texts("RECEIPT"))
                .anyMatch(t -> t.contains("Đề nghị Chi cục Thống kê tỉnh Nghệ An chủ trì 1 nhiệm vụ"))
                .noneMatch(t -> t.contains("Nghệ An được giao"));
        assertThat(fixture.texts("HANDED_OVER"))
                .allMatch(t -> t.contains("cơ quan chủ trì mới là Chi cục Thống kê tỉnh Nghệ An"));
    }

    @Test
    void whatStillRunsEndsWithTheDirective() {
        UUID plan = fixture.plan()
                .standing("Đôn đốc dự án", SXD)
                .dated("2025-04-25", "Rà soát", STC)
                .dated("2025-04-25", "Đã xong", STC)
                .delivered();
        var cases = fixture.all();
        cases.get(0).received();
        cases.get(2).received().handedIn("Đã xong.").confirmedBy("truongphong.sct");

        events.publishEvent(new DirectiveClosing(plan, OFFICE, "Thông báo số 12/TB-UBND"));

        assertThat(fixture.all())
                .extracting(AssignmentFixture.Case::state)
                .containsExactly(State.ENDED, State.WITHDRAWN, State.DONE);
        assertThat(fixture.all()).allMatch(c -> c.at().isEmpty());
        assertThat(fixture.count("receipt where completed_at is null")).isZero();
        assertThat(fixture.count("directive where state = 'CLOSING'")).isZero();
    }

    @Test
    void standingWorkThatEndsLeavesReceiptsAndTellsItsLead() {
        fixture.plan()
                .standing("Đôn đốc dự án", SXD)
                .standing("Theo dõi giá", SXD)
                .delivered();
        var first = fixture.all().get(0);
        decisions.endStanding(fixture.person("truongphong.sct"), first.id, "Công văn số 90/UBND-CN ngày 02/4/2025.");

        assertThat(first.state()).isEqualTo(State.ENDED);
        assertThat(fixture.texts("ENDED"))
                .hasSize(2)
                .allMatch(t -> t.contains("Căn cứ: Công văn số 90/UBND-CN ngày 02/4/2025."));
        assertThat(fixture.closingsAsked()).isZero();
        assertThat(assignments.reportable(first.row().directiveId(), SXD))
                .extracting(Assignment::id)
                .containsExactly(fixture.all().get(1).id);

        decisions.endStanding(fixture.person(OFFICE), fixture.all().get(1).id, "Đã xong chương trình.");
        assertThat(fixture.closingsAsked()).isEqualTo(1);
        assertThat(fixture.count("receipt where completed_at is null")).isZero();
    }

    @Test
    void onlyStandingWorkThatRunsIsEndedByDecision() {
        var work = dated();
        assertRefused("assignment.onlyStandingIsEnded", () -> assignments.endStanding(work.id, "Đã đủ.", OFFICE));
        assertThat(work.state()).isEqualTo(State.ISSUED);
        var standing = fixture.plan().standing("Đôn đốc dự án", SXD).only();
        assertRefused("assignment.reasonMissing", () -> assignments.endStanding(standing.id, " ", OFFICE));
        assertRefused(
                "assignment.unknown",
                () -> decisions.endStanding(fixture.person("chuyenvien.sxd"), standing.id, "Đã đủ."));
        assertRefused(
                "assignment.unknown",
                () -> decisions.endStanding(fixture.person("lanhdao.sct"), standing.id, "Đã đủ."));
        assignments.endStanding(standing.id, "Đã đủ.", OFFICE);
        assertRefused("assignment.ended", () -> assignments.endStanding(standing.id, "Đã đủ.", OFFICE));
    }

    @Test
    void anExplanationThatCannotBeOpenedIsNotDemanded() {
        var work = dated().received().handedIn("Đã xong.").confirmedBy("truongphong.sct");
        var row = work.row();
        var matter = new Explanations.Matter(
                Explanations.SubjectKind.ASSIGNMENT, work.id, row.directiveId(), SXD, row.title(), row.dueOn());
        assertThat(fixture.explanations().demand(matter, row.processInstanceId(), LocalDate.of(2025, 4, 4), OFFICE))
                .isFalse();
        assertThat(fixture.count("explanation")).isZero();
    }

    @Test
    void onlyCoordinatorsOfTheStandingAgencyAndTheOfficeDecideAndNotAboutTheirOwnWork() {
        var work = dated();
        assertUnknown("chuyenvien.sxd", work.id);
        assertUnknown("lanhdao.sct", work.id);
        var own = fixture.planOf(SCT)
                .dated("2025-04-25", "Của cơ quan thường trực", SCT)
                .only();
        assertUnknown("truongphong.sct", own.id);
        decisions.withdraw(fixture.person("truongphong.sct"), work.id, "Trùng nội dung.");
        decisions.withdraw(fixture.person(OFFICE), own.id, "Trùng nội dung.");
    }

    private void assertUnknown(String login, UUID id) {
        assertRefused("assignment.unknown", () -> decisions.withdraw(fixture.person(login), id, "Trùng."));
    }

    private static void assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(vn.dondoc.shared.DomainException.class)
                .hasMessageContaining(key);
    }
}
