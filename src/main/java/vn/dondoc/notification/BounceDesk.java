package vn.dondoc.notification;

import jakarta.mail.MessagingException;
import java.sql.Timestamp;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down which mails came back. That our server took them stays on record beside it. */
@Component
class BounceDesk {
    private static final Logger LOG = LoggerFactory.getLogger(BounceDesk.class);

    private final BounceMailbox mailbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    BounceDesk(BounceMailbox mailbox, JdbcClient jdbc, Clock clock) {
        this.mailbox = mailbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return number of messages looked at; a mailbox that does not answer is looked at next time */
    int run() {
        try {
            return mailbox.read(this::taken);
        } catch (MessagingException e) {
            LOG.warn("The mailbox of failed deliveries does not answer: {}", e.getMessage());
            return 0;
        }
    }

    /** A notice may overtake the mark of its mail: while that is being sent it is too early. */
    private boolean taken(Bounce bounce) {
        int marked = jdbc.sql("update mail set state = 'BOUNCED', bounced_at = ?, bounce_answer = ?"
                        + " where id = ? and state = 'SENT'")
                .params(Timestamp.from(clock.instant()), bounce.reason(), bounce.mail())
                .update();
        return marked == 1 || !beingSent(bounce);
    }

    private boolean beingSent(Bounce bounce) {
        return jdbc.sql("select exists (select 1 from mail where id = ? and state = 'SENDING')")
                .param(bounce.mail())
                .query(Boolean.class)
                .single();
    }
}
