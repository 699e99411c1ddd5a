package vn.dondoc.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The calendar of 2025 and 2026 without a database, read from the rows of the migration that enters it. */
public final class SeedCalendar {
    static final String MIGRATION = "db/migration/V2__calendar_2025_2026.sql";
    private static final Pattern ROW = Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '(OFF|WORKED)', '([^']+)'\\)");

    private SeedCalendar() {}

    public static WorkingCalendar of2025And2026() {
        return new EnteredCalendar(List.of(2025, 2026), entries(), List.of());
    }

    static List<DayEntry> entries() {
        return ROW.matcher(migration())
                .results()
                .map(row ->
                        new DayEntry(LocalDate.parse(row.group(1)), DayEntry.Kind.valueOf(row.group(2)), row.group(3)))
                .toList();
    }

    private static String migration() {
        try {
            return new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
