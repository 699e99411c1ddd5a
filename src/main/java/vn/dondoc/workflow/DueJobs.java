package vn.dondoc.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works off what is due now in the caller's thread; for a clock that jumps. */
@Component
public class DueJobs {
    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);

    private final ManagementService management;
    private final PausedExecutor executor;

    DueJobs(ManagementService management, PausedExecutor executor) {
        this.management = management;
        this.executor = executor;
    }

    /** While {@code work} runs, jobs are worked off by {@link #workOff} alone: one that two run at once fails for both. */
    public void alone(Runnable work) {
        executor.pausedWhile(work);
    }

    /** Returns when no job is due that could still be run; failed ones stay as incidents. */
    public void workOff() {
        long done;
        do done = due().stream().filter(this::run).count();
        while (done > 0);
    }

    private List<Job> due() {
        return management.createJobQuery().executable().list();
    }

    private boolean run(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (ProcessEngineException e) {
            // The engine has counted it as one try less and waits, or made an incident of it.
            LOG.debug("Job {} failed", job.getId(), e);
            return false;
        }
    }
}
