package vn.dondoc.consolidation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows column by column. */
record Rows(JdbcClient jdbc) {

    /** Pairs of column and value; a row without "id" gets one. */
    UUID insert(String table, Object... pairs) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) columns.put((String) pairs[i], pairs[i + 1]);
        UUID id = (UUID) columns.computeIfAbsent("id", c -> UUID.randomUUID());
        write(table, columns);
        return id;
    }

    void link(String table, String one, Object first, String other, Object second) {
        write(table, Map.of(one, first, other, second));
    }

    boolean has(String table, String column) {
        return jdbc.sql("select count(*) from information_schema.columns where table_schema = 'dondoc'"
                                + " and table_name = ? and column_name = ?")
                        .params(table, column)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void write(String table, Map<String, Object> columns) {
        List<String> names = List.copyOf(columns.keySet());
        jdbc.sql("insert into " + table + " (" + String.join(", ", names) + ") values ("
                        + String.join(", ", Collections.nCopies(names.size(), "?")) + ")")
                .params(names.stream().map(columns::get).toList())
                .update();
    }
}
