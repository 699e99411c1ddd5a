package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class StoredCalendarTest {
    private static EmbeddedPostgres postgres;
    private JdbcClient jdbc;
    private StoredCalendar stored;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void enterTheSeed() {
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        jdbc.sql("drop schema public cascade; create schema public").update();
        for (String migration : List.of("V1__schema.sql", "V2__calendar_2025_2026.sql", "V4__working_years.sql")) {
            var script = new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + migration));
            script.setSqlScriptEncoding("UTF-8");
            if (migration.startsWith("V1")) script.setSeparator("^^^ END OF SCRIPT ^^^");
            script.execute(postgres.getPostgresDatabase());
        }
        stored = new StoredCalendar(new CalendarRows(jdbc), new CalendarLock(jdbc));
    }

    @Test
    void theMigrationGivesTheCalendarThatTheOtherTestsUse() {
        var seed = SeedCalendar.of2025And2026();

        var first = LocalDate.of(2025, 1, 1);
        assertThat(first.datesUntil(LocalDate.of(2027, 1, 1))).allSatisfy(day -> {
            assertThat(stored.isWorkingDay(day)).isEqualTo(seed.isWorkingDay(day));
            assertThat(stored.dayOffReason(day)).isEqualTo(seed.dayOffReason(day));
            assertThat(stored.between(first, day)).isEqualTo(seed.between(first, day));
        });
        assertThat(stored.plus(LocalDate.of(2025, 4, 16), -10)).isEqualTo("2025-04-01");
        assertThat(stored.onOrAfter(LocalDate.of(2025, 8, 16))).isEqualTo("2025-08-18");
        assertThat(stored.onOrBefore(LocalDate.of(2025, 8, 16))).isEqualTo("2025-08-15");
    }

    @Test
    void theYearsAreConfirmedByTheSeedAtAFixedTime() {
        var years = jdbc.sql("""
                        select year || ' ' || confirmed_by || ' ' || (confirmed_at at time zone 'Asia/Ho_Chi_Minh')
                        from calendar_year order by year
                        """).query(String.class).list();

        assertThat(years).containsExactly("2025 seed 2025-01-01 00:00:00", "2026 seed 2026-01-01 00:00:00");
    }

    @Test
    void aYearEnteredLaterIsKnownAfterReload() {
        var newYear = LocalDate.of(2027, 1, 1);
        assertThatThrownBy(() -> stored.isWorkingDay(newYear)).isInstanceOf(CalendarRefused.class);

        jdbc.sql("insert into calendar_day values ('2027-01-01', 'OFF', 'Tết Dương lịch')")
                .update();
        jdbc.sql("insert into calendar_year values (2027, timestamptz '2026-12-01 08:00+07', 'test', 'TB 1/TB')")
                .update();
        stored.reload();

        assertThat(stored.dayOffReason(newYear)).contains("Tết Dương lịch");
        assertThat(stored.plus(newYear, 1)).isEqualTo("2027-01-04");
    }
}
