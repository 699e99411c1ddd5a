package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The calendar in force, read at first use and kept. A transaction that may write asks, once, whether it is still the one
 * of the database and holds it until it commits: a due date computed by a calendar that has just been changed can neither
 * be written nor be missed by the change.
 */
@Component
class StoredCalendar implements WorkingCalendar {
    private final CalendarRows rows;
    private final CalendarLock lock;
    private volatile Snapshot snapshot;

    StoredCalendar(CalendarRows rows, CalendarLock lock) {
        this.rows = rows;
        this.lock = lock;
    }

    private record Snapshot(long version, EnteredCalendar calendar) {}

    /** Reads the tables anew, when a change has been committed. */
    void reload() {
        // The version first: a change that comes between is then read twice, never missed.
        snapshot = new Snapshot(rows.version(), rows.calendar());
    }

    private EnteredCalendar entered() {
        boolean first = lock.holdUntilCommit();
        Snapshot known = snapshot;
        if (known == null || first && known.version() != rows.version()) {
            reload();
            known = snapshot;
        }
        return known.calendar();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return entered().isWorkingDay(day);
    }

    @Override
    public LocalDate onOrAfter(LocalDate day) {
        return entered().onOrAfter(day);
    }

    @Override
    public LocalDate onOrBefore(LocalDate day) {
        return entered().onOrBefore(day);
    }

    @Override
    public LocalDate plus(LocalDate start, int workingDays) {
        return entered().plus(start, workingDays);
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        return entered().between(from, to);
    }

    @Override
    public Optional<String> dayOffReason(LocalDate day) {
        return entered().dayOffReason(day);
    }

    @Override
    public Optional<String> earlyEnd(LocalDate day) {
        return entered().earlyEnd(day);
    }

    @Override
    public Optional<WorkingHours> hoursOn(LocalDate day) {
        return entered().hoursOn(day);
    }
}
