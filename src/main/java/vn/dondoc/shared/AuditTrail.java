package vn.dondoc.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what when: append-only, in the transaction of the deed. Facts are ids, dates and numbers, never report text. */
@Component
public class AuditTrail {
    /** The actor of what the application does by itself. */
    public static final String SYSTEM = "system";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json;

    AuditTrail(JdbcClient jdbc, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    public void record(String actor, String action, String subjectKind, Object subjectId, Map<String, ?> facts) {
        jdbc.sql("insert into audit_event (at, actor, action, subject_kind, subject_id, facts)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb)")
                .params(
                        Timestamp.from(clock.instant()),
                        actor,
                        action,
                        subjectKind,
                        subjectId.toString(),
                        written(facts))
                .update();
    }

    private String written(Map<String, ?> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("facts of an audit event must be plain values", e);
        }
    }
}
