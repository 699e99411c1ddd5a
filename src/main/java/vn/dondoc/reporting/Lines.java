package vn.dondoc.reporting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.assignment.Assignment;

/** The rows of the report lines. Whoever changes one holds the row of its report. */
@Repository
class Lines {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Lines(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    Optional<Line> find(UUID id) {
        return jdbc.sql("select * from report_line where id = ?")
                .param(id)
                .query(LineRow::read)
                .optional();
    }

    /** Those that are still part of the report, in the order of the directive. */
    List<Line> of(UUID reportId) {
        return jdbc.sql("select * from report_line where report_id = ? and not withdrawn order by ordinal, id")
                .param(reportId)
                .query(LineRow::read)
                .list();
    }

    /** A line for each assignment and report; one that was withdrawn before comes back with what it said. */
    void open(Map<UUID, List<Assignment>> assignmentsOfReport) {
        batches.batchUpdate(
                "insert into report_line (id, report_id, assignment_id, ordinal) values (?, ?, ?, ?)"
                        + " on conflict (report_id, assignment_id) do update set withdrawn = false",
                assignmentsOfReport.entrySet().stream()
                        .flatMap(e -> e.getValue().stream()
                                .map(a -> new Object[] {UUID.randomUUID(), e.getKey(), a.id(), a.ordinal()}))
                        .toList());
    }

    /** @return whether there was such a line */
    boolean withdraw(UUID reportId, UUID assignmentId) {
        return jdbc.sql("update report_line set withdrawn = true where report_id = ? and assignment_id = ?"
                                + " and not withdrawn")
                        .params(reportId, assignmentId)
                        .update()
                == 1;
    }

    /** @return false when somebody saved another version in between */
    boolean save(UUID id, int base, LineFields f, String by) {
        return jdbc.sql("update report_line set nothing_new = ?, result = ?, progress = ?, product_document = ?,"
                                + " product_date = ?, reported_done = ?, difficulties = ?, difficulty_group = ?,"
                                + " proposals = ?, authority = ?, next_steps = ?, version = version + 1, saved_by = ?,"
                                + " saved_at = ? where id = ? and version = ?")
                        .params(f.nothingNew(), f.result(), f.progress(), f.productDocument(), f.productDate())
                        .params(f.reportedDone(), f.difficulties(), f.difficultyGroup(), f.proposals(), f.authority())
                        .params(f.nextSteps(), by, Sql.at(clock.instant()), id, base)
                        .update()
                == 1;
    }

    /** What was folded away under "Không phát sinh" is not sent. */
    void clearFolded(UUID reportId) {
        jdbc.sql("update report_line set result = null, progress = null, product_document = null, product_date = null,"
                        + " reported_done = false, difficulties = null, difficulty_group = null, proposals = null,"
                        + " authority = null, next_steps = null where report_id = ? and nothing_new")
                .param(reportId)
                .update();
    }

    /** What the agency last sent about these assignments before this round, or typed for a period that it missed. */
    List<Earlier> earlier(Round round, String agency, Collection<UUID> assignments) {
        if (assignments.isEmpty()) return List.of();
        return jdbc.sql("select distinct on (l.assignment_id) l.*, o.period from report_line l"
                        + " join report r on r.id = l.report_id join report_round o on o.id = r.round_id"
                        + " where l.assignment_id in (:assignments) and o.regime_id in (select s.id from reporting_regime r"
                        + " join reporting_regime s on s.series = r.series where r.id = :regime) and o.data_to < :dataTo"
                        + " and r.agency = :agency and not l.withdrawn and (r.sent_at is not null or r.state = 'MISSED'"
                        + " and (l.nothing_new or coalesce(l.result, l.difficulties, l.proposals, l.next_steps) is not null))"
                        + " order by l.assignment_id, o.data_to desc")
                .param("assignments", assignments)
                .param("regime", round.regimeId())
                .param("dataTo", round.dataTo())
                .param("agency", agency)
                .query((rs, i) -> new Earlier(
                        rs.getObject("assignment_id", UUID.class), rs.getString("period"), LineRow.fields(rs, i)))
                .list();
    }

    /** @param period code of the period it was written for */
    record Earlier(UUID assignmentId, String period, LineFields fields) {}
}
