package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.support.DonDocTest;

/** The table of statuses, in Java and in the query that counts: due 25/4/2025. */
@DonDocTest
class OfficialStatusTest {
    @Autowired
    AssignmentFixture fixture;

    @Autowired
    AssignmentRows rows;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "{0}, reported {1}, seen on {2}: {3}")
    @CsvSource({
        "ISSUED,,2025-04-25,OPEN_IN_TIME",
        "ISSUED,,2025-04-26,OPEN_LATE",
        "RETURNED,,2025-04-25,OPEN_IN_TIME",
        "RETURNED,,2025-04-26,OPEN_LATE",
        "IN_PROGRESS,,2025-04-25,OPEN_IN_TIME",
        "IN_PROGRESS,,2025-04-26,OPEN_LATE",
        "REDO,,2025-04-25,OPEN_IN_TIME",
        "REDO,,2025-04-26,OPEN_LATE",
        "AWAITING_CONFIRMATION,2025-04-25,2025-05-30,OPEN_IN_TIME",
        "AWAITING_CONFIRMATION,2025-04-26,2025-05-30,OPEN_LATE",
        "DONE,2025-04-25,2025-05-30,DONE_IN_TIME",
        "DONE,2025-04-26,2025-05-30,DONE_LATE",
        "WITHDRAWN,,2025-05-30,WITHDRAWN"
    })
    void datedWork(Assignment.State state, LocalDate reportedOn, LocalDate today, OfficialStatus expected) {
        UUID plan = fixture.plan()
                .dated("2025-04-25", "Rà soát", AssignmentFixture.SXD)
                .delivered();
        check(plan, state, reportedOn, today, expected);
    }

    @ParameterizedTest
    @CsvSource({"ISSUED,STANDING", "IN_PROGRESS,STANDING", "ENDED,STANDING", "WITHDRAWN,WITHDRAWN"})
    void standingWork(Assignment.State state, OfficialStatus expected) {
        UUID plan = fixture.plan().standing("Đôn đốc", AssignmentFixture.SXD).delivered();
        check(plan, state, null, LocalDate.of(2026, 1, 1), expected);
    }

    private void check(
            UUID plan, Assignment.State state, LocalDate reportedOn, LocalDate today, OfficialStatus expected) {
        jdbc.sql("update assignment set state = ?, reported_on = ? where directive_id = ?")
                .params(state.name(), reportedOn, plan)
                .update();
        assertThat(rows.ofDirective(plan)).singleElement().returns(expected, a -> a.status(today));
        assertThat(jdbc.sql("select " + OfficialStatus.SQL + " from assignment a where directive_id = :plan")
                        .param("today", today)
                        .param("plan", plan)
                        .query(String.class)
                        .single())
                .isEqualTo(expected.name());
    }
}
