package vn.dondoc.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dondoc.shared.VietnameseDates;

/** The years as data: read, proposed, checked and replaced. What follows for due dates is the caller's to do. */
@Service
public class CalendarYears {
    /** No run of days off is as long: Tết with both weekends and a swapped day has eleven. */
    private static final int LONGEST_BREAK = 20;
    /** The basis stands in the history of every date that moves. */
    private static final int BASIS_LENGTH = 500;

    private final CalendarRows rows;
    private final CalendarLock lock;
    private final StoredCalendar stored;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarYears(CalendarRows rows, CalendarLock lock, StoredCalendar stored, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.lock = lock;
        this.stored = stored;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<CalendarYear> all() {
        return rows.years().stream().map(year -> rows.find(year).orElseThrow()).toList();
    }

    public Optional<CalendarYear> find(int year) {
        return rows.find(year);
    }

    /** The one that may be entered next. */
    public int next() {
        return rows.years().stream().max(Integer::compare).orElse(today().getYear() - 1) + 1;
    }

    /** Whether the year is past: what was late then stays late. */
    public boolean closed(int year) {
        return year < today().getYear();
    }

    /** @throws CalendarRefused when the year is past, or one before it is missing */
    public void admit(int year) {
        new YearRules(year, today()).year(Set.copyOf(rows.years())).ifPresent(reason -> {
            throw reason;
        });
    }

    public Proposal propose(int year) {
        return HolidayPlan.of(
                year, rows.find(year - 1).map(CalendarYear::seasons).orElse(List.of()));
    }

    /** What the rows say for the year, and what is wrong with them. */
    public ReadYear read(int year, List<CalendarRow> typed) {
        return ReadYear.of(year, typed, Set.copyOf(rows.years()), today());
    }

    /** The calendar of the database as this transaction sees it, whatever is kept in memory. */
    public WorkingCalendar inForce() {
        return rows.calendar();
    }

    /** The calendar as it would be with that year. */
    public WorkingCalendar with(YearDraft draft) {
        return rows.calendarWith(draft);
    }

    /** Nobody computes a date to be written while this transaction runs; it must hold no row yet. */
    public void lockForChange() {
        lock.lockForChange();
    }

    /**
     * Puts the year into force, in the caller's transaction, which has locked the calendar.
     *
     * @param expectedVersion what the person had before him; 0 when the year was not entered
     * @return id of the change
     * @throws CalendarRefused when the year is past, leaves a gap, is wrong in itself or was changed meanwhile
     */
    public UUID replace(YearDraft draft, int expectedVersion, String basis, String by) {
        if (basis == null || basis.isBlank()) throw CalendarRefused.basisMissing();
        if (basis.strip().length() > BASIS_LENGTH) throw CalendarRefused.basisTooLong(BASIS_LENGTH);
        Optional<CalendarYear> old = rows.find(draft.year());
        unchangedSince(expectedVersion, old);
        for (CalendarRefused problem : YearRules.problems(draft, Set.copyOf(rows.years()), today())) throw problem;
        Timestamp now = Timestamp.from(clock.instant());
        rows.replace(draft, basis.strip(), by, now);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into calendar_change (id, year, version, basis, changed_by, changed_at, before)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, draft.year(), expectedVersion + 1, basis.strip(), by, now)
                .param(old.map(year -> CalendarFile.write(year.draft())).orElse(null))
                .update();
        reloadAfterCommit();
        return id;
    }

    private static void unchangedSince(int expectedVersion, Optional<CalendarYear> year) {
        year.filter(y -> y.version() != expectedVersion).ifPresent(y -> {
            throw CalendarRefused.changedMeanwhile(y.year(), y.confirmedBy(), VietnameseDates.moment(y.confirmedAt()));
        });
    }

    /**
     * A day before which no date can move between the two calendars; empty when they have the same working days. A break
     * before the first day that differs lies after it: a date rolled back over the break may be concerned.
     */
    public Optional<LocalDate> firstAffected(int year, WorkingCalendar before, WorkingCalendar after) {
        LocalDate first = LocalDate.of(year, 1, 1);
        boolean entered = knows(before, first);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> !entered || before.isWorkingDay(day) != after.isWorkingDay(day))
                .findFirst()
                .map(day -> day.minusDays(LONGEST_BREAK));
    }

    private static boolean knows(WorkingCalendar calendar, LocalDate day) {
        try {
            calendar.isWorkingDay(day);
            return true;
        } catch (CalendarRefused notEntered) {
            return false;
        }
    }

    public CalendarChange change(UUID id) {
        return jdbc.sql("select * from calendar_change where id = ?")
                .param(id)
                .query(CalendarYears::change)
                .single();
    }

    /** Newest first. */
    public List<CalendarChange> changes(int year) {
        return jdbc.sql("select * from calendar_change where year = ? order by version desc")
                .param(year)
                .query(CalendarYears::change)
                .list();
    }

    private static CalendarChange change(ResultSet rs, int row) throws SQLException {
        return new CalendarChange(
                rs.getObject("id", UUID.class),
                rs.getInt("year"),
                rs.getInt("version"),
                rs.getString("basis"),
                rs.getString("changed_by"),
                rs.getTimestamp("changed_at").toInstant(),
                rs.getString("before"),
                rs.getInt("moved"));
    }

    private void reloadAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stored.reload();
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
