package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rows of the reports; their changes are in {@link ReportChanges}. */
@Repository
class Reports {
    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Report get(UUID id) {
        return find(id).orElseThrow(ReportRefused::unknown);
    }

    Optional<Report> find(UUID id) {
        return jdbc.sql("select * from report where id = ?")
                .param(id)
                .query(ReportRow::read)
                .optional();
    }

    /** In the order of lists. */
    List<Report> all(Collection<UUID> ids) {
        return jdbc.sql("select r.* from report r join agency a on a.code = r.agency where r.id = any(?)"
                        + " order by a.list_order, a.code")
                .param(ids.toArray(UUID[]::new))
                .query(ReportRow::read)
                .list();
    }

    Optional<Report> ofInstance(String processInstanceId) {
        return jdbc.sql("select * from report where process_instance_id = ?")
                .param(processInstanceId)
                .query(ReportRow::read)
                .optional();
    }

    /** The row is ours until the transaction ends: whoever comes second sees what the first one did. */
    Report lock(UUID id) {
        return jdbc.sql("select * from report where id = ? for update")
                .param(id)
                .query(ReportRow::read)
                .optional()
                .orElseThrow(ReportRefused::unknown);
    }

    /** In the order of lists. */
    List<Report> ofRound(UUID roundId) {
        return jdbc.sql("select r.* from report r join agency a on a.code = r.agency where r.round_id = ?"
                        + " order by a.list_order, a.code")
                .param(roundId)
                .query(ReportRow::read)
                .list();
    }

    List<Report> ofAgency(String agency, Collection<UUID> rounds) {
        if (rounds.isEmpty()) return List.of();
        return jdbc.sql("select * from report where agency = :agency and round_id in (:rounds)")
                .param("agency", agency)
                .param("rounds", rounds)
                .query(ReportRow::read)
                .list();
    }

    /** Locked one after the other in a fixed order. */
    List<Report> lockOfRound(UUID roundId, Collection<Report.State> states) {
        return jdbc.sql("select * from report where round_id = :round and state in (:states) order by id for update")
                .param("round", roundId)
                .param("states", states.stream().map(Enum::name).toList())
                .query(ReportRow::read)
                .list();
    }

    Set<String> agenciesOf(UUID roundId) {
        return Set.copyOf(jdbc.sql("select agency from report where round_id = ?")
                .param(roundId)
                .query(String.class)
                .list());
    }

    /** The agency's reports of a directive whose round is open and not past due, locked. */
    List<Report> lockFollowing(UUID directiveId, String agency, LocalDate today) {
        return jdbc.sql("select r.* from report r join report_round o on o.id = r.round_id where o.directive_id = ?"
                        + " and r.agency = ? and o.state = 'OPEN' and o.due_on >= ? order by r.id for update of r")
                .params(directiveId, agency, today)
                .query(ReportRow::read)
                .list();
    }

    List<UUID> overdue(LocalDate today) {
        return jdbc.sql("select r.id from report r join report_round o on o.id = r.round_id"
                        + " where r.state in ('WRITING', 'APPROVING') and r.sent_at is null"
                        + " and o.state in ('OPEN', 'CLOSED') and o.due_on < ? order by o.due_on, r.id")
                .param(today)
                .query(UUID.class)
                .list();
    }

    /** The last moment anybody urged the agency for this report from the board; empty when nobody did. */
    Optional<Instant> nudgedAt(UUID id) {
        return jdbc.sql("select nudged_at from report where id = ?")
                .param(id)
                .query((rs, i) -> Optional.ofNullable(Sql.instant(rs, "nudged_at")))
                .single();
    }
}
