package vn.dondoc.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.SignedIn;

/** Single assignments, and their directives, under a person's sight. */
@Repository
class VisibleAssignments {
    private final JdbcClient jdbc;

    VisibleAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws AssignmentRefused when there is none or the person may not know of it */
    Assignment get(SignedIn person, UUID id) {
        Sight sight = Sight.of(person);
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("id", id);
        return jdbc.sql("select a.* from assignment a where a.id = :id and " + sight.condition())
                .params(parameters)
                .query(AssignmentRows::assignment)
                .optional()
                .orElseThrow(AssignmentRefused::unknown);
    }

    /** Directives that give the person something to see. */
    List<UUID> directives(SignedIn person) {
        Sight sight = Sight.of(person);
        return jdbc.sql("select d.id from directive d where exists (select 1 from assignment a"
                        + " where a.directive_id = d.id and " + sight.condition() + ") order by d.issued_on desc, d.id")
                .params(sight.parameters())
                .query(UUID.class)
                .list();
    }
}
