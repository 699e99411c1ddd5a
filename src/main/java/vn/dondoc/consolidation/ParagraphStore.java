package vn.dondoc.consolidation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.reporting.Round;

/** Rows of consolidated_paragraph. A rebuild is one statement, however many lines. */
@Repository
class ParagraphStore {
    /** Unedited paragraphs follow their source; an edited text stays, and knows that its source moved on. */
    private static final String REBUILD = """
            with built as materialized (
                select * from json_to_recordset(?::json) as b(section text, slot text, ordinal int, agency text,
                    "lineId" uuid, "lineVersion" int, "assignmentId" uuid, lead text, text text)
            ), gone as (
                select p.id, p.edited_text from consolidated_paragraph p
                where p.round_id = ? and left(p.slot, 1) <> '+'
                  and not exists (select 1 from built b where b.section = p.section and b.slot = p.slot)
            ), removed as (
                delete from consolidated_paragraph p using gone g where p.id = g.id and g.edited_text is null
                returning 1
            ), orphaned as (
                update consolidated_paragraph p set built_text = null, built_version = built_version + 1
                from gone g where p.id = g.id and g.edited_text is not null and p.built_text is not null
                returning 1
            ), merged as (
                insert into consolidated_paragraph as p (id, round_id, section, slot, ordinal, agency, line_id,
                    line_version, assignment_id, lead, built_text)
                select gen_random_uuid(), ?, section, slot, ordinal, agency, "lineId", "lineVersion", "assignmentId",
                    lead, text from built
                on conflict (round_id, section, slot) do update set ordinal = excluded.ordinal,
                    agency = excluded.agency, line_id = excluded.line_id, line_version = excluded.line_version,
                    assignment_id = excluded.assignment_id, lead = excluded.lead, built_text = excluded.built_text,
                    built_version = p.built_version
                        + case when p.built_text is distinct from excluded.built_text then 1 else 0 end
                where (p.ordinal, p.line_version, p.lead, p.built_text)
                    is distinct from (excluded.ordinal, excluded.line_version, excluded.lead, excluded.built_text)
                returning 1
            )
            select (select count(*) from removed) + (select count(*) from orphaned) + (select count(*) from merged)""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ParagraphStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In the order of the report. */
    List<Paragraph> of(UUID roundId) {
        return jdbc
                .sql("select * from consolidated_paragraph where round_id = ? order by ordinal, slot")
                .param(roundId)
                .query(ParagraphStore::paragraph)
                .list()
                .stream()
                .sorted(Comparator.comparing(Paragraph::section))
                .toList();
    }

    Optional<Paragraph> find(UUID roundId, UUID id) {
        return jdbc.sql("select * from consolidated_paragraph where round_id = ? and id = ?")
                .params(roundId, id)
                .query(ParagraphStore::paragraph)
                .optional();
    }

    /** @return how many paragraphs came, changed or went */
    int rebuild(UUID roundId, List<BuiltParagraph> built) {
        return jdbc.sql(REBUILD)
                .params(written(built), roundId, roundId)
                .query(Integer.class)
                .single();
    }

    /** @return whether the paragraph was still of that version */
    boolean edit(Paragraph base, String text, Paragraph.Settlement settlement, Integer seen, String by, Timestamp at) {
        return jdbc.sql("update consolidated_paragraph set edited_text = ?, edited_on = ?, settlement = ?,"
                                + " edited_by = ?, edited_at = ?, version = version + 1 where id = ? and version = ?")
                        .params(text, seen, settlement.name(), by, at, base.id(), base.version())
                        .update()
                == 1;
    }

    /** After all others of its section. */
    UUID add(UUID roundId, Section section, String text, String by, Timestamp at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into consolidated_paragraph (id, round_id, section, slot, ordinal, edited_text, edited_by,"
                        + " edited_at) values (?, ?, ?, ?, 1000000 + (select count(*) from consolidated_paragraph"
                        + " where round_id = ? and section = ?), ?, ?, ?)")
                .params(id, roundId, section.code(), Paragraph.TYPED + id, roundId, section.code(), text, by, at)
                .update();
        return id;
    }

    /** Difficulties of earlier rounds, each with the round in which its assignment first had one of that section. */
    List<Sources.Raised> firstRaised(List<Round> earlier) {
        if (earlier.isEmpty()) return List.of();
        Map<UUID, Round> byId = earlier.stream().collect(Collectors.toMap(Round::id, Function.identity()));
        UUID[] ids = earlier.stream().map(Round::id).toArray(UUID[]::new);
        return jdbc.sql("select distinct on (assignment_id, section) assignment_id, section, round_id"
                        + " from consolidated_paragraph where round_id = any(?) and section like 'IV.%'"
                        + " and assignment_id is not null"
                        + " order by assignment_id, section, array_position(?, round_id)")
                .params(ids, ids)
                .query((rs, i) -> new Sources.Raised(
                        rs.getObject("assignment_id", UUID.class),
                        section(rs),
                        byId.get(rs.getObject("round_id", UUID.class)).period().shortLabel()))
                .list();
    }

    private String written(List<BuiltParagraph> built) {
        try {
            return json.writeValueAsString(built);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Section section(ResultSet rs) throws SQLException {
        return Section.find(rs.getString("section")).orElseThrow();
    }

    private static Paragraph paragraph(ResultSet rs, int row) throws SQLException {
        Timestamp edited = rs.getTimestamp("edited_at");
        return new Paragraph(
                rs.getObject("id", UUID.class),
                section(rs),
                rs.getString("slot"),
                rs.getInt("ordinal"),
                rs.getString("agency"),
                rs.getObject("line_id", UUID.class),
                rs.getObject("line_version", Integer.class),
                rs.getString("lead"),
                rs.getString("built_text"),
                rs.getInt("built_version"),
                rs.getString("edited_text"),
                rs.getObject("edited_on", Integer.class),
                rs.getString("edited_by"),
                edited == null ? null : edited.toInstant(),
                Paragraph.Settlement.valueOf(rs.getString("settlement")),
                rs.getInt("version"));
    }
}
