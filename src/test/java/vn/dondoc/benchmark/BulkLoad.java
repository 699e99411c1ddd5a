package vn.dondoc.benchmark;

import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes base load, and leaves the server as it finds it after a quiet night: vacuumed, analysed, nothing to write back. */
final class BulkLoad {
    private BulkLoad() {}

    static void run(JdbcTemplate jdbc, List<String> statements) {
        jdbc.execute("alter system set max_wal_size = '16GB'");
        jdbc.execute("select pg_reload_conf()");
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set maintenance_work_mem = '512MB'");
                statement.execute("set session_replication_role = replica"); // no foreign key is asked for each row
                for (String sql : statements) statement.execute(sql);
                statement.execute("reset all");
            }
            return null;
        });
        jdbc.execute("vacuum analyze");
        jdbc.execute("alter system reset max_wal_size");
        jdbc.execute("select pg_reload_conf()");
        jdbc.execute("checkpoint");
    }
}
