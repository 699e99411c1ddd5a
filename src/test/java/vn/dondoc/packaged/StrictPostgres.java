package vn.dondoc.packaged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A server as a province would have it: every connection by password, the application's role no superuser. */
final class StrictPostgres implements AutoCloseable {
    static final String ROLE = "dondoc_app";
    static final String PASSWORD = "mat-khau-cua-ban-kiem-thu";

    private final EmbeddedPostgres server;

    private StrictPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static StrictPostgres start(Path folder) throws IOException, SQLException {
        Path data = folder.resolve("pg");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setLocaleConfig("locale", "C.UTF-8")
                .start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create role " + ROLE + " login nosuperuser nocreaterole nocreatedb password '" + PASSWORD + "'");
            statement.execute("create database dondoc owner " + ROLE);
            Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
        return new StrictPostgres(server);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/dondoc";
    }

    /** As the application's own role. */
    void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), ROLE, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
