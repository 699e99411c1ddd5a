package vn.dondoc.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Makes whoever writes a certain row stand still in the middle of his statement: a trigger waits for a lock that the test
 * holds until it opens the barrier.
 */
public final class Barrier implements AutoCloseable {
    private static final int LOCK = 20_250_416;
    private static final String STANDING = "locktype = 'advisory' and objid = " + LOCK + " and not granted";

    private final Connection holder;
    private final String table;

    /**
     * @param event as "before insert"
     * @param row condition on {@code new}
     * @param nth of the rows for which it holds, from 1
     */
    public Barrier(DataSource database, String event, String table, String row, int nth) throws SQLException {
        this.holder = database.getConnection();
        this.table = "dondoc." + table;
        execute("select pg_advisory_lock(" + LOCK + ")");
        execute("create sequence dondoc.test_barrier_rows");
        execute("create function dondoc.test_barrier() returns trigger language plpgsql as $$ begin"
                + " if nextval('dondoc.test_barrier_rows') >= " + nth
                + " then perform pg_advisory_xact_lock_shared(" + LOCK + "); end if; return new; end $$");
        execute("create trigger test_barrier " + event + " on " + this.table + " for each row when (" + row
                + ") execute function dondoc.test_barrier()");
    }

    /** Until that node stands before it. */
    public void awaitSomebody(SecondNode node) throws SQLException {
        await(node, STANDING);
    }

    /** Until somebody waits for the table that the node works on. */
    public void awaitQueue(SecondNode node) throws SQLException {
        await(node, "relation = '" + table + "'::regclass and not granted");
    }

    private void await(SecondNode node, String lock) throws SQLException {
        while (!any("select 1 from pg_locks where " + lock)) {
            node.requireAlive();
            Thread.onSpinWait();
        }
    }

    /** The server finds out about a client that is gone when it next speaks to it: here at once. */
    public void bury() throws SQLException {
        execute("select pg_terminate_backend(pid, 60000) from pg_locks where " + STANDING);
    }

    /** Whoever stands before it goes on. */
    public void open() throws SQLException {
        execute("select pg_advisory_unlock_all()");
    }

    @Override
    public void close() throws SQLException {
        try (holder) {
            open();
            execute("drop trigger test_barrier on " + table);
            execute("drop function dondoc.test_barrier()");
            execute("drop sequence dondoc.test_barrier_rows");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = holder.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean any(String query) throws SQLException {
        try (Statement statement = holder.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
