package vn.dondoc.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which work a mail is about, and for which agency its recipient got it: the rows a proof is looked up by. */
@Repository
class MailSubjects {
    private final JdbcClient jdbc;

    MailSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail that was there before keeps what it had. */
    void write(List<Letter> letters) {
        List<UUID> mails = new ArrayList<>();
        List<UUID> subjects = new ArrayList<>();
        List<String> recipients = new ArrayList<>();
        for (Letter letter : letters)
            for (UUID subject : letter.subjects()) {
                mails.add(JdbcOutbox.idOf(letter.key()));
                subjects.add(subject);
                recipients.add(letter.recipient());
            }
        if (!mails.isEmpty()) insert(mails, subjects, recipients);
    }

    private void insert(List<UUID> mails, List<UUID> subjects, List<String> recipients) {
        jdbc.sql("insert into mail_subject (mail_id, subject_id, agency)"
                        + " select l.mail, l.subject, coalesce(o.agency, l.recipient)"
                        + " from unnest(?::uuid[], ?::uuid[], ?::text[]) l (mail, subject, recipient)"
                        + " left join officer o on o.login = l.recipient on conflict do nothing")
                .params(mails.toArray(UUID[]::new), subjects.toArray(UUID[]::new), recipients.toArray(String[]::new))
                .update();
    }
}
