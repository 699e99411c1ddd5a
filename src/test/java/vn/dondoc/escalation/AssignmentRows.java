package vn.dondoc.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;

class AssignmentRows implements Assignments {
    private final JdbcClient jdbc;

    AssignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Assignment get(UUID id) {
        return jdbc.sql("select * from assignment where id = ?")
                .param(id)
                .query(AssignmentRows::row)
                .single();
    }

    @Override
    public List<Assignment> ofDirective(UUID directiveId) {
        return jdbc.sql("select * from assignment where directive_id = ? order by ordinal")
                .param(directiveId)
                .query(AssignmentRows::row)
                .list();
    }

    @Override
    public List<Assignment> reportable(UUID directiveId, String agency) {
        return List.of();
    }

    @Override
    public List<Assignment> overdue(LocalDate today) {
        return jdbc.sql("select * from assignment where visible and due_on < ?"
                        + " and state in ('ISSUED', 'RETURNED', 'IN_PROGRESS', 'REDO') order by due_on")
                .param(today)
                .query(AssignmentRows::row)
                .list();
    }

    @Override
    public void reassign(UUID id, String agency, String reason, String by) {
        jdbc.sql("update assignment set lead_agency = ?, officer_login = null where id = ?")
                .params(agency, id)
                .update();
    }

    @Override
    public void moveDue(UUID id, LocalDate newDueOn, String reason, String by) {
        jdbc.sql("insert into due_date_change values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        id,
                        get(id).dueOn(),
                        newDueOn,
                        reason,
                        by,
                        new Timestamp(ClockUtil.getCurrentTime().getTime()))
                .update();
        jdbc.sql("update assignment set due_on = ? where id = ?")
                .params(newDueOn, id)
                .update();
    }

    @Override
    public void withdraw(UUID id, String reason, String by) {}

    @Override
    public void resultReported(
            UUID id, String result, String document, LocalDate documentOn, LocalDate reportedOn, String by) {}

    @Override
    public void showOverdue(UUID id) {}

    @Override
    public int deemReceived(LocalDate today) {
        return 0;
    }

    @Override
    public void reviewOn(UUID id, LocalDate day) {
        jdbc.sql("update assignment set review_on = ? where id = ?")
                .params(day, id)
                .update();
    }

    private static Assignment row(ResultSet rs, int i) throws SQLException {
        return new Assignment(
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getInt("ordinal"),
                rs.getString("section"),
                rs.getString("title"),
                rs.getString("body"),
                rs.getString("kind").equals("STANDING"),
                rs.getString("product"),
                rs.getString("lead_agency"),
                rs.getString("officer_login"),
                rs.getObject("original_due_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                Assignment.State.valueOf(rs.getString("state")),
                rs.getObject("reported_on", LocalDate.class),
                rs.getString("process_instance_id"));
    }
}
