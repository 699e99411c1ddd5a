package vn.dondoc.assignment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The agencies that answer a lead's request; always in list order. */
@Repository
class Cooperators {
    private static final String OF = " from assignment_cooperator c join agency g on g.code = c.agency";

    private final JdbcClient jdbc;

    Cooperators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes, for each assignment of a directive that has any. */
    Map<UUID, List<String>> codesIn(UUID directiveId) {
        return in(directiveId, "g.code");
    }

    Map<UUID, List<String>> namesIn(UUID directiveId) {
        return in(directiveId, "g.name");
    }

    List<String> namesOf(UUID assignmentId) {
        return jdbc.sql("select g.name" + OF + " where c.assignment_id = ? order by g.list_order")
                .param(assignmentId)
                .query(String.class)
                .list();
    }

    private Map<UUID, List<String>> in(UUID directiveId, String column) {
        Map<UUID, List<String>> found = new LinkedHashMap<>();
        jdbc.sql("select c.assignment_id, array_agg(" + column + " order by g.list_order)" + OF
                        + " join assignment a on a.id = c.assignment_id where a.directive_id = ?"
                        + " group by c.assignment_id")
                .param(directiveId)
                .query(rs -> {
                    String[] agencies = (String[]) rs.getArray(2).getArray();
                    found.put(rs.getObject(1, UUID.class), Arrays.asList(agencies));
                });
        return found;
    }
}
