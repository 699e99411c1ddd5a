package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.agency.Agencies;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** What happened to an assignment, as its page tells it: oldest first, in the words of the field. */
@Repository
class AssignmentHistory {
    private final JdbcClient jdbc;
    private final WordingRows wordings;
    private final Agencies agencies;
    private final MessageSource messages;

    AssignmentHistory(JdbcClient jdbc, WordingRows wordings, Agencies agencies, MessageSource messages) {
        this.jdbc = jdbc;
        this.wordings = wordings;
        this.agencies = agencies;
        this.messages = messages;
    }

    /** @param outcome in Vietnamese; {@code reason} of a return, {@code note} of the hand-over that brought it */
    record ReceiptStep(
            String agency,
            String delivered,
            String due,
            String outcome,
            String answered,
            String officer,
            String reason,
            String note) {}

    record DueStep(String from, String to, String reason, String by, String at) {}

    /** @param until moment at which other words came */
    record WordingStep(Wording wording, String until, String reason, String by) {}

    record Event(String at, String what, String by) {}

    List<ReceiptStep> receipts(UUID assignmentId) {
        return jdbc.sql(
                        "select g.name, r.delivered_at, r.due_on, r.completed_at, r.deemed, r.note, l.outcome, l.reason,"
                                + " l.officer_login from receipt_line l join receipt r on r.id = l.receipt_id"
                                + " join agency g on g.code = r.agency where l.assignment_id = ? order by r.delivered_at, r.id")
                .param(assignmentId)
                .query((rs, i) -> new ReceiptStep(
                        rs.getString("name"),
                        moment(rs, "delivered_at"),
                        VietnameseDates.day(rs.getObject("due_on", LocalDate.class)),
                        outcome(rs.getString("outcome"), rs.getBoolean("deemed")),
                        rs.getString("outcome") == null ? "" : moment(rs, "completed_at"),
                        agencies.nameOf(rs.getString("officer_login")),
                        rs.getString("reason"),
                        rs.getString("note")))
                .list();
    }

    List<DueStep> dueDates(UUID assignmentId) {
        return jdbc.sql("select * from due_date_change where assignment_id = ? order by changed_at, id")
                .param(assignmentId)
                .query((rs, i) -> new DueStep(
                        VietnameseDates.day(rs.getObject("old_due_on", LocalDate.class)),
                        VietnameseDates.day(rs.getObject("new_due_on", LocalDate.class)),
                        rs.getString("reason"),
                        actor(rs.getString("changed_by")),
                        moment(rs, "changed_at")))
                .list();
    }

    /** The document that added it to its directive, and who applied that; null for what was issued with the directive. */
    String addedBy(UUID assignmentId) {
        return jdbc.sql("select added_basis, added_by from assignment where id = ? and added_basis is not null")
                .param(assignmentId)
                .query((rs, i) -> rs.getString(1) + " (" + actor(rs.getString(2)) + ")")
                .optional()
                .orElse(null);
    }

    List<WordingStep> wordings(UUID assignmentId) {
        return wordings.of(assignmentId).stream()
                .map(e -> new WordingStep(e.wording(), VietnameseDates.moment(e.until()), e.reason(), actor(e.by())))
                .toList();
    }

    List<Event> events(UUID assignmentId) {
        return jdbc.sql("select at, action, actor from audit_event where subject_id = ? order by id")
                .param(assignmentId.toString())
                .query((rs, i) ->
                        new Event(moment(rs, "at"), words(rs.getString("action")), actor(rs.getString("actor"))))
                .list();
    }

    private String words(String action) {
        return messages.getMessage("assignment.audit." + action, null, action, Refusals.VIETNAMESE);
    }

    private String actor(String login) {
        return login.equals(AuditTrail.SYSTEM) ? "Hệ thống" : agencies.nameOf(login);
    }

    private static String outcome(String outcome, boolean deemed) {
        if (outcome == null) return "Chờ tiếp nhận";
        return switch (outcome) {
            case "ACCEPTED" -> deemed ? "Coi như đã tiếp nhận" : "Đã tiếp nhận";
            case "RETURNED" -> "Đề nghị giao lại";
            default -> "Không còn phải tiếp nhận";
        };
    }

    private static String moment(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? "" : VietnameseDates.moment(at.toInstant());
    }
}
