package vn.dondoc.notification;

import java.time.Duration;
import java.util.Optional;

/** How long a mail waits after an attempt that failed: 1, 5, 15, 60 minutes, then hourly. */
final class RetryPause {
    static final int LAST_ATTEMPT = 24;
    private static final int[] MINUTES = {1, 5, 15, 60};

    private RetryPause() {}

    /** @return empty after the last attempt: a reminder that is a day old reminds of the wrong day */
    static Optional<Duration> after(int attempts) {
        if (attempts >= LAST_ATTEMPT) return Optional.empty();
        return Optional.of(Duration.ofMinutes(MINUTES[Math.min(Math.max(attempts, 1), MINUTES.length) - 1]));
    }
}
