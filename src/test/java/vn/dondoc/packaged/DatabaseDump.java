package vn.dondoc.packaged;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A database as a plain SQL script: tables, rows, then what refers to them. Enough for our two schemas; the embedded
 * server ships without pg_dump.
 */
final class DatabaseDump {
    private static final String TABLES = """
            select c.oid, format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in ('public', 'dondoc') and c.relkind = 'r' order by 2
            """;

    private static final String COLUMNS = """
            select format('%%I %%s%%s%%s%%s', a.attname, format_type(a.atttypid, a.atttypmod),
                          case when a.attidentity = 'a' then ' generated always as identity' else '' end,
                          coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''),
                          case when a.attnotnull then ' not null' else '' end)
              from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
             where a.attrelid = %s and a.attnum > 0 and not a.attisdropped order by a.attnum
            """;

    private static final String NAMES =
            "select format('%%I', attname) from pg_attribute where attrelid = %s and attnum > 0 and not attisdropped"
                    + " order by attnum";

    /** Keys before what refers to them. */
    private static final String CONSTRAINTS = """
            select format('alter table %s add constraint %I %s;', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
              from pg_constraint k join pg_namespace n on n.oid = k.connamespace
             where n.nspname in ('public', 'dondoc') and k.contype in ('p', 'u', 'c', 'f') and k.conrelid <> 0
             order by k.contype = 'f', k.conrelid::regclass::text, k.conname
            """;

    private static final String INDEXES = """
            select pg_get_indexdef(i.indexrelid) || ';' from pg_index i join pg_class c on c.oid = i.indexrelid
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in ('public', 'dondoc')
               and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u'))
             order by 1
            """;

    private static final String FUNCTIONS =
            "select pg_get_functiondef(p.oid) || ';' from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                    + " where n.nspname in ('public', 'dondoc') order by 1";

    private static final String TRIGGERS =
            "select pg_get_triggerdef(t.oid) || ';' from pg_trigger t" + " where not t.tgisinternal order by 1";

    private static final String COUNTERS = """
            select format('select setval(%L, %s);', pg_get_serial_sequence(a.attrelid::regclass::text, a.attname),
                          1000000) from pg_attribute a where a.attidentity = 'a'
            """;

    private DatabaseDump() {}

    static String of(Connection connection) throws SQLException {
        List<String> script = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set search_path = ''"); // every name comes out with its schema
            script.add("create schema dondoc;");
            for (String[] table : rows(statement, TABLES, 2))
                script.add("create table " + table[1] + " (\n    "
                        + String.join(",\n    ", column(statement, COLUMNS.formatted(table[0]))) + "\n);");
            for (String[] table : rows(statement, TABLES, 2)) script.addAll(inserts(statement, table[0], table[1]));
            for (String part : List.of(CONSTRAINTS, INDEXES, FUNCTIONS, TRIGGERS, COUNTERS))
                script.addAll(column(statement, part));
        }
        return String.join("\n", script) + "\n";
    }

    private static List<String> inserts(Statement statement, String oid, String table) throws SQLException {
        List<String> names = column(statement, NAMES.formatted(oid));
        String values = String.join(
                " || ', ' || ",
                names.stream().map(n -> "quote_nullable(" + n + "::text)").toList());
        return column(
                statement,
                "select 'insert into " + table + " (" + String.join(", ", names)
                        + ") overriding system value values (' || " + values + " || ');' from " + table
                        + " order by 1");
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        return rows(statement, query, 1).stream().map(row -> row[0]).toList();
    }

    private static List<String[]> rows(Statement statement, String query, int columns) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) row[i] = result.getString(i + 1);
                rows.add(row);
            }
        }
        return rows;
    }
}
