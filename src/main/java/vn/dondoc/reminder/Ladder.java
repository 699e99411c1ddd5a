package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.workflow.Decisions;

/** The ladder in force on one morning: reminder-ladder.dmn, asked once for each kind and number of working days. */
class Ladder {
    static final String DECISION = "reminderLadder";
    /** How far ahead the ladder is asked, in calendar days. A rung that lies further ahead needs a change here. */
    private static final int AHEAD = 30;

    private static final Logger LOG = LoggerFactory.getLogger(Ladder.class);

    private final Decisions decisions;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final Map<SubjectKind, Map<Integer, Optional<Step>>> steps = new HashMap<>();
    private final Map<SubjectKind, Map<Rung, List<Step>>> passed = new HashMap<>();
    private final Map<LocalDate, OptionalInt> daysLeft = new HashMap<>();

    Ladder(Decisions decisions, WorkingCalendar calendar, LocalDate today) {
        this.decisions = decisions;
        this.calendar = calendar;
        this.today = today;
    }

    record Step(Rung rung, List<Addressee> addressees) {}

    /** The last due date that is near enough for any rung. */
    LocalDate lastDay() {
        LocalDate last = today;
        for (LocalDate day = today; !day.isAfter(today.plusDays(AHEAD)); day = day.plusDays(1))
            if (hasStep(day)) last = day;
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
    Optional<Step> stepAt(SubjectKind kind, int daysLeft) {
        return steps.computeIfAbsent(kind, k -> new HashMap<>()).computeIfAbsent(daysLeft, d -> decided(kind, d));
    }

    /** The rungs below {@code rung}, lowest first: a matter passes them on its way. */
    List<Step> below(SubjectKind kind, Rung rung) {
        return passed.computeIfAbsent(kind, k -> new EnumMap<>(Rung.class))
                .computeIfAbsent(rung, r -> climbed(kind, r));
    }

    private List<Step> climbed(SubjectKind kind, Rung rung) {
        Map<Rung, Step> below = new EnumMap<>(Rung.class);
        for (int d = AHEAD; d >= -AHEAD; d--)
            stepAt(kind, d).filter(s -> s.rung().compareTo(rung) < 0).ifPresent(s -> below.putIfAbsent(s.rung(), s));
        return List.copyOf(below.values());
    }

    private boolean hasStep(LocalDate day) {
        OptionalInt left = daysLeft(day);
        return left.isPresent()
                && Arrays.stream(SubjectKind.values())
                        .anyMatch(kind -> stepAt(kind, left.getAsInt()).isPresent());
    }

    private OptionalInt counted(LocalDate due) {
        try {
            return OptionalInt.of(calendar.between(today, due));
        } catch (CalendarRefused notEntered) {
            LOG.warn("Nothing due on {} is reminded of: {}", due, notEntered.getMessage());
            return OptionalInt.empty();
        }
    }

    private Optional<Step> decided(SubjectKind kind, int daysLeft) {
        return decisions
                .evaluate(DECISION, Map.of("kind", kind.name(), "workingDaysLeft", daysLeft))
                .map(out ->
                        new Step(Rung.valueOf((String) out.get("rung")), addressees((String) out.get("recipients"))));
    }

    private static List<Addressee> addressees(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .map(Addressee::valueOf)
                .toList();
    }
}
