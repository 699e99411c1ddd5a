package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Invariants;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** The invariants hold on every morning of April, and each sees one row that breaks it. */
@DonDocTest
class InvariantsTest {
    @Autowired
    Invariants invariants;

    @Autowired
    Plan200 plan;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theyHoldThroughAprilAndSeeWhatBreaksThem() {
        plan.issued();
        invariants.check();
        time.to("2025-03-31T09:00");
        plan.letterIssued();
        invariants.check();
        for (String[] days : List.of(
                new String[] {"2025-04-01", "2025-04-04"},
                new String[] {"2025-04-05", "2025-04-16"},
                new String[] {"2025-04-17", "2025-04-18"},
                new String[] {"2025-04-19", "2025-04-26"})) {
            time.mornings(days[0], days[1]);
            invariants.check();
        }
        assertThat(jdbc.sql("select count(*) from dossier_item")
                        .query(Long.class)
                        .single())
                .isPositive();

        sees("1: report", "update report set process_instance_id = 'gone' where agency = 'so-xay-dung'");
        sees("1: instance", "update report set state = 'ACCEPTED' where agency = 'so-xay-dung'");
        sees(
                "1: task",
                "delete from act_ru_identitylink where type_ = 'candidate'",
                "update act_ru_task set assignee_ = null");
        sees("1: job", "update act_ru_job set retries_ = 0");
        sees("1: assignment", "update assignment set state = 'ISSUED', received_at = null");
        sees("1: added assignment", "update assignment set state = 'ISSUED', visible = false");
        sees("1: directive", "delete from officer_role where role = 'COORDINATOR'");
        sees(
                "2: so-xay-dung",
                "update report_round set state = 'OPEN'",
                report("delete from report_line where report_id"),
                report("delete from report where id"));
        sees("2: round", "update report set sent_at = '2099-01-01', state = 'ACCEPTED' where agency = 'so-xay-dung'");
        sees("3: notice", "delete from mail where kind = 'DIGEST'");
        sees(
                "3: 2 digests",
                "insert into mail select gen_random_uuid(), 'twice', kind, recipient, address, subject,"
                        + " body_html, body_text, day, created_at, state, attempts, next_try_at, leased_until, sent_at, smtp_answer"
                        + " from mail where kind = 'DIGEST' limit 1");
        sees(
                "4: mail",
                "update mail set subject = replace(subject, 'quá hạn', 'quá hạn, 7 quá hạn')"
                        + " where subject like 'Việc cần làm ngày%'");
        sees(
                "4: the consolidated",
                "update consolidated_report set figures = jsonb_set(figures, '{agencies,0,code}', '\"x\"')");
        sees("5: due date", "update assignment set due_on = due_on + 30 where due_on is not null");
        sees(
                "5: change",
                "insert into due_date_change select gen_random_uuid(), id, due_on - 3, due_on, ' ', 'chuyenvien.vp',"
                        + " created_at from assignment where due_on is not null");
        sees("7: REPORT", "delete from dossier_item where subject_kind = 'REPORT'");
        sees("7: ASSIGNMENT", "update dossier_item set resolved = true where subject_kind = 'ASSIGNMENT'");
        invariants.check();
    }

    private static String report(String begin) {
        return begin + " in (select id from report where agency = 'so-xay-dung')";
    }

    /** Breaks it, looks, and takes it back. */
    private void sees(String violation, String... changes) {
        transaction.executeWithoutResult(t -> {
            for (String change : changes)
                assertThat(jdbc.sql(change).update()).as(change).isPositive();
            assertThat(invariants.violations()).as(violation).anyMatch(v -> v.startsWith(violation));
            t.setRollbackOnly();
        });
    }
}
