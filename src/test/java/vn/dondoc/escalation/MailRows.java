package vn.dondoc.escalation;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;
import vn.dondoc.shared.VietnameseDates;

class MailRows implements Outbox {
    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UUID post(Letter letter) {
        List<String> lines = letter.sections().stream()
                .flatMap(s ->
                        Stream.concat(Stream.of(s.title()), s.lines().stream().map(Letter.Line::text)))
                .toList();
        String text = String.join("\n", letter.paragraphs()) + "\n" + String.join("\n", lines);
        Timestamp now = new Timestamp(ClockUtil.getCurrentTime().getTime());
        jdbc.sql("insert into mail (id, dedupe_key, kind, recipient, address, subject, body_html, body_text, day,"
                        + " created_at, state, next_try_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)"
                        + " on conflict (dedupe_key) do nothing")
                .params(
                        UUID.randomUUID(),
                        letter.key(),
                        letter.kind(),
                        letter.recipient(),
                        letter.address(),
                        letter.subject(),
                        text,
                        text,
                        VietnameseDates.dayOf(now.toInstant()),
                        now,
                        now)
                .update();
        return jdbc.sql("select id from mail where dedupe_key = ?")
                .param(letter.key())
                .query(UUID.class)
                .single();
    }
}
