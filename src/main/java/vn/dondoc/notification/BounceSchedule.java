package vn.dondoc.notification;

import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks into the mailbox of failed deliveries again and again, on a thread of its own; not at all while none is set. */
@Component
class BounceSchedule implements SmartLifecycle {
    private final BounceDesk desk;
    private final BounceSettings settings;
    private ThreadPoolTaskScheduler thread;

    BounceSchedule(BounceDesk desk, BounceSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (!settings.on()) return;
        thread = new ThreadPoolTaskScheduler();
        thread.setThreadNamePrefix("bounce-");
        thread.initialize();
        thread.scheduleWithFixedDelay(desk::run, settings.every());
    }

    @Override
    public void stop() {
        if (thread != null) thread.shutdown();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
