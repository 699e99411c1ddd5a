package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.reporting.Reporting.AcceptedLine;

/** What consolidation reads: the lines of all accepted reports of a round at once. */
@Repository
class AcceptedLines {
    private final JdbcClient jdbc;

    AcceptedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AcceptedLine> of(UUID roundId) {
        return jdbc.sql("select l.*, r.agency from report_line l join report r on r.id = l.report_id"
                        + " join agency a on a.code = r.agency where r.round_id = ? and r.state = 'ACCEPTED'"
                        + " and not l.withdrawn order by a.list_order, a.code, l.ordinal, l.id")
                .param(roundId)
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
