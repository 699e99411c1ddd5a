package vn.dondoc.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open tasks in any number, as SQL copies of the rows that the engine itself wrote for one instance, under ids of their
 * own: executions, task, identity links, variables and authorizations. Subscriptions are left out, five more rows for an
 * instance that no completion of another one reads.
 */
final class EngineCopies {
    private static final List<String> TABLES = List.of(
            "act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_variable", "act_ru_authorization");

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

    /** Columns that say whose a task is: the copies belong to a thousand agencies and their officers. */
    private static final List<String> OWNERS = List.of("group_id_", "user_id_", "assignee_");

    private static final int AGENCIES = 1_000;

    private final JdbcTemplate jdbc;

    EngineCopies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Multiplies the instance of an open task at that element. */
    void loadTasksLike(String element, int copies) {
        String instance = jdbc.queryForObject(
                "select proc_inst_id_ from act_ru_task where task_def_key_ = ? limit 1", String.class, element);
        List<String> statements = new ArrayList<>();
        for (String table : TABLES) {
            List<String> indexes = indexes(table);
            indexes.forEach(index -> statements.add("drop index " + name(index)));
            statements.add(insert(table, instance, copies));
            statements.addAll(indexes);
        }
        BulkLoad.run(jdbc, statements);
    }

    /** Definitions of all but those of constraints: made anew from sorted rows they take a tenth of the time. */
    private List<String> indexes(String table) {
        return jdbc.queryForList(
                "select indexdef from pg_indexes i where tablename = ? and not exists"
                        + " (select 1 from pg_constraint where conname = i.indexname)",
                String.class,
                table);
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

    /** An id follows from the old one and the number of the copy, so that the copies refer to one another. */
    private static String value(String column) {
        if (IDS.contains(column)) return "md5(t." + column + " || n)::uuid::text";
        return OWNERS.contains(column) ? "t." + column + " || '.' || n % " + AGENCIES : "t." + column;
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
