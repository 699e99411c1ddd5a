package vn.dondoc.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that still have to leave. Every call is a transaction of its own; several senders may ask at once. */
@Component
class MailQueue {
    /** Far longer than a batch takes: when it is over, the sender is gone and somebody else takes the mails. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param attempts this one included */
    record Leased(
            UUID id, String address, String subject, String html, String text, int attempts, Instant leasedUntil) {}

    /** Takes up to {@code limit} mails for this sender and counts the attempt, so that a crash counts too. */
    List<Leased> lease(int limit) {
        Instant now = clock.instant();
        return jdbc.sql("with leased as (update mail set state = 'SENDING', attempts = attempts + 1, leased_until = ?"
                        + " where id in (select id from mail where state in ('WAITING', 'SENDING')"
                        + " and coalesce(leased_until, next_try_at) <= ?"
                        + " order by coalesce(leased_until, next_try_at) limit ? for update skip locked)"
                        + " returning id, address, subject, body_html, body_text, attempts, leased_until, created_at)"
                        + " select * from leased order by created_at, id")
                .params(Timestamp.from(now.plus(LEASE)), Timestamp.from(now), limit)
                .query((rs, i) -> new Leased(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getInt(6),
                        rs.getTimestamp(7).toInstant()))
                .list();
    }

    /**
     * The server took it: true whatever became of the lease meanwhile. This commit alone does not wait for the disk (ADR
     * 0006): visible to all at once, and a crash of the database server takes back at most the last moment's marks.
     */
    void sent(Leased mail, String answer) {
        jdbc.sql("with soon as materialized (select set_config('synchronous_commit', 'off', true))"
                        + " update mail set state = 'SENT', sent_at = ?, leased_until = null, smtp_answer = ?"
                        + " from soon where id = ?")
                .params(Timestamp.from(clock.instant()), answer, mail.id())
                .update();
    }

    /** Back to waiting with a pause that grows, or, after the last attempt, visibly failed. */
    void notSent(Leased mail, String answer) {
        RetryPause.after(mail.attempts())
                .ifPresentOrElse(
                        pause -> giveBack(mail, answer, clock.instant().plus(pause)), () -> failed(mail, answer));
    }

    /** Not to be tried again unless a person says so. */
    void failed(Leased mail, String answer) {
        jdbc.sql("update mail set state = 'FAILED', leased_until = null, smtp_answer = ?"
                        + " where id = ? and state = 'SENDING' and leased_until = ?")
                .params(answer, mail.id(), Timestamp.from(mail.leasedUntil()))
                .update();
    }

    /** Not begun: gives the mail back as it was. */
    void release(Leased mail) {
        jdbc.sql("update mail set state = 'WAITING', leased_until = null, attempts = attempts - 1"
                        + " where id = ? and state = 'SENDING' and leased_until = ?")
                .params(mail.id(), Timestamp.from(mail.leasedUntil()))
                .update();
    }

    private void giveBack(Leased mail, String answer, Instant nextTry) {
        jdbc.sql("update mail set state = 'WAITING', leased_until = null, next_try_at = ?, smtp_answer = ?"
                        + " where id = ? and state = 'SENDING' and leased_until = ?")
                .params(Timestamp.from(nextTry), answer, mail.id(), Timestamp.from(mail.leasedUntil()))
                .update();
    }
}
