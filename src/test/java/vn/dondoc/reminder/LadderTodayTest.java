package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.Ladders;
import vn.dondoc.support.DonDocTest;

/** The ladder in force on chosen mornings. */
@DonDocTest
class LadderTodayTest {
    @Autowired
    Ladders ladders;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ExplanationTerm term;

    @Test
    void theLastDayLooksOverDaysOffAsFarAsTheLadderReaches() {
        // Five working days ahead is the furthest: 5/5 is the first after the holidays of 30/4 to 4/5.
        assertThat(ladderOn("2025-04-29").lastDay()).isEqualTo("2025-05-11");
        assertThat(ladderOn("2025-04-11").lastDay()).isEqualTo("2025-04-20");
    }

    @Test
    void aYearWithoutCalendarStopsOnlyWhatIsDueInIt() {
        LadderToday ladder = ladderOn("2026-12-31");

        assertThat(ladder.daysLeft(LocalDate.of(2027, 1, 4))).isEmpty();
        assertThat(ladder.daysLeft(LocalDate.of(2026, 12, 30))).hasValue(-1);
        assertThat(ladder.lastDay()).isEqualTo("2026-12-31");
        assertThat(term.from(ladder.today())).isEqualTo(new Explanations.Term(LocalDate.of(2027, 1, 7), null, null));
    }

    private LadderToday ladderOn(String today) {
        return new LadderToday(ladders.inForce(LadderName.REMINDER), calendar, LocalDate.parse(today));
    }
}
