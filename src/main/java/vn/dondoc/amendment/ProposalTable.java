package vn.dondoc.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.amendment.Proposal.Deed;
import vn.dondoc.amendment.Proposal.Fields;

/** What an amendment proposes, row by row. */
@Repository
class ProposalTable {
    private static final String INSERT = "insert into amendment_proposal (id, amendment_id, ordinal, source, deed,"
            + " assignment_id, section, title, body, product, leads, cooperators, due_on)"
            + " values (?, ?, (select coalesce(max(ordinal), 0) + 1 from amendment_proposal where amendment_id = ?),"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** At the end of the list. @return its id */
    UUID insert(UUID amendment, UUID source, Deed deed, UUID assignment, Fields f) {
        UUID id = UUID.randomUUID();
        jdbc.sql(INSERT)
                .params(id, amendment, amendment, source, deed.name(), assignment)
                .params(f.section(), f.title(), f.body(), f.product(), f.leads(), f.cooperators(), f.dueOn())
                .update();
        return id;
    }

    List<Proposal> of(UUID amendment) {
        return jdbc.sql("select * from amendment_proposal where amendment_id = ? order by ordinal")
                .param(amendment)
                .query(ProposalTable::read)
                .list();
    }

    /** Locked until the transaction ends. */
    Optional<Proposal> lock(UUID amendment, UUID id) {
        return jdbc.sql("select * from amendment_proposal where amendment_id = ? and id = ? for update")
                .params(amendment, id)
                .query(ProposalTable::read)
                .optional();
    }

    void change(UUID id, Deed deed, UUID assignment, Fields f, String login) {
        jdbc.sql("update amendment_proposal set deed = ?, assignment_id = ?, section = ?, title = ?, body = ?,"
                        + " product = ?, leads = ?, cooperators = ?, due_on = ?, version = version + 1,"
                        + " changed_by = ?, changed_at = ? where id = ?")
                .params(deed.name(), assignment)
                .params(f.section(), f.title(), f.body(), f.product(), f.leads(), f.cooperators(), f.dueOn())
                .params(login, now(), id)
                .update();
    }

    /**
     * The next that was not tried yet. What is added comes first and what is withdrawn last: as long as anything is to run,
     * the directive must not look as if all were over.
     */
    Optional<Proposal> next(UUID amendment) {
        return jdbc.sql("select * from amendment_proposal where amendment_id = ? and outcome is null and deed <> 'SKIP'"
                        + " order by array_position(array['ADD', 'CHANGE', 'WITHDRAW'], deed), ordinal limit 1")
                .param(amendment)
                .query(ProposalTable::read)
                .optional();
    }

    void applied(UUID id) {
        over(id, Proposal.Outcome.APPLIED, null);
    }

    /** @param refusal as a person reads it */
    void refused(UUID id, String refusal) {
        over(id, Proposal.Outcome.REFUSED, refusal);
    }

    private void over(UUID id, Proposal.Outcome outcome, String refusal) {
        jdbc.sql("update amendment_proposal set outcome = ?, refusal = ?, applied_at = ? where id = ?")
                .params(outcome.name(), refusal, now(), id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Proposal read(ResultSet rs, int row) throws SQLException {
        String outcome = rs.getString("outcome");
        return new Proposal(
                rs.getObject("id", UUID.class),
                rs.getInt("ordinal"),
                rs.getObject("source", UUID.class),
                Deed.valueOf(rs.getString("deed")),
                rs.getObject("assignment_id", UUID.class),
                new Fields(
                        rs.getString("section"),
                        rs.getString("title"),
                        rs.getString("body"),
                        rs.getString("product"),
                        rs.getString("leads"),
                        rs.getString("cooperators"),
                        rs.getString("due_on")),
                rs.getInt("version"),
                rs.getString("changed_by"),
                instant(rs.getTimestamp("changed_at")),
                outcome == null ? null : Proposal.Outcome.valueOf(outcome),
                rs.getString("refusal"));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
