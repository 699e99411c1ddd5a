package vn.dondoc.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/**
 * The days hour by hour: at 7:30 of each calendar day the deadline watch wakes, then everybody acts at his hour, and after
 * each deed the jobs it left and the mails it wrote are worked off.
 */
@TestComponent
class Chronicle {
    private final TimeTravel time;
    private final Jobs jobs;
    private final Ledger ledger;
    private final TreeMap<LocalDateTime, Runnable> ahead = new TreeMap<>();
    private LocalDateTime now;

    Chronicle(TimeTravel time, Jobs jobs, Ledger ledger) {
        this.time = time;
        this.jobs = jobs;
        this.ledger = ledger;
    }

    /** @param moment as "2025-03-28T08:00", after that day's morning */
    void beginAt(String moment) {
        ahead.clear();
        now = LocalDateTime.parse(moment);
        time.to(moment);
        ledger.open();
    }

    /** Two deeds of the same minute follow one another in the order in which they were noted. */
    void note(LocalDateTime moment, Runnable deed) {
        if (moment.isBefore(now)) throw new IllegalArgumentException(moment + " is over");
        ahead.merge(moment, deed, (first, second) -> () -> {
            first.run();
            settle();
            second.run();
        });
    }

    void note(String moment, Runnable deed) {
        note(LocalDateTime.parse(moment), deed);
    }

    /** Plays what lies between, and stands there. */
    void playTo(String moment) {
        LocalDateTime end = LocalDateTime.parse(moment);
        while (now.toLocalDate().isBefore(end.toLocalDate())) {
            act(now.toLocalDate().plusDays(1).atStartOfDay().minusNanos(1));
            morningOf(now.toLocalDate().plusDays(1));
        }
        act(end);
        stand(end);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** What somebody did just now has its consequences. */
    void settle() {
        jobs.runAll();
        ledger.collect(now.toLocalDate());
    }

    private void morningOf(LocalDate day) {
        now = day.atTime(7, 30);
        time.morningOf(day.toString());
        settle();
    }

    private void act(LocalDateTime until) {
        while (!ahead.isEmpty() && !ahead.firstKey().isAfter(until)) {
            Map.Entry<LocalDateTime, Runnable> next = ahead.pollFirstEntry();
            stand(next.getKey());
            next.getValue().run();
            settle();
        }
    }

    private void stand(LocalDateTime moment) {
        now = moment;
        time.to(moment.toString());
    }
}
