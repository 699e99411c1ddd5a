package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.reminder.Reminders;

class NoticeRows implements Reminders {
    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int sentFor(UUID subjectId, LocalDate dueOn) {
        return jdbc.sql("select count(distinct rung) from notice where subject_id = ? and due_on = ? and not skipped")
                .params(subjectId, dueOn)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<SentNotice> history(UUID subjectId) {
        return jdbc.sql("select decided_on, rung, recipient from notice where subject_id = ? and not skipped"
                        + " order by decided_on desc")
                .param(subjectId)
                .query((rs, i) ->
                        new SentNotice(rs.getObject(1, LocalDate.class), rs.getString(2), rs.getString(3), "SENT"))
                .list();
    }
}
