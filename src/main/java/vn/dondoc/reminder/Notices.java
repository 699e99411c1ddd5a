package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of who was reminded of what: a key is written once, and so sent once. */
@Repository
class Notices {
    private static final int CHUNK = 5_000;

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mail null for a rung that was skipped: the matter passed it while nobody could be reminded */
    record Notice(MorningPlan.Told told, UUID mail) {
        Matter matter() {
            return told.matter();
        }
    }

    /** Lets one sweep run after the other until the transaction ends: the second finds what the first one did. */
    void waitForOtherSweeps() {
        jdbc.sql("lock table notice in share row exclusive mode").update();
    }

    /** Recipients who got their one letter of that day already. */
    Set<String> servedOn(LocalDate day) {
        return jdbc.sql("select distinct recipient from notice where decided_on = ? and not skipped")
                .param(day)
                .query(String.class)
                .set();
    }

    /** @param version of the ladder, which caused them */
    void write(List<Notice> notices, LocalDate day, UUID version) {
        for (int from = 0; from < notices.size(); from += CHUNK)
            insert(notices.subList(from, Math.min(from + CHUNK, notices.size())), day, version);
    }

    private void insert(List<Notice> notices, LocalDate day, UUID version) {
        jdbc.sql(
                        "insert into notice (id, subject_kind, subject_id, directive_id, agency, title, recipient, due_on, rung,"
                                + " rung_label, channel, demands, mail_id, skipped, decided_on, ladder_version_id)"
                                + " select gen_random_uuid(), kind, subject, directive, agency, title, recipient, due::date, rung,"
                                + " label, channel, demands::boolean, mail, mail is null, ?, ? from unnest(?::text[], ?::uuid[], ?::uuid[],"
                                + " ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[])"
                                + " n (kind, subject, directive, agency, title, recipient, due, rung, label, channel, demands, mail)"
                                + " on conflict do nothing")
                .params(day, version)
                .params(
                        texts(notices, n -> n.matter().kind().code()),
                        ids(notices, n -> n.matter().id()),
                        ids(notices, n -> n.matter().directiveId()),
                        texts(notices, n -> n.matter().agency()),
                        texts(notices, n -> n.matter().title()),
                        texts(notices, n -> n.told().recipient()),
                        texts(notices, n -> n.matter().due()),
                        texts(notices, n -> n.told().rung().code()),
                        texts(notices, n -> n.told().rung().label()),
                        texts(notices, n -> n.told().rung().channel()),
                        texts(notices, n -> n.told().demands()),
                        ids(notices, Notice::mail))
                .update();
    }

    private static String[] texts(List<Notice> notices, Function<Notice, Object> value) {
        return notices.stream().map(n -> value.apply(n).toString()).toArray(String[]::new);
    }

    private static UUID[] ids(List<Notice> notices, Function<Notice, UUID> value) {
        return notices.stream().map(value).toArray(UUID[]::new);
    }
}
