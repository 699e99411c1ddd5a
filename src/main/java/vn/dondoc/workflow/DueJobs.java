package vn.dondoc.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works off what is due now, beside the job executor; for a clock that jumps. */
@Component
public class DueJobs {
    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** Returns when no job is due that could still be run; failed ones stay as incidents. */
    public void workOff() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) due.forEach(this::run);
    }

    private List<Job> due() {
        return management.createJobQuery().executable().list();
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (ProcessEngineException e) {
            // Done by the job executor in the meantime, or counted by the engine as one try less: never tried for ever.
            LOG.debug("Job {} was not run here", job.getId(), e);
        }
    }
}
