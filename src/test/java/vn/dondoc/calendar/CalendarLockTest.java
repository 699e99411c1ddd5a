package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.support.DonDocTest;

/** Who writes by the calendar and who changes it, at the same time. */
@DonDocTest
class CalendarLockTest {
    private static final LocalDate FRIDAY = LocalDate.of(2025, 5, 16);

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private CalendarYears years;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService another = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        another.shutdownNow();
    }

    @Test
    void whoWritesByTheCalendarWhileItIsChangedIsRefusedAndNotGivenTheOldDate() throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        Future<?> change = another.submit(() -> transactions.executeWithoutResult(status -> {
            years.lockForChange();
            locked.countDown();
            await(refused);
            makeFridayOff();
        }));
        await(locked);

        assertThatThrownBy(() -> transactions.execute(status -> calendar.plus(FRIDAY.minusDays(1), 1)))
                .isInstanceOf(CalendarBusy.class);
        assertThat(calendar.plus(FRIDAY.minusDays(1), 1))
                .as("a page may still read")
                .isEqualTo(FRIDAY);
        refused.countDown();
        change.get();

        assertThat(transactions.<LocalDate>execute(status -> calendar.plus(FRIDAY.minusDays(1), 1)))
                .isEqualTo("2025-05-19");
    }

    @Test
    void theChangeWaitsForWhomWasFirstAndSeesWhatHeWrote() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch waited = new CountDownLatch(1);
        Future<?> writer = another.submit(() -> transactions.executeWithoutResult(status -> {
            calendar.plus(FRIDAY, 1);
            jdbc.sql("insert into task_draft values ('written-by-the-old-calendar', 1, '{}', 'x', now())")
                    .update();
            held.countDown();
            await(waited);
        }));
        await(held);
        waited.countDown();

        Integer seen = transactions.execute(status -> {
            years.lockForChange();
            return jdbc.sql("select count(*) from task_draft")
                    .query(Integer.class)
                    .single();
        });

        assertThat(seen).isOne();
        writer.get();
    }

    @Test
    void aChangeThatIsRolledBackLeavesTheCalendarAsItWas() {
        transactions.executeWithoutResult(status -> {
            years.lockForChange();
            makeFridayOff();
            assertThat(calendar.isWorkingDay(FRIDAY))
                    .as("in force until committed")
                    .isTrue();
            status.setRollbackOnly();
        });

        assertThat(calendar.isWorkingDay(FRIDAY)).isTrue();
        assertThat(transactions.<Boolean>execute(status -> calendar.isWorkingDay(FRIDAY)))
                .isTrue();
    }

    @Test
    void anInnerTransactionOfItsOwnAsksForItself() {
        TransactionTemplate inner = new TransactionTemplate(transactions.getTransactionManager());
        inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

        transactions.executeWithoutResult(outer -> {
            calendar.isWorkingDay(FRIDAY);
            inner.executeWithoutResult(
                    status -> assertThat(calendar.isWorkingDay(FRIDAY)).isTrue());
            assertThat(calendar.isWorkingDay(FRIDAY)).isTrue();
        });
    }

    private void makeFridayOff() {
        CalendarYear year = years.find(2025).orElseThrow();
        List<DayEntry> days = new ArrayList<>(year.days());
        days.add(new DayEntry(FRIDAY, DayEntry.Kind.OFF, "ngày nghỉ đột xuất"));
        years.replace(new YearDraft(2025, days, year.seasons()), year.version(), "CV 1/UBND", "chuyenvien.vp");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
