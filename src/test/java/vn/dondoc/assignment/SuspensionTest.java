package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.assignment.AssignmentFixture.STC;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment.State;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** A suspended clock really stands still. Due on 25/4/2025 (Friday) unless the test says otherwise. */
@DonDocTest
class SuspensionTest {
    private static final String OFFICE = "chuyenvien.vp";
    private static final LocalDate DUE = LocalDate.of(2025, 4, 25);

    @Autowired
    AssignmentFixture fixture;

    @Autowired
    Assignments assignments;

    @Autowired
    Suspensions suspensions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    private AssignmentFixture.Case work() {
        return fixture.plan()
                .dated("2025-04-25", "Rà soát quy hoạch cụm công nghiệp", SXD)
                .only()
                .received();
    }

    private AssignmentFixture.Case suspendedOn(String moment) {
        var work = work();
        time.to(moment);
        assignments.suspend(work.id, "Chờ hướng dẫn của Bộ Xây dựng.", OFFICE);
        return work;
    }

    @Test
    void whileSuspendedNothingIsLateAndTheTaskShowsNoDate() {
        var work = suspendedOn("2025-04-10T09:00");

        time.to("2025-05-15T08:00");
        assertThat(work.at()).contains("event_resumed", "userTask_carryOut");
        assertThat(work.row())
                .returns(State.SUSPENDED, Assignment::state)
                .returns(OfficialStatus.SUSPENDED, a -> a.status(LocalDate.of(2025, 5, 15)));
        assertThat(assignments.overdue(LocalDate.of(2025, 5, 15))).isEmpty();
        assertThat(assignments.late(LocalDate.of(2025, 5, 15))).isEmpty();
        assignments.showOverdue(work.id);
        assertThat(work.row().overdueShown()).isFalse();
        assertThat(fixture.task(work.row().processInstanceId(), "userTask_carryOut"))
                .returns(null, t -> t.due())
                .satisfies(t -> assertThat(t.name()).startsWith("Tạm dừng nhiệm vụ số 1"));
        assertThat(fixture.mails("SUSPENDED")).hasSize(2);
    }

