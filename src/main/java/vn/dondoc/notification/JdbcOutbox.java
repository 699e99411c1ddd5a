package vn.dondoc.notification;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcOutbox implements Outbox {
    /** Rows of one statement: enough to forget the round trip, few enough for its arrays to stay small. */
    private static final int CHUNK = 1_000;

    private final JdbcClient jdbc;
    private final LetterPrinter printer;
    private final MailSubjects subjects;
    private final ObjectProvider<Invitations> invitations;
    private final Clock clock;

    JdbcOutbox(
            JdbcClient jdbc,
            LetterPrinter printer,
            MailSubjects subjects,
            ObjectProvider<Invitations> invitations,
            Clock clock) {
        this.jdbc = jdbc;
        this.printer = printer;
        this.subjects = subjects;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public UUID post(Letter letter) {
        return postAll(List.of(letter)).get(0);
    }

    @Override
    @Transactional
    public List<UUID> postAll(List<Letter> letters) {
        for (int from = 0; from < letters.size(); from += CHUNK)
            insert(inviting(letters.subList(from, Math.min(from + CHUNK, letters.size()))));
        return letters.stream().map(l -> idOf(l.key())).toList();
    }

    /** Who reads the mailbox of an agency without an account learns how to ask for one. */
    private List<Letter> inviting(List<Letter> letters) {
        Invitations asked = invitations.getIfAvailable();
        if (asked == null) return letters;
        var sections = asked.forThose(letters.stream().map(Letter::recipient).collect(Collectors.toSet()));
        if (sections.isEmpty()) return letters;
        return letters.stream()
                .map(l -> sections.containsKey(l.recipient()) ? l.with(sections.get(l.recipient())) : l)
                .toList();
    }

    /** The same letter always gets the same id, and so the same Message-ID. */
    static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private void insert(List<Letter> letters) {
        List<LetterPrinter.Printed> printed =
                letters.stream().map(printer::print).toList();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("insert into mail (id, dedupe_key, kind, recipient, address, subject, body_html, body_text, state,"
                        + " smtp_answer, day, created_at, next_try_at)"
                        + " select id, key, kind, recipient, address, subject, html, text,"
                        + " case when refusal is null then 'WAITING' else 'FAILED' end, refusal, ?, ?, ?"
                        + " from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
                        + " ?::text[], ?::text[])"
                        + " letter (id, key, kind, recipient, address, refusal, subject, html, text)"
                        + " on conflict do nothing")
                .params(LocalDate.now(clock), now, now)
                .params(
                        letters.stream().map(l -> idOf(l.key())).toArray(UUID[]::new),
                        column(letters, Letter::key),
                        column(letters, Letter::kind),
                        column(letters, Letter::recipient),
                        column(letters, l -> l.address() == null ? "" : l.address()),
                        column(letters, l -> MailAddress.refusal(l.address())),
                        column(printed, LetterPrinter.Printed::subject),
                        column(printed, LetterPrinter.Printed::html),
                        column(printed, LetterPrinter.Printed::text))
                .update();
        subjects.write(letters);
    }

    private static <T> String[] column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
