package vn.dondoc.request;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.request.RequestFixture.COORDINATOR;
import static vn.dondoc.request.RequestFixture.STC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.TimeTravel;

/** Whoever has to answer a request is reminded by the ladder, and nobody once it is answered. */
@DonDocTest
class RequestReminderTest {
    @Autowired
    RequestFixture fixture;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theStandingAgencysCoordinatorsAreRemindedOfAnUndecidedRequestUntilItIsDecided() {
        UUID work = fixture.work();
        UUID request = fixture.extension(work, "2025-05-15");
        LocalDate due = fixture.row(request).answerBy();

        time.mornings("2025-04-02", due.toString());

        assertThat(told(request, "REQUEST"))
                .containsExactly(
                        calendar.plus(due, -1) + " DUE_IN_1 chuyenvien.sct",
                        calendar.plus(due, -1) + " DUE_IN_1 truongphong.sct",
                        due + " DUE_TODAY chuyenvien.sct",
                        due + " DUE_TODAY truongphong.sct");
        fixture.decides(COORDINATOR, request, "GRANT", null, null);
        time.mornings(due.plusDays(1).toString(), due.plusDays(7).toString());
        assertThat(told(request, "REQUEST")).hasSize(4);
    }

    @Test
    void aCoOperatorIsRemindedOfItsAnswerAndItsHeadWhenItIsLate() {
        UUID work = fixture.work();
        UUID request = fixture.cooperation(work, STC);
        LocalDate due = fixture.row(request).answerBy();

        time.mornings("2025-04-02", calendar.plus(due, 1).toString());

        assertThat(told(request, "COOPERATION"))
                .containsExactly(
                        calendar.plus(due, -1) + " DUE_IN_1 chuyenvien.stc",
                        due + " DUE_TODAY chuyenvien.stc",
                        due + " DUE_TODAY lanhdao.stc",
                        calendar.plus(due, 1) + " LATE_1 chuyenvien.stc",
                        calendar.plus(due, 1) + " LATE_1 lanhdao.stc");
    }

    @Test
    void whatIsBeyondACoOperatorsCapacityIsTheOfficesToReport() {
        UUID work = fixture.work();
        UUID request = fixture.cooperation(work, STC);
        jdbc.sql("update deadline_request set state = 'BEYOND', answered_at = asked_at, report_by = '2025-04-09'"
                        + " where id = ?")
                .param(request)
                .update();

        time.mornings("2025-04-02", "2025-04-09");

        assertThat(told(request, "OFFICE_REQUEST"))
                .containsExactly(
                        "2025-04-08 DUE_IN_1 chuyenvien.vp",
                        "2025-04-08 DUE_IN_1 lanhdao.vp",
                        "2025-04-09 DUE_TODAY chuyenvien.vp",
                        "2025-04-09 DUE_TODAY lanhdao.vp");
    }

    private List<String> told(UUID request, String kind) {
        return jdbc.sql("select decided_on || ' ' || rung || ' ' || recipient from notice where subject_id = ?"
                        + " and subject_kind = ? and not skipped order by decided_on, recipient")
                .params(request, kind)
                .query(String.class)
                .list();
    }
}
