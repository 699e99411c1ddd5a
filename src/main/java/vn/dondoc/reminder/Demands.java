package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices by which an explanation is demanded: those of one rung of one due date are used once, all together. */
@Repository
class Demands {
    private static final String UNUSED = " n.demands and not n.skipped and not exists (select from notice u"
            + " where u.subject_id = n.subject_id and u.agency = n.agency and u.due_on = n.due_on and u.rung = n.rung"
            + " and u.demanded_at is not null)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Demands(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where an explanation is to be demanded now, as "ASSIGNMENT:{id}" or "REPORT:{id}". */
    List<String> pending() {
        return jdbc.sql("select distinct n.subject_kind || ':' || n.subject_id reference from notice n"
                        + " left join assignment a on a.id = n.subject_id"
                        + " left join report r on r.id = n.subject_id left join report_round o on o.id = r.round_id where"
                        + UNUSED
                        + " and (a.state in ('ISSUED', 'IN_PROGRESS', 'REDO') and a.due_on = n.due_on"
                        + " and a.lead_agency = n.agency or r.state in ('WRITING', 'APPROVING') and r.sent_at is null"
                        + " and o.state in ('OPEN', 'CLOSED') and coalesce(r.send_by, o.due_on) = n.due_on)"
                        + " order by reference")
                .query(String.class)
                .list();
    }

    /** @return whether there was one to use: to be asked under the lock of the matter */
    boolean use(UUID subject, String agency, LocalDate due) {
        int used = jdbc.sql(
                        "update notice n set demanded_at = ? where n.subject_id = ? and n.agency = ? and n.due_on = ?"
                                + " and" + UNUSED)
                .params(Timestamp.from(clock.instant()), subject, agency, due)
                .update();
        return used > 0;
    }

    /** Of whom an explanation is owed for what, as {@link #owed} writes it. */
    Set<String> allOwed() {
        return jdbc.sql("select subject_id || '/' || agency from explanation where answered_at is null")
                .query(String.class)
                .set();
    }

    static String owed(UUID subject, String agency) {
        return subject + "/" + agency;
    }
}
