package vn.dondoc.monitoring;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.directive.Directives;
import vn.dondoc.monitoring.Overview.Line;

/** What waits for a head's or a second person's approval in a standing agency. */
@Component
class ToSign {
    private final JdbcClient jdbc;
    private final Directives directives;

    ToSign(JdbcClient jdbc, Directives directives) {
        this.jdbc = jdbc;
        this.directives = directives;
    }

    List<Line> of(String standingAgency) {
        return Stream.concat(consolidated(standingAgency).stream(), releases(standingAgency).stream())
                .toList();
    }

    private List<Line> consolidated(String standingAgency) {
        return jdbc.sql("select c.round_id, r.period, r.directive_id from consolidated_report c"
                        + " join report_round r on r.id = c.round_id join directive d on d.id = r.directive_id"
                        + " where d.standing_agency = ? and c.state = 'SUBMITTED' order by r.due_on")
                .param(standingAgency)
                .query((rs, i) -> new Line(
                        "Duyệt báo cáo tổng hợp "
                                + ReportingPeriod.parse(rs.getString("period")).shortLabel() + " · "
                                + directives
                                        .get(rs.getObject("directive_id", UUID.class))
                                        .label(),
                        "/tong-hop/" + rs.getString("round_id"),
                        null,
                        null))
                .list();
    }

    private List<Line> releases(String standingAgency) {
        return jdbc
                .sql(
                        "select id from directive where standing_agency = ? and state = 'REVIEWED' order by arrived_on, id")
                .param(standingAgency)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> new Line("Phát hành nhiệm vụ · " + directives.get(id).label(), "/van-ban/" + id, null, null))
                .toList();
    }
}
