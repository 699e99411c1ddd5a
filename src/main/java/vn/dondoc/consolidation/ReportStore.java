package vn.dondoc.consolidation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of consolidated_report. Each change is for one state only and says whether it met it. */
@Repository
class ReportStore {
    private static final String SELECT =
            "select round_id, state, built_at, version, review_note, reviewed_by, signed_by,"
                    + " signed_at, return_reason, document_number, published_at, figures from consolidated_report"
                    + " where round_id = ?";
    private static final TypeReference<List<ResultRow>> RESULTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ReportStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ConsolidatedReport> find(UUID roundId) {
        return jdbc.sql(SELECT).param(roundId).query(this::report).optional();
    }

    /** Until the transaction ends nobody else edits, rebuilds or signs it. */
    Optional<ConsolidatedReport> lock(UUID roundId) {
        return jdbc.sql(SELECT + " for update")
                .param(roundId)
                .query(this::report)
                .optional();
    }

    void open(UUID roundId, Figures figures, Instant now) {
        jdbc.sql("insert into consolidated_report (round_id, state, built_at, as_of, figures)"
                        + " values (?, 'DRAFT', ?, ?, ?::jsonb)")
                .params(roundId, Timestamp.from(now), Timestamp.from(figures.asOf()), written(figures))
                .update();
    }

    void refresh(UUID roundId, Figures figures) {
        jdbc.sql("update consolidated_report set as_of = ?, figures = ?::jsonb, version = version + 1"
                        + " where round_id = ? and state in ('DRAFT', 'SUBMITTED')")
                .params(Timestamp.from(figures.asOf()), written(figures), roundId)
                .update();
    }

    void submit(UUID roundId, String note, String by, Instant at) {
        jdbc.sql("update consolidated_report set state = 'SUBMITTED', review_note = ?, reviewed_by = ?,"
                        + " reviewed_at = ?, return_reason = null where round_id = ? and state = 'DRAFT'")
                .params(note, by, Timestamp.from(at), roundId)
                .update();
    }

    void giveBack(UUID roundId, String reason) {
        jdbc.sql("update consolidated_report set state = 'DRAFT', return_reason = ? where round_id = ?"
                        + " and state = 'SUBMITTED'")
                .params(reason, roundId)
                .update();
    }

    void sign(UUID roundId, String number, List<ResultRow> results, String by, Instant at) {
        jdbc.sql("update consolidated_report set state = 'SIGNED', document_number = ?, results = ?::jsonb,"
                        + " signed_by = ?, signed_at = ? where round_id = ? and state = 'SUBMITTED'")
                .params(number, written(results), by, Timestamp.from(at), roundId)
                .update();
    }

    void publish(UUID roundId, byte[] document, Instant at) {
        jdbc.sql("update consolidated_report set state = 'PUBLISHED', document = ?, published_at = ?"
                        + " where round_id = ? and state = 'SIGNED'")
                .params(document, Timestamp.from(at), roundId)
                .update();
    }

    /** The annex with every assignment, as it was when the report was signed. */
    List<ResultRow> results(UUID roundId) {
        String stored = jdbc.sql("select results from consolidated_report where round_id = ?")
                .param(roundId)
                .query(String.class)
                .single();
        try {
            return json.readValue(stored, RESULTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes as they were published. */
    byte[] document(UUID roundId) {
        return jdbc.sql("select document from consolidated_report where round_id = ?")
                .param(roundId)
                .query(byte[].class)
                .single();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConsolidatedReport report(ResultSet rs, int row) throws SQLException {
        return new ConsolidatedReport(
                rs.getObject("round_id", UUID.class),
                ConsolidatedReport.State.valueOf(rs.getString("state")),
                rs.getTimestamp("built_at").toInstant(),
                rs.getInt("version"),
                rs.getString("review_note"),
                rs.getString("reviewed_by"),
                rs.getString("signed_by"),
                instant(rs, "signed_at"),
                rs.getString("return_reason"),
                rs.getString("document_number"),
                instant(rs, "published_at"),
                figures(rs.getString("figures")));
    }

    private Figures figures(String stored) {
        try {
            return json.readValue(stored, Figures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
