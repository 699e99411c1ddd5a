package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ReportingTest
class PeriodsTurnTest {
    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theAprilRoundOpensTenWorkingDaysBeforeItIsDue() {
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
}
