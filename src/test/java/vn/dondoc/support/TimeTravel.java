package vn.dondoc.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.shared.VietnameseDates;

/** Moves the one clock of engine and application, and plays working mornings. */
@TestComponent
public class TimeTravel {
    private final RuntimeService runtime;
    private final Jobs jobs;

    public TimeTravel(RuntimeService runtime, Jobs jobs) {
        this.runtime = runtime;
        this.jobs = jobs;
    }

    /** @param local as "2025-04-16T10:00", Vietnam's time */
    public void to(String local) {
        Instant instant =
                LocalDateTime.parse(local).atZone(VietnameseDates.ZONE).toInstant();
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** 7:30 of that day: the deadline watch wakes and everything it starts is worked off. */
    public void morningOf(String day) {
        to(day + "T07:30");
        runtime.startProcessInstanceByKey("deadline-watch");
        jobs.runAll();
    }

    /** Every morning from {@code first} to {@code last}, both included, days off too. */
    public void mornings(String first, String last) {
        LocalDate end = LocalDate.parse(last);
        for (LocalDate day = LocalDate.parse(first); !day.isAfter(end); day = day.plusDays(1))
            morningOf(day.toString());
    }
}
