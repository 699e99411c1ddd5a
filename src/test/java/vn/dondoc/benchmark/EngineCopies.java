package vn.dondoc.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks in any number, as SQL copies of the rows that the engine itself wrote for one instance: executions, task,
 * identity links, variables, subscriptions and authorizations, under ids of their own.
 */
final class EngineCopies {
    private static final String PARENT_FIRST =
            "act_ru_execution, act_ru_event_subscr, act_ru_task, act_ru_identitylink,"
                    + " act_ru_variable, act_ru_authorization";

    /** Columns that hold ids of rows which are copied too. */
    private static final List<String> IDS = List.of(
            "id_",
            "root_proc_inst_id_",
            "proc_inst_id_",
            "parent_id_",
            "execution_id_",
            "act_inst_id_",
            "task_id_",
            "var_scope_",
            "resource_id_");

    private final JdbcTemplate jdbc;

    EngineCopies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Multiplies the instance of an open task at that element; then every table is analysed. */
    void loadTasksLike(String element, int copies) {
        String instance = jdbc.queryForObject(
                "select proc_inst_id_ from act_ru_task where task_def_key_ = ? limit 1", String.class, element);
        for (String table : PARENT_FIRST.split(", ")) copy(table, instance, copies);
        jdbc.execute("vacuum analyze " + PARENT_FIRST);
    }

    private void copy(String table, String instance, int copies) {
        List<String> indexes = jdbc.queryForList(
                "select indexdef from pg_indexes i where tablename = ? and not exists"
                        + " (select 1 from pg_constraint where conname = i.indexname)",
                String.class,
                table);
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set maintenance_work_mem = '512MB'");
                statement.execute("set session_replication_role = replica"); // no foreign key is asked for each row
                for (String index : indexes) statement.execute("drop index " + name(index));
                statement.execute(insert(table, instance, copies));
                for (String index : indexes) statement.execute(index);
                statement.execute("reset all");
            }
            return null;
        });
    }

    private String insert(String table, String instance, int copies) {
        List<String> columns = jdbc.queryForList(
                "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?"
                        + " order by ordinal_position",
                String.class,
                table);
        return "insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream().map(EngineCopies::value).collect(Collectors.joining(", ")) + " from " + table
                + " t, generate_series(1, " + copies + ") n where " + belongsTo(table, instance);
    }

    /** An id that follows from the old one and the number of the copy, so that the copies refer to one another. */
    private static String value(String column) {
        return IDS.contains(column) ? "md5(t." + column + " || n)::uuid::text" : "t." + column;
    }

    private static String belongsTo(String table, String instance) {
        String ofTask = "(select id_ from act_ru_task where proc_inst_id_ = '" + instance + "')";
        return switch (table) {
            case "act_ru_identitylink" -> "t.task_id_ in " + ofTask;
            case "act_ru_authorization" -> "t.resource_id_ in " + ofTask;
            default -> "t.proc_inst_id_ = '" + instance + "'";
        };
    }

    private static String name(String definition) {
        return definition.replaceFirst("(?i)^create (unique )?index (\\S+) .*", "$2");
    }
}
