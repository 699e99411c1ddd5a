package vn.dondoc.workflow;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Stands the engine's job executor still for a while; where it is switched off there is nothing to do. */
@Component
class PausedExecutor {
    private static final long A_MOMENT = Duration.ofMillis(5).toNanos();

    private final ObjectProvider<JobExecutor> executor;
    private final ObjectProvider<ThreadPoolTaskExecutor> threads;
    private final ReentrantLock pause = new ReentrantLock();

    PausedExecutor(
            ObjectProvider<JobExecutor> executor,
            @Qualifier("camundaTaskExecutor") ObjectProvider<ThreadPoolTaskExecutor> threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** Waits for the jobs that the executor has begun; within a pause it is stopped already. */
    void pausedWhile(Runnable work) {
        pause.lock();
        try {
            Optional<JobExecutor> stopped =
                    executor.stream().filter(JobExecutor::isActive).findFirst();
            stopped.ifPresent(this::stop);
            try {
                work.run();
            } finally {
                stopped.ifPresent(JobExecutor::start);
            }
        } finally {
            pause.unlock();
        }
    }

    private void stop(JobExecutor running) {
        running.shutdown();
        threads.ifAvailable(pool -> {
            while (isBusy(pool.getThreadPoolExecutor())) LockSupport.parkNanos(A_MOMENT);
        });
    }

    private static boolean isBusy(ThreadPoolExecutor pool) {
        return pool.getActiveCount() > 0 || !pool.getQueue().isEmpty();
    }
}
