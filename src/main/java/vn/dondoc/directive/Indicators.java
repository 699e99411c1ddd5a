package vn.dondoc.directive;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The numeric targets that directives set. */
@Repository
public class Indicators {
    private final JdbcClient jdbc;

    Indicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A target as printed; unit, year and section may be blank.
     *
     * @param source the place in the document it was read from; may be null
     */
    public record Indicator(String name, String value, String unit, String year, String section, UUID source) {}

    public List<Indicator> of(UUID directiveId) {
        return jdbc.sql("select * from directive_indicator where directive_id = ? order by ordinal")
                .param(directiveId)
                .query((rs, row) -> new Indicator(
                        rs.getString("name"),
                        rs.getString("value"),
                        rs.getString("unit"),
                        rs.getString("year"),
                        rs.getString("section"),
                        rs.getObject("source", UUID.class)))
                .list();
    }

    @Transactional
    public void replace(UUID directiveId, List<Indicator> indicators) {
        jdbc.sql("delete from directive_indicator where directive_id = ?")
                .param(directiveId)
                .update();
        int ordinal = 0;
        for (Indicator i : indicators)
            jdbc.sql(
                            "insert into directive_indicator (id, directive_id, ordinal, name, value, unit, year, section, source)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(UUID.randomUUID(), directiveId, ++ordinal, i.name(), i.value(), i.unit(), i.year())
                    .params(i.section(), i.source())
                    .update();
    }
}
