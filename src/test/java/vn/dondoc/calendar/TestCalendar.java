package vn.dondoc.calendar;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the calendar back to the years that the application begins with, when a test has changed them. */
@TestComponent
public class TestCalendar {
    private final CalendarYears years;
    private final CalendarRows rows;
    private final StoredCalendar stored;
    private final JdbcClient jdbc;
    private List<CalendarYear> seed;

    TestCalendar(CalendarYears years, CalendarRows rows, StoredCalendar stored, JdbcClient jdbc) {
        this.years = years;
        this.rows = rows;
        this.stored = stored;
        this.jdbc = jdbc;
    }

    public void restore() {
        if (seed == null) seed = years.all();
        if (jdbc.sql("select count(*) from calendar_change")
                        .query(Integer.class)
                        .single()
                == 0) return;
        jdbc.sql("truncate calendar_change, calendar_season, calendar_year, calendar_day cascade")
                .update();
        for (CalendarYear year : seed)
            rows.replace(year.draft(), year.basis(), year.confirmedBy(), Timestamp.from(year.confirmedAt()));
        stored.reload();
    }
}
