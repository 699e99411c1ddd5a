package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.reporting.Reporting.AcceptedLine;

/** What consolidation reads: the lines of all accepted reports of a round, or of its data days, at once. */
@Repository
class AcceptedLines {
    private final JdbcClient jdbc;

    AcceptedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AcceptedLine> of(Round round) {
        return round.collects() ? ofRound(round) : within(round);
    }

    private List<AcceptedLine> ofRound(Round round) {
        return jdbc.sql("select l.*, r.agency, o.period from report_line l join report r on r.id = l.report_id"
                        + " join report_round o on o.id = r.round_id join agency a on a.code = r.agency"
                        + " where r.round_id = ? and r.state = 'ACCEPTED' and not l.withdrawn"
                        + " order by a.list_order, a.code, l.ordinal, l.id")
                .param(round.id())
                .query(AcceptedLines::line)
                .list();
    }

    /** Where a month brought news, months without any say nothing; where none did, the last one says so. */
    private List<AcceptedLine> within(Round round) {
        return jdbc.sql("select * from (select l.*, r.agency, o.period, o.data_to, a.list_order,"
                        + " bool_and(l.nothing_new) over (partition by l.assignment_id) silent,"
                        + " row_number() over (partition by l.assignment_id order by o.data_to desc, l.id) latest"
                        + " from report_line l join report r on r.id = l.report_id"
                        + " join report_round o on o.id = r.round_id join agency a on a.code = r.agency"
                        + " where o.directive_id = :directive and o.collects and o.data_to between :from and :to"
                        + " and r.state = 'ACCEPTED' and not l.withdrawn) l"
                        + " where case when silent then latest = 1 else not nothing_new end"
                        + " order by list_order, agency, ordinal, data_to, id")
                .param("directive", round.directiveId())
                .param("from", round.dataFrom())
                .param("to", round.dataTo())
                .query(AcceptedLines::line)
                .list();
    }

    private static AcceptedLine line(ResultSet rs, int row) throws SQLException {
        LineFields f = LineRow.fields(rs, row);
        return new AcceptedLine(
                rs.getObject("id", UUID.class),
                rs.getInt("version"),
                rs.getString("agency"),
                rs.getObject("assignment_id", UUID.class),
                ReportingPeriod.parse(rs.getString("period")),
                f.nothingNew(),
                f.result(),
                f.progress(),
                f.productDocument(),
                f.productDate(),
                f.difficulties(),
                f.difficultyGroup(),
                f.proposals(),
                f.authority(),
                f.nextSteps());
    }
}
