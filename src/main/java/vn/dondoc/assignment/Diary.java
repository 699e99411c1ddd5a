package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.AuditTrail;

/** What day it is, and who did what to an assignment on it. */
@Component
class Diary {
    private final AuditTrail audit;
    private final Clock clock;

    Diary(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** @param facts ids and numbers; days are written as 2025-04-16. Never what a person wrote */
    void record(String by, String action, UUID assignmentId, Map<String, ?> facts) {
        audit.record(by, action, "ASSIGNMENT", assignmentId, facts);
    }

    void record(String by, String action, UUID assignmentId, String fact, LocalDate day) {
        record(by, action, assignmentId, Map.of(fact, day.toString()));
    }
}
