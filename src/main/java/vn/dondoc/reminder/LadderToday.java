package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.ladder.Audience;
import vn.dondoc.ladder.Ladder;
import vn.dondoc.ladder.Rung;

/** A version of the ladder on one morning. */
class LadderToday {
    /** Longer than any row of days off; after so many the year's calendar is missing. */
    private static final int DAYS_OFF_IN_A_ROW = 20;

    private static final Logger LOG = LoggerFactory.getLogger(LadderToday.class);

    private final Ladder ladder;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final Map<LocalDate, OptionalInt> daysLeft = new HashMap<>();

    LadderToday(Ladder ladder, WorkingCalendar calendar, LocalDate today) {
        this.ladder = ladder;
        this.calendar = calendar;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    Ladder ladder() {
        return ladder;
    }

    boolean reachesCooperators() {
        return ladder.reaches(Audience.COOPERATORS);
    }

    /** The last due date that is near enough for any rung; days off after it have no rung of their own. */
    LocalDate lastDay() {
        LocalDate last = today;
        LocalDate day = today;
        for (int missing = 0; missing < DAYS_OFF_IN_A_ROW; missing++, day = day.plusDays(1)) {
            OptionalInt left = daysLeft(day);
            if (left.isPresent() && left.getAsInt() > ladder.reach()) break;
            if (left.isEmpty()) continue;
            last = day;
            missing = 0;
        }
        return last;
    }

    /**
     * Working days from today to {@code due}, negative when late. Empty when a day between lies in a year whose calendar
     * was not entered: that matter waits for the calendar, the others do not wait for that matter.
     */
    OptionalInt daysLeft(LocalDate due) {
        return daysLeft.computeIfAbsent(due, this::counted);
    }

    /** The rung in force: empty while the matter is not near its due date. */
    Optional<Rung> rungOf(Matter matter) {
        OptionalInt left = daysLeft(matter.due());
        return left.isEmpty()
                ? Optional.empty()
                : ladder.rungAt(matter.kind().code(), matter.priority(), left.getAsInt());
    }

    List<Rung> below(Matter matter, Rung rung) {
        return ladder.below(matter.kind().code(), matter.priority(), rung);
    }

    private OptionalInt counted(LocalDate due) {
        try {
            return OptionalInt.of(calendar.between(today, due));
        } catch (CalendarRefused notEntered) {
            LOG.warn("Nothing due on {} is reminded of: {}", due, notEntered.getMessage());
            return OptionalInt.empty();
        }
    }
}
