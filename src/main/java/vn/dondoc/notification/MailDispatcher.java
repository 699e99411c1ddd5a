package vn.dondoc.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what waits. Each mail is marked by itself at once, so that a crash repeats at most the one that was on the wire.
 * Several dispatchers, in one node or in many, share the work.
 */
@Component
public class MailDispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);
    private static final int BATCH = 100;
    /** A mail is begun only while the lease covers the slowest answer a server may give. */
    private static final Duration RESERVE = Duration.ofMinutes(2);

    private final MailQueue queue;
    private final MailServer server;
    private final Clock clock;
    private volatile boolean stopping;

    MailDispatcher(MailQueue queue, MailServer server, Clock clock) {
        this.queue = queue;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Sends until nothing is due or nobody answers; never inside a transaction.
     *
     * @return number of mails the server took
     */
    @Transactional(propagation = Propagation.NEVER)
    public int run() {
        int sent = 0;
        int leased = 0;
        try (SmtpConnection connection = new SmtpConnection(server)) {
            List<MailQueue.Leased> batch;
            do {
                batch = queue.lease(BATCH);
                leased += batch.size();
                sent += deliver(batch, connection);
            } while (!batch.isEmpty() && connection.usable() && !stopping);
        }
        if (leased > 0) LOG.info("{} of {} mails sent", sent, leased);
        return sent;
    }

    private int deliver(List<MailQueue.Leased> batch, SmtpConnection connection) {
        int sent = 0;
        for (MailQueue.Leased mail : batch) {
            if (stopping || nearlyOver(mail)) queue.release(mail);
            else if (delivered(mail, connection)) sent++;
        }
        return sent;
    }

    private boolean delivered(MailQueue.Leased mail, SmtpConnection connection) {
        SmtpConnection.Answer answer = connection.send(mail);
        switch (answer.verdict()) {
            case TAKEN -> queue.sent(mail, answer.text());
            case REFUSED -> queue.failed(mail, answer.text());
            case LATER, UNREACHABLE -> queue.notSent(mail, answer.text());
        }
        return answer.verdict() == SmtpConnection.Verdict.TAKEN;
    }

    private boolean nearlyOver(MailQueue.Leased mail) {
        return clock.instant().isAfter(mail.leasedUntil().minus(RESERVE));
    }

    /** The application goes: the mail on the wire is finished and marked, no other is begun. */
    @EventListener
    void stop(ContextClosedEvent closing) {
        stopping = true;
    }
}
