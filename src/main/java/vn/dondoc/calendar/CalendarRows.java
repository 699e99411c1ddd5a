package vn.dondoc.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the calendar. */
@Repository
class CalendarRows {
    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Grows with every year entered and every change. */
    long version() {
        return jdbc.sql("select coalesce(sum(version), 0) from calendar_year")
                .query(Long.class)
                .single();
    }

    EnteredCalendar calendar() {
        // Years first: a year that is seen was committed together with its days, so these are seen too.
        return new EnteredCalendar(years(), days("true"), seasons("true"));
    }

    /** As {@link #calendar}, with that year in the place of what is entered for it. */
    EnteredCalendar calendarWith(YearDraft draft) {
        List<Integer> years = new ArrayList<>(years());
        if (!years.contains(draft.year())) years.add(draft.year());
        String others = "extract(year from %s) <> " + draft.year();
        List<DayEntry> days = new ArrayList<>(days(others.formatted("day")));
        days.addAll(draft.days());
        List<Season> seasons = new ArrayList<>(seasons(others.formatted("first_day")));
        seasons.addAll(draft.seasons());
        return new EnteredCalendar(years, days, seasons);
    }

    List<Integer> years() {
        return jdbc.sql("select year from calendar_year order by year")
                .query(Integer.class)
                .list();
    }

    Optional<CalendarYear> find(int year) {
        String ofYear = "extract(year from %s) = " + year;
        return jdbc.sql("select * from calendar_year where year = ?")
                .param(year)
                .query((rs, i) -> new CalendarYear(
                        year,
                        days(ofYear.formatted("day")),
                        seasons(ofYear.formatted("first_day")),
                        rs.getString("basis"),
                        rs.getInt("version"),
                        rs.getString("confirmed_by"),
                        rs.getTimestamp("confirmed_at").toInstant()))
                .optional();
    }

    void replace(YearDraft draft, String basis, String by, Timestamp at) {
        jdbc.sql("insert into calendar_year (year, confirmed_at, confirmed_by, basis, version) values (?, ?, ?, ?, 1)"
                        + " on conflict (year) do update set confirmed_at = excluded.confirmed_at,"
                        + " confirmed_by = excluded.confirmed_by, basis = excluded.basis,"
                        + " version = calendar_year.version + 1")
                .params(draft.year(), at, by, basis)
                .update();
        jdbc.sql("delete from calendar_day where extract(year from day) = ?")
                .param(draft.year())
                .update();
        jdbc.sql("delete from calendar_season where year = ?")
                .param(draft.year())
                .update();
        draft.days().forEach(this::insert);
        draft.seasons().forEach(this::insert);
    }

    private void insert(DayEntry entry) {
        jdbc.sql("insert into calendar_day (day, kind, reason) values (?, ?, ?)")
                .params(entry.day(), entry.kind().name(), entry.reason())
                .update();
    }

    private void insert(Season season) {
        WorkingHours hours = season.hours();
        jdbc.sql("insert into calendar_season (year, first_day, morning_from, morning_to, afternoon_from, afternoon_to)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(season.from().getYear(), season.from(), hours.morningFrom(), hours.morningTo())
                .params(hours.afternoonFrom(), hours.afternoonTo())
                .update();
    }

    private List<DayEntry> days(String condition) {
        return jdbc.sql("select day, kind, reason from calendar_day where " + condition + " order by day")
                .query((rs, i) -> new DayEntry(
                        rs.getObject("day", LocalDate.class),
                        DayEntry.Kind.valueOf(rs.getString("kind")),
                        rs.getString("reason")))
                .list();
    }

    private List<Season> seasons(String condition) {
        return jdbc.sql("select * from calendar_season where " + condition + " order by first_day")
                .query((rs, i) -> new Season(
                        rs.getObject("first_day", LocalDate.class),
                        new WorkingHours(
                                time(rs, "morning_from"),
                                time(rs, "morning_to"),
                                time(rs, "afternoon_from"),
                                time(rs, "afternoon_to"))))
                .list();
    }

    private static LocalTime time(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalTime.class);
    }
}
