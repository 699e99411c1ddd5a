package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reminder.Addressee.HEAD;
import static vn.dondoc.reminder.Addressee.MAILBOX;
import static vn.dondoc.reminder.Addressee.OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.workflow.Decisions;

/** The ladder as it is deployed, at every edge of its rungs. */
@DonDocTest
class LadderTest {
    @Autowired
    Decisions decisions;

    @Autowired
    WorkingCalendar calendar;

    @ParameterizedTest
    @EnumSource
    void everyEdgeBelongsToItsRung(SubjectKind kind) {
        Ladder ladder = ladderOn("2025-04-16");

        assertThat(ladder.stepAt(kind, 4)).isEmpty();
        assertStep(ladder, kind, 3, Rung.DUE_IN_3, OFFICER);
        assertStep(ladder, kind, 2, Rung.DUE_IN_3, OFFICER);
        assertStep(ladder, kind, 1, Rung.DUE_IN_1, OFFICER);
        assertStep(ladder, kind, 0, Rung.DUE_TODAY, OFFICER, HEAD);
        assertStep(ladder, kind, -1, Rung.LATE_1, OFFICER, HEAD);
        assertStep(ladder, kind, -2, Rung.LATE_1, OFFICER, HEAD);
        assertStep(ladder, kind, -3, Rung.LATE_3, OFFICER, HEAD, MAILBOX);
        assertStep(ladder, kind, -250, Rung.LATE_3, OFFICER, HEAD, MAILBOX);
    }

    @Test
    void passedRungsAreThoseBelow() {
        assertThat(ladderOn("2025-04-16").below(SubjectKind.REPORT, Rung.LATE_1))
                .extracting(Ladder.Step::rung)
                .containsExactly(Rung.DUE_IN_3, Rung.DUE_IN_1, Rung.DUE_TODAY);
        assertThat(ladderOn("2025-04-16").below(SubjectKind.REPORT, Rung.DUE_IN_3))
                .isEmpty();
    }

    @Test
    void theLastDayLooksOverDaysOff() {
        // 29/4 is a Tuesday; 30/4 to 4/5 are off: 5/5, 6/5 and 7/5 are the next three working days.
        assertThat(ladderOn("2025-04-29").lastDay()).isEqualTo("2025-05-07");
        assertThat(ladderOn("2025-04-11").lastDay()).isEqualTo("2025-04-16");
    }

    @Test
    void aYearWithoutCalendarStopsOnlyWhatIsDueInIt() {
        Ladder ladder = ladderOn("2026-12-31");

        assertThat(ladder.daysLeft(LocalDate.of(2027, 1, 4))).isEmpty();
        assertThat(ladder.daysLeft(LocalDate.of(2026, 12, 30))).hasValue(-1);
        assertThat(ladder.lastDay()).isEqualTo("2026-12-31");
    }

    private Ladder ladderOn(String today) {
        return new Ladder(decisions, calendar, LocalDate.parse(today));
    }

    private static void assertStep(Ladder ladder, SubjectKind kind, int left, Rung rung, Addressee... to) {
        assertThat(ladder.stepAt(kind, left)).contains(new Ladder.Step(rung, List.of(to)));
    }
}
