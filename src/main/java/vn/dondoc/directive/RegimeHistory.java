package vn.dondoc.directive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every change of a directive's regimes, from the audit trail: a regime that never opened a period leaves no row. */
@Repository
class RegimeHistory {
    private final JdbcClient jdbc;

    RegimeHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Deed(String by, Instant at, String what, String basis) {}

    /** Oldest first. */
    List<Deed> of(UUID directiveId) {
        return jdbc.sql("select actor, at, facts->>'what' what, facts->>'basis' basis from audit_event"
                        + " where subject_kind = 'DIRECTIVE' and subject_id = ? and action = ? order by id")
                .params(directiveId.toString(), RegimeChanging.ACTION)
                .query((rs, row) -> new Deed(
                        rs.getString("actor"),
                        rs.getTimestamp("at").toInstant(),
                        rs.getString("what"),
                        rs.getString("basis")))
                .list();
    }

    /** What the last one did; "" where there was none. */
    String last(UUID directiveId) {
        List<Deed> all = of(directiveId);
        return all.isEmpty() ? "" : all.get(all.size() - 1).what();
    }
}
