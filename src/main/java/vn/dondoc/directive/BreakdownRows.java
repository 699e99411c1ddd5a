package vn.dondoc.directive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of a breakdown, written and read as a whole: one statement for each table, however many lines. */
@Repository
class BreakdownRows {
    /** Collectives count with the members they have until the release writes the members down. */
    private static final String ITEMS = """
            select i.*,
                array(select a.code from agency a where a.code in (
                        select l.agency from directive_item_lead l where l.item_id = i.id
                        union
                        select m.agency from directive_item_lead l join agency_group_member m on m.group_code = l.group_code
                        where l.item_id = i.id and d.state in ('DRAFT', 'REVIEWED'))
                    order by a.list_order, a.code) leads,
                array(select c.agency from directive_item_cooperator c join agency a on a.code = c.agency
                    where c.item_id = i.id order by a.list_order, a.code) cooperators
            from directive_item i join directive d on d.id = i.directive_id
            where i.directive_id = ? order by i.ordinal
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    BreakdownRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<DirectiveItem> items(UUID directiveId) {
        return jdbc.sql(ITEMS).param(directiveId).query(BreakdownRows::item).list();
    }

    /** Who leads each line as it was written: agencies and collectives by item. */
    Map<UUID, Named> leads(UUID directiveId) {
        Map<UUID, Named> leads = new HashMap<>();
        jdbc.sql("select l.item_id, array_remove(array_agg(l.agency), null) agencies,"
                        + " array_remove(array_agg(l.group_code), null) collectives from directive_item_lead l"
                        + " join directive_item i on i.id = l.item_id where i.directive_id = ? group by l.item_id")
                .param(directiveId)
                .query(rs -> {
                    leads.put(
                            rs.getObject("item_id", UUID.class),
                            new Named(codes(rs.getArray("agencies")), codes(rs.getArray("collectives"))));
                });
        return leads;
    }

    void replace(UUID directiveId, List<DraftValues.Line> lines) {
        jdbc.sql("delete from directive_item where directive_id = ?")
                .param(directiveId)
                .update();
        List<Map<String, Object>> items = new ArrayList<>();
        List<Map<String, Object>> leads = new ArrayList<>();
        List<Map<String, Object>> cooperators = new ArrayList<>();
        for (DraftValues.Line line : lines) {
            UUID id = UUID.randomUUID();
            items.add(item(id, items.size() + 1, line));
            line.leads().agencies().forEach(code -> leads.add(Map.of("item_id", id, "agency", code)));
            line.leads().collectives().forEach(code -> leads.add(Map.of("item_id", id, "group_code", code)));
            line.cooperators().forEach(code -> cooperators.add(Map.of("item_id", id, "agency", code)));
        }
        insert(
                "directive_item (directive_id, id, ordinal, section, title, body, kind, due_on, product, source)"
                        + " select :directive, id, ordinal, section, title, body, kind, due_on, product, source",
                "(id uuid, ordinal int, section text, title text, body text, kind text, due_on date, product text, source uuid)",
                directiveId,
                items);
        insert(
                "directive_item_lead (item_id, agency, group_code) select item_id, agency, group_code",
                "(item_id uuid, agency text, group_code text)",
                directiveId,
                leads);
        insert(
                "directive_item_cooperator (item_id, agency) select item_id, agency",
                "(item_id uuid, agency text)",
                directiveId,
                cooperators);
    }

    /** One line more, after all others. The caller holds the directive. */
    UUID append(UUID directiveId, AddedLine line) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into directive_item (id, directive_id, ordinal, section, title, body, kind, due_on, product, source)"
                                + " select ?, ?, coalesce(max(ordinal), 0) + 1, ?, ?, ?, ?, ?, ?, ? from directive_item"
                                + " where directive_id = ?")
                .params(id, directiveId, line.section(), line.title(), line.body())
                .params(line.kind().name(), line.dueOn(), line.product(), line.source(), directiveId)
                .update();
        agencies("directive_item_lead", id, line.leads());
        agencies("directive_item_cooperator", id, line.cooperators());
        return id;
    }

    private void agencies(String table, UUID item, List<String> codes) {
        jdbc.sql("insert into " + table + " (item_id, agency) select ?, unnest(?::text[])")
                .param(item)
                .param(codes.toArray(String[]::new))
                .update();
    }

    /** At the release: from now on the members lead by name, and who joins the collective later does not. */
    void expandCollectives(UUID directiveId) {
        jdbc.sql("insert into directive_item_lead (item_id, agency) select distinct l.item_id, m.agency"
                        + " from directive_item i join directive_item_lead l on l.item_id = i.id"
                        + " join agency_group_member m on m.group_code = l.group_code where i.directive_id = ?"
                        + " and not exists (select 1 from directive_item_lead o"
                        + " where o.item_id = l.item_id and o.agency = m.agency)")
                .param(directiveId)
                .update();
        jdbc.sql("insert into reporting_regime_agency (regime_id, agency) select c.regime_id, m.agency"
                        + " from reporting_regime r join reporting_regime_collective c on c.regime_id = r.id"
                        + " join agency_group_member m on m.group_code = c.group_code where r.directive_id = ?"
                        + " on conflict do nothing")
                .param(directiveId)
                .update();
    }

    private void insert(String into, String columns, UUID directiveId, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) return;
        jdbc.sql("insert into " + into + " from jsonb_to_recordset(cast(:rows as jsonb)) as r " + columns)
                .param("directive", directiveId)
                .param("rows", written(rows))
                .update();
    }

    private static Map<String, Object> item(UUID id, int ordinal, DraftValues.Line line) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("ordinal", ordinal);
        row.put("section", line.section());
        row.put("title", line.title());
        row.put("body", line.body() == null ? line.title() : line.body());
        row.put("kind", line.kind().name());
        row.put("due_on", line.dueOn() == null ? null : line.dueOn().toString());
        row.put("product", line.product());
        row.put("source", line.source());
        return row;
    }

    private String written(List<Map<String, Object>> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("rows must be plain values", e);
        }
    }

    private static DirectiveItem item(ResultSet rs, int row) throws SQLException {
        return new DirectiveItem(
                rs.getObject("id", UUID.class),
                rs.getInt("ordinal"),
                rs.getString("section"),
                rs.getString("title"),
                rs.getString("body"),
                DirectiveItem.Kind.valueOf(rs.getString("kind")),
                rs.getObject("due_on", LocalDate.class),
                rs.getString("product"),
                codes(rs.getArray("leads")),
                codes(rs.getArray("cooperators")),
                rs.getObject("source", UUID.class));
    }

    private static List<String> codes(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
