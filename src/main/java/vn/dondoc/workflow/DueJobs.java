package vn.dondoc.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Works off what is due now, beside the job executor; for a clock that jumps. */
@Component
public class DueJobs {
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
        } catch (OptimisticLockingException | NullValueException e) {
            // The job executor was faster: the job is done or will be seen again.
        }
    }
}
