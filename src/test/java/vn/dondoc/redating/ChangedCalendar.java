package vn.dondoc.redating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.calendar.CalendarYears;
import vn.dondoc.calendar.DayEntry;
import vn.dondoc.calendar.YearDraft;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.Jobs;

/** Changes the calendar as the Office would: looks first, then confirms what it saw. */
@TestComponent
public class ChangedCalendar {
    public static final String OFFICE = "chuyenvien.vp";
    public static final String BASIS = "Công văn số 12/UBND-VP ngày 31/3/2025";

    private final CalendarYears years;
    private final Redating redating;
    private final Agencies agencies;
    private final Jobs jobs;

    ChangedCalendar(CalendarYears years, Redating redating, Agencies agencies, Jobs jobs) {
        this.years = years;
        this.redating = redating;
        this.agencies = agencies;
        this.jobs = jobs;
    }

    /** That day is off from now on, and everything that follows has run. */
    public UUID off(String day) {
        return changed(with(day, DayEntry.Kind.OFF));
    }

    public UUID changed(YearDraft draft) {
        UUID id = confirmed(draft);
        jobs.runAll();
        return id;
    }

    /** That day is worked again, if it was off. */
    public void worked(String day) {
        YearDraft draft = without(day);
        if (!draft.days().equals(years.find(draft.year()).orElseThrow().days())) confirmed(draft);
    }

    /** What taking that day out would move has been looked at: what is left is to confirm it. */
    public Runnable seen(String day) {
        YearDraft draft = with(day, DayEntry.Kind.OFF);
        int version = years.find(draft.year()).orElseThrow().version();
        String stamp = redating.dryRun(draft).stamp();
        return () -> redating.confirm(draft, version, stamp, BASIS, office());
    }

    /** Without what follows in the background. */
    UUID confirmed(YearDraft draft) {
        int version = years.find(draft.year()).map(CalendarYear::version).orElse(0);
        return redating.confirm(draft, version, redating.dryRun(draft).stamp(), BASIS, office());
    }

    YearDraft with(String day, DayEntry.Kind kind) {
        LocalDate date = LocalDate.parse(day);
        CalendarYear year = years.find(date.getYear()).orElseThrow();
        List<DayEntry> days = new ArrayList<>(year.days());
        days.removeIf(entry -> entry.day().equals(date));
        days.add(new DayEntry(date, kind, "ngày nghỉ đột xuất"));
        return new YearDraft(year.year(), days, year.seasons());
    }

    YearDraft without(String day) {
        LocalDate date = LocalDate.parse(day);
        CalendarYear year = years.find(date.getYear()).orElseThrow();
        return new YearDraft(
                year.year(),
                year.days().stream().filter(entry -> !entry.day().equals(date)).toList(),
                year.seasons());
    }

    SignedIn office() {
        return SignedIn.of(agencies.officer(OFFICE).orElseThrow());
    }
}
