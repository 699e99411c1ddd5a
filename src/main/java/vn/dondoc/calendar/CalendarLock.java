package vn.dondoc.calendar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Many write by the calendar at once, or one changes it. Who writes by it never waits, for he may hold rows that the change
 * needs: while it is being changed he is refused and tries again. The change waits for those who were first.
 */
@Component
class CalendarLock {
    /** Any number that no other advisory lock of this database has. */
    private static final long KEY = 0x6C6963685FL;

    private final JdbcClient jdbc;

    CalendarLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds the calendar as it is until the transaction ends; without a transaction, or in one that only reads, nothing.
     *
     * @return whether this transaction asked for the first time
     * @throws CalendarBusy when it is being changed
     */
    boolean holdUntilCommit() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                || TransactionSynchronizationManager.hasResource(this)) return false;
        boolean held = jdbc.sql("select pg_try_advisory_xact_lock_shared(?)")
                .param(KEY)
                .query(Boolean.class)
                .single();
        if (!held) throw new CalendarBusy();
        remember();
        return true;
    }

    /** To be the first thing a changing transaction does: it holds no row yet that anybody could wait for. */
    void lockForChange() {
        jdbc.sql("select pg_advisory_xact_lock(?)::text")
                .param(KEY)
                .query(String.class)
                .single();
        remember(); // what it computes by the calendar in force must not read its own rows
    }

    private void remember() {
        if (TransactionSynchronizationManager.hasResource(this)) return;
        TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(CalendarLock.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(CalendarLock.this, Boolean.TRUE);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(CalendarLock.this);
            }
        });
    }
}
