package vn.dondoc.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.dondoc.notification.MailDispatcher;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.BeforeEngine;
import vn.dondoc.workflow.DueJobs;
import vn.dondoc.workflow.EngineTime;

/**
 * The demo's clock: an offset to the machine's, kept in the database, forward only. Moving it plays every morning passed
 * and waits until no job is due.
 */
@Component
@DemoOnly
class DemoClock implements BeforeEngine {
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalDateTime BEGINNING = LocalDateTime.of(2025, 3, 28, 8, 0);

    private final DemoMark mark;
    private final EngineTime time;
    private final Clock clock;
    private final DueJobs jobs;
    private final MailDispatcher mails;

    DemoClock(DemoMark mark, EngineTime time, Clock clock, @Lazy DueJobs jobs, @Lazy MailDispatcher mails) {
        this.mark = mark;
        this.time = time;
        this.clock = clock;
        this.jobs = jobs;
        this.mails = mails;
    }

    /** Restores the clock before the engine computes its first timer. */
    @Override
    public void run() {
        Duration first = Duration.between(Instant.now(), instant(BEGINNING));
        time.shiftBy(mark.shift().orElse(first));
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** @throws ClockRefused when {@code target} lies before now or more than a year ahead */
    void moveTo(LocalDateTime target) {
        play(() -> forwardTo(target));
    }

    /** The job executor rests while {@code scenes} move the clock and let people act: no job runs twice. */
    void play(Runnable scenes) {
        jobs.alone(scenes);
    }

    private void forwardTo(LocalDateTime target) {
        LocalDateTime now = now();
        if (target.isBefore(now)) throw ClockRefused.backwards(VietnameseDates.moment(clock.instant()));
        if (target.isAfter(now.plusYears(1))) throw ClockRefused.tooFar();
        for (LocalDate day = now.toLocalDate(); !day.isAfter(target.toLocalDate()); day = day.plusDays(1)) {
            LocalDateTime morning = day.atTime(MORNING).plusSeconds(1);
            if (morning.isAfter(now) && !morning.isAfter(target)) playUntil(morning);
        }
        playUntil(target);
    }

    /** Works off what the last step of somebody has made due. */
    void settle() {
        jobs.workOff();
        mails.run();
    }

    private void playUntil(LocalDateTime moment) {
        Duration shift = Duration.between(Instant.now(), instant(moment));
        time.shiftBy(shift);
        mark.put(shift);
        settle();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(VietnameseDates.ZONE).toInstant();
    }
}
