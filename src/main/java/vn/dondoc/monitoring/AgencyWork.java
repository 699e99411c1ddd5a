package vn.dondoc.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.directive.Directives;
import vn.dondoc.monitoring.Overview.Line;

/** What an agency has to do now, from its rows. */
@Component
class AgencyWork {
    private final JdbcClient jdbc;
    private final Directives directives;
    private final DueChips chips;

    AgencyWork(JdbcClient jdbc, Directives directives, DueChips chips) {
        this.jdbc = jdbc;
        this.directives = directives;
        this.chips = chips;
    }

    /** Reports to write, work to receive, explanations owed, dated work that is late or due soon. */
    List<Line> due(String agency) {
        List<Line> lines = new ArrayList<>(receipts(agency));
        lines.addAll(reports(agency, "'WRITING', 'RETURNED'"));
        lines.addAll(explanations(agency));
        lines.addAll(assignments(agency));
        return lines;
    }

    /** Reports that wait for the head. */
    List<Line> toApprove(String agency) {
        return reports(agency, "'APPROVING'");
    }

    private List<Line> reports(String agency, String states) {
        return jdbc.sql("select p.id, p.state, r.period, r.due_on, r.directive_id from report p"
                        + " join report_round r on r.id = p.round_id where p.agency = ? and p.state in (" + states + ")"
                        + " and r.state in ('OPEN', 'CLOSED') order by r.due_on, p.id")
                .param(agency)
                .query(this::report)
                .list();
    }

    private Line report(ResultSet rs, int row) throws SQLException {
        String state = rs.getString("state");
        String period = ReportingPeriod.parse(rs.getString("period")).shortLabel();
        String verb = state.equals("RETURNED")
                ? "Bổ sung báo cáo "
                : state.equals("APPROVING") ? "Duyệt báo cáo " : "Báo cáo ";
        return new Line(
                verb + period + " · " + label(rs),
                path(rs),
                null,
                state.equals("RETURNED")
                        ? new Overview.Chip("Trả lại để bổ sung", "orange")
                        : chips.of(rs.getObject("due_on", LocalDate.class)));
    }

    private List<Line> receipts(String agency) {
        return jdbc.sql("select c.id, c.directive_id, c.due_on, (select count(*) from receipt_line l"
                        + " where l.receipt_id = c.id) lines from receipt c where c.agency = ? and c.completed_at is null"
                        + " order by c.due_on, c.id")
                .param(agency)
                .query((rs, i) -> new Line(
                        "Tiếp nhận, phân công · " + label(rs) + " (" + rs.getInt("lines") + " nhiệm vụ)",
                        path(rs),
                        null,
                        chips.of(rs.getObject("due_on", LocalDate.class))))
                .list();
    }

    private List<Line> explanations(String agency) {
        return jdbc.sql("select e.subject_id id, e.answer_by, coalesce(a.title, 'báo cáo chưa gửi') title,"
                        + " coalesce(a.directive_id, r.directive_id) directive_id from explanation e"
                        + " left join assignment a on a.id = e.subject_id and a.state not in ('DONE', 'WITHDRAWN', 'ENDED')"
                        + " left join report p on p.id = e.subject_id and p.state not in ('ACCEPTED', 'MISSED', 'CANCELLED')"
                        + " left join report_round r on r.id = p.round_id"
                        + " where e.agency = ? and e.answered_at is null and (a.id is not null or p.id is not null)"
                        + " order by e.answer_by, e.id")
                .param(agency)
                .query((rs, i) -> new Line(
                        "Giải trình: " + rs.getString("title") + " · " + label(rs),
                        path(rs),
                        null,
                        chips.of(rs.getObject("answer_by", LocalDate.class))))
                .list();
    }

    private List<Line> assignments(String agency) {
        return jdbc.sql("select id, title, directive_id, due_on from assignment where lead_agency = ? and visible"
                        + " and state in ('IN_PROGRESS', 'REDO') and due_on <= ? order by due_on, ordinal, id")
                .params(agency, chips.soon())
                .query((rs, i) -> new Line(
                        "Nhiệm vụ: " + rs.getString("title") + " · " + label(rs),
                        path(rs),
                        null,
                        chips.of(rs.getObject("due_on", LocalDate.class))))
                .list();
    }

    private String label(ResultSet rs) throws SQLException {
        return directives.get(rs.getObject("directive_id", UUID.class)).label();
    }

    private static String path(ResultSet rs) throws SQLException {
        return "/viec/" + rs.getString("id");
    }
}
