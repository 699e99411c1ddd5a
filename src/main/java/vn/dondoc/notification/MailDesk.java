package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;

/** What the Office and the administrators may do with mails: look, and send again what failed. */
@Service
class MailDesk {
    private final JdbcClient jdbc;
    private final MailArchive archive;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final Clock clock;

    MailDesk(JdbcClient jdbc, MailArchive archive, Agencies agencies, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws MailRefused to everybody but the Office's coordinators and the administrators */
    MailArchive openedFor(SignedIn person) {
        if (!person.isOffice() && !person.is(Role.ADMINISTRATOR)) throw MailRefused.unknown();
        return archive;
    }

    /** To the address the recipient has now: a wrong one is the usual reason, and it was corrected meanwhile. */
    @Transactional
    void sendAgain(UUID id, SignedIn person) {
        MailArchive.Row mail = openedFor(person).get(id);
        String address = presentAddress(mail);
        String refusal = MailAddress.refusal(address);
        if (refusal != null) throw MailRefused.stillNoAddress(refusal);
        if (requeue(id, address) == 0) throw MailRefused.notFailed();
        audit.record(person.login(), "MAIL_SENT_AGAIN", "MAIL", id, Map.of("attempts", mail.attempts()));
    }

    /** All that failed and that the filter shows; those still without a usable address stay failed. */
    @Transactional
    int sendAllAgain(MailArchive.Filter filter, SignedIn person) {
        int again = 0;
        for (UUID id : openedFor(person).failed(filter)) {
            String address = presentAddress(archive.get(id));
            if (MailAddress.refusal(address) == null) again += requeue(id, address);
        }
        audit.record(person.login(), "FAILED_MAILS_SENT_AGAIN", "MAIL", "many", Map.of("count", again));
        return again;
    }

    private int requeue(UUID id, String address) {
        return jdbc.sql("update mail set state = 'WAITING', attempts = 0, next_try_at = ?, address = ?,"
                        + " smtp_answer = null, sent_at = null, bounced_at = null, bounce_answer = null"
                        + " where id = ? and state in ('FAILED', 'BOUNCED')")
                .params(Timestamp.from(clock.instant()), address, id)
                .update();
    }

    private String presentAddress(MailArchive.Row mail) {
        Optional<String> person = agencies.officer(mail.recipient()).map(Officer::email);
        Optional<String> mailbox = agencies.find(mail.recipient()).map(Agency::email);
        return person.or(() -> mailbox).orElse(mail.address());
    }
}
