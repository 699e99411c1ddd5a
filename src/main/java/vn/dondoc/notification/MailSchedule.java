package vn.dondoc.notification;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Runs the dispatcher again and again, on a thread of its own: a slow mail server delays no other timed work. */
@Component
class MailSchedule implements SmartLifecycle {
    private static final String OFF = "off";

    private final MailDispatcher dispatcher;
    private final String every;
    private ThreadPoolTaskScheduler thread;

    MailSchedule(MailDispatcher dispatcher, MailSettings settings) {
        this.dispatcher = dispatcher;
        this.every = settings.dispatchEvery();
    }

    @Override
    public void start() {
        if (every.equalsIgnoreCase(OFF)) return;
        thread = new ThreadPoolTaskScheduler();
        thread.setThreadNamePrefix("mail-");
        thread.setWaitForTasksToCompleteOnShutdown(true);
        thread.setAwaitTerminationSeconds(30);
        thread.initialize();
        thread.scheduleWithFixedDelay(dispatcher::run, Duration.parse(every));
    }

    /** Waits for the mail on the wire: the dispatcher heard that the application goes and begins no other. */
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
