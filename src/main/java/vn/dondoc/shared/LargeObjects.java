package vn.dondoc.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.largeobject.LargeObject;
import org.postgresql.largeobject.LargeObjectManager;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Contents of files in the database, streamed in and out. PostgreSQL wants a transaction around each call. */
@Component
public class LargeObjects {
    private final DataSource dataSource;

    LargeObjects(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return the object's number */
    public long write(InputStream in) {
        return with(objects -> {
            long oid = objects.createLO(LargeObjectManager.WRITE);
            try (LargeObject object = objects.open(oid, LargeObjectManager.WRITE);
                    OutputStream out = object.getOutputStream()) {
                in.transferTo(out);
            }
            return oid;
        });
    }

    public void read(long oid, OutputStream out) {
        with(objects -> {
            try (LargeObject object = objects.open(oid, LargeObjectManager.READ);
                    InputStream in = object.getInputStream()) {
                return in.transferTo(out);
            }
        });
    }

    public void delete(long oid) {
        with(objects -> {
            objects.delete(oid);
            return oid;
        });
    }

    private long with(Work work) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            if (!DataSourceUtils.isConnectionTransactional(connection, dataSource))
                throw new IllegalStateException("large objects live in a transaction only");
            return work.on(connection.unwrap(PGConnection.class).getLargeObjectAPI());
        } catch (SQLException e) {
            throw new UncategorizedSQLException("large object", null, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private interface Work {
        long on(LargeObjectManager objects) throws SQLException, IOException;
    }
}
