package vn.dondoc.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Round;

class ReportRows implements Reporting {
    private final JdbcClient jdbc;

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Round round(UUID id) {
        return jdbc.sql("select * from report_round where id = ?")
                .param(id)
                .query(ReportRows::round)
                .single();
    }

    @Override
    public Report get(UUID id) {
        return jdbc.sql("select * from report where id = ?")
                .param(id)
                .query(ReportRows::report)
                .single();
    }

    @Override
    public List<Round> roundsOf(UUID directiveId) {
        return jdbc.sql("select * from report_round where directive_id = ? order by due_on")
                .param(directiveId)
                .query(ReportRows::round)
                .list();
    }

    @Override
    public List<Report> reportsOf(UUID roundId) {
        return jdbc.sql("select * from report where round_id = ?")
                .param(roundId)
                .query(ReportRows::report)
                .list();
    }

    @Override
    public Standing standing(UUID roundId, Instant asOf) {
        LocalDate due = round(roundId).dueOn();
        return new Standing(
                roundId,
                asOf,
                reportsOf(roundId).stream()
                        .map(r -> new AgencyStanding(
                                r.id(), r.agency(), kind(r), r.sentAt(), r.late(due), 0, r.lateReason()))
                        .toList());
    }

    @Override
    public List<AcceptedLine> acceptedLines(UUID roundId) {
        return List.of();
    }

    @Override
    public void turnPeriods(LocalDate today) {}

    @Override
    public List<UUID> overdue(LocalDate today) {
        return jdbc.sql("select p.id from report p join report_round r on r.id = p.round_id where r.due_on < ?"
                        + " and r.state in ('OPEN', 'CLOSED') and p.sent_at is null and p.state in ('WRITING', 'APPROVING')"
                        + " order by r.due_on, p.agency")
                .param(today)
                .query(UUID.class)
                .list();
    }

    @Override
    public void showOverdue(UUID reportId) {}

    @Override
    public void demandBy(UUID reportId, LocalDate day, String by) {
        jdbc.sql("update report set send_by = ? where id = ?")
                .params(day, reportId)
                .update();
    }

    @Override
    public void reviewOn(UUID reportId, LocalDate day) {
        jdbc.sql("update report set review_on = ? where id = ?")
                .params(day, reportId)
                .update();
    }

    private static Kind kind(Report report) {
        if (report.sentAt() == null) return Kind.MISSING;
        return switch (report.state()) {
            case ACCEPTED -> Kind.ACCEPTED;
            case RETURNED -> Kind.RETURNED;
            default -> Kind.UNCHECKED;
        };
    }

    private static Report report(ResultSet rs, int i) throws SQLException {
        return new Report(
                rs.getObject("id", UUID.class),
                rs.getObject("round_id", UUID.class),
                rs.getString("agency"),
                Report.State.valueOf(rs.getString("state")),
                instant(rs.getTimestamp("sent_at")),
                instant(rs.getTimestamp("accepted_at")),
                rs.getString("return_reason"),
                rs.getString("late_reason"),
                rs.getString("entered_by"),
                rs.getString("document_number"),
                rs.getObject("document_date", LocalDate.class),
                rs.getInt("version"),
                rs.getString("process_instance_id"));
    }

    private static Round round(ResultSet rs, int i) throws SQLException {
        return new Round(
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getObject("regime_id", UUID.class),
                ReportingPeriod.parse(rs.getString("period")),
                rs.getObject("data_from", LocalDate.class),
                rs.getObject("data_to", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                rs.getString("due_explanation"),
                Round.State.valueOf(rs.getString("state")),
                instant(rs.getTimestamp("closed_at")),
                rs.getString("process_instance_id"));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
