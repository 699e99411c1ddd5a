package vn.dondoc.demo;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row that says a database was filled by the demo, and how far its clock is from the machine's. */
@Component
class DemoMark {
    private final JdbcClient jdbc;

    DemoMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> shift() {
        return jdbc.sql("select clock_shift_millis from demo_mark")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    void put(Duration shift) {
        jdbc.sql("insert into demo_mark (clock_shift_millis) values (?)"
                        + " on conflict (one) do update set clock_shift_millis = excluded.clock_shift_millis")
                .param(shift.toMillis())
                .update();
    }

    boolean databaseInUse() {
        return jdbc.sql("select exists (select 1 from agency)")
                .query(Boolean.class)
                .single();
    }
}