    @Test
    void resumedTheDueDateMovesByTheWorkingDaysAndKeepsTheOldOne() {
        var work = suspendedOn("2025-04-10T09:00");

        time.to("2025-05-05T10:00");
        // 10, 11, 14–18, 21–26 (Saturday 26/4 is worked), 28 and 29/4 stood still; 30/4–4/5 are days off.
        assertThat(assignments.resume(work.id, "Đã có hướng dẫn.", OFFICE)).isEqualTo("2025-05-20");

        assertThat(work.at()).contains("userTask_carryOut").doesNotContain("event_resumed");
        assertThat(work.row())
                .returns(State.IN_PROGRESS, Assignment::state)
                .returns(DUE, Assignment::originalDueOn)
                .returns(LocalDate.of(2025, 5, 20), Assignment::dueOn);
        assertThat(fixture.task(work.row().processInstanceId(), "userTask_carryOut"))
                .returns(LocalDate.of(2025, 5, 20), t -> t.due())
                .satisfies(t -> assertThat(t.name()).startsWith("Thực hiện nhiệm vụ số 1"));
        assertThat(jdbc.sql("select old_due_on || ' ' || changed_by || ' ' || reason from due_date_change")
                        .query(String.class)
                        .list())
                .containsExactly("2025-04-25 chuyenvien.vp Tạm dừng từ ngày 10/4/2025, tiếp tục từ ngày 5/5/2025:"
                        + " 15 ngày làm việc không tính thời hạn. Đã có hướng dẫn.");
        assertThat(fixture.texts("RESUMED").get(0)).contains("15 ngày làm việc", "hết ngày 20/5/2025 (thứ Ba)");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-10, 2025-04-10, 0",
        "2025-04-10, 2025-04-11, 1",
        "2025-04-11, 2025-04-14, 1",
        "2025-04-12, 2025-04-14, 0",
        "2025-04-12, 2025-04-13, 0",
        "2025-04-11, 2025-04-12, 1",
        "2025-04-25, 2025-04-28, 2"
    })
    void theFirstDayStandsStillAndTheDayOfTheResumptionCounts(LocalDate from, LocalDate to, int days) {
        assertThat(suspensions.stoodStill(from, to)).isEqualTo(days);
    }

    @Test
    void whatWasLateBeforeIsAsLateAfterwards() {
        var work = work();
        time.to("2025-04-29T07:30"); // three working days late: Saturday 26/4 is worked
        assignments.showOverdue(work.id);
        assignments.suspend(work.id, "Chờ hướng dẫn.", OFFICE);
        assertThat(work.at()).doesNotContain("event_overdueCleared");

        time.to("2025-05-12T07:30");
        assertThat(assignments.resume(work.id, "Đã có hướng dẫn.", OFFICE)).isEqualTo("2025-05-07");
        assignments.showOverdue(work.id);
        assertThat(work.at()).contains("event_overdueCleared");
    }

    @Test
    void workThatWasSentBackGoesBackToThatAndItsDaysMoveToo() {
        var work = work().handedIn("Đã làm.").sentBackBy("truongphong.sct", "Thiếu số liệu.");
        assertThat(redoBy(work)).isEqualTo("2025-04-14");
        assignments.suspend(work.id, "Chờ số liệu.", OFFICE);
        time.to("2025-04-01T08:00");
        assignments.resume(work.id, "Đã có số liệu.", OFFICE);

        assertThat(work.state()).isEqualTo(State.REDO);
        assertThat(redoBy(work)).isEqualTo("2025-04-16");
    }

    private LocalDate redoBy(AssignmentFixture.Case work) {
        return jdbc.sql("select redo_by from assignment where id = ?")
                .param(work.id)
                .query(LocalDate.class)
                .single();
    }

    @Test
    void aReportThatSaysDoneEndsTheSuspension() {
        var work = suspendedOn("2025-04-10T09:00");
        time.to("2025-04-15T09:00");
        assignments.resultReported(
                work.id, "Đã ban hành.", "12/BC-SXD", null, LocalDate.of(2025, 4, 15), "chuyenvien.sxd");
        jobs.runAll();

        assertThat(work.state()).isEqualTo(State.AWAITING_CONFIRMATION);
        assertThat(work.at()).contains("userTask_confirmResult").doesNotContain("event_resumed");
    }

    @Test
    void anotherLeadBeginsWithARunningClock() {
        var work = suspendedOn("2025-04-10T09:00");
        time.to("2025-04-14T09:00");
        assignments.reassign(work.id, STC, "Theo thông báo kết luận.", OFFICE);
        jobs.runAll();

        assertThat(work.at()).contains("gateway_receipt").doesNotContain("event_resumed");
        assertThat(work.row())
                .returns(State.ISSUED, Assignment::state)
                .returns(LocalDate.of(2025, 4, 28), Assignment::dueOn);
    }

    @Test
    void suspendedWorkIsWithdrawnAndItsSuspensionEnds() {
        var work = suspendedOn("2025-04-10T09:00");
        assignments.withdraw(work.id, "Đã lồng ghép.", OFFICE);
        jobs.runAll();

        assertThat(work.at()).isEmpty();
        assertThat(assignments.suspendedOn(work.id)).isEmpty();
        assertThat(fixture.closingsAsked()).isEqualTo(1);
    }

    @Test
    void whatCannotBeIsRefusedAndTheOldStateStays() {
        var work = suspendedOn("2025-04-10T09:00");
        assertThatThrownBy(() -> work.handedIn("Đã làm.")).hasStackTraceContaining("assignment.standsElsewhere");
        assertThatThrownBy(() -> assignments.suspend(work.id, "Lần nữa.", OFFICE))
                .hasMessageContaining("assignment.standsElsewhere");
        assertThatThrownBy(() -> assignments.moveDue(work.id, LocalDate.of(2025, 5, 30), "x", OFFICE))
                .hasMessageContaining("assignment.clockStands");
        assertThatThrownBy(() -> assignments.resume(work.id, " ", OFFICE))
                .hasMessageContaining("assignment.reasonMissing");
        assertThat(work.row()).returns(State.SUSPENDED, Assignment::state).returns(DUE, Assignment::dueOn);

        assignments.resume(work.id, "Tiếp tục.", OFFICE);
        assertThatThrownBy(() -> assignments.resume(work.id, "Lần nữa.", OFFICE))
                .hasMessageContaining("assignment.notSuspended");
        assignments.withdraw(work.id, "Đã lồng ghép.", OFFICE);
        assertThatThrownBy(() -> assignments.suspend(work.id, "x", OFFICE)).hasMessageContaining("assignment.ended");
        var standing = fixture.plan().standing("Đôn đốc dự án", SXD).only().received();
        assertThatThrownBy(() -> assignments.suspend(standing.id, "x", OFFICE))
                .hasMessageContaining("assignment.standingIsNotSuspended");
    }
}
