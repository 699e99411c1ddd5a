package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar of the database, read at first use and kept: it changes once a year. */
@Component
class StoredCalendar implements WorkingCalendar {
    private final JdbcClient jdbc;
    private volatile EnteredCalendar snapshot;

    StoredCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the tables anew; to be called when a year was entered or a day changed. */
    void reload() {
        // Years first: a year that is seen was committed together with its days, so these are seen too.
        var years =
                jdbc.sql("select year from calendar_year").query(Integer.class).list();
        var entries = jdbc.sql("select day, kind, reason from calendar_day")
                .query(DayEntry.class)
                .list();
        snapshot = new EnteredCalendar(years, entries);
    }

    private EnteredCalendar entered() {
        if (snapshot == null) {
            reload();
        }
        return snapshot;
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
}
