package vn.dondoc.support;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Runs the engine's jobs in the test's thread: what is due, until nothing is. */
@TestComponent
public class Jobs {
    private final ManagementService management;

    public Jobs(ManagementService management) {
        this.management = management;
    }

    public int runAll() {
        int run = 0;
        for (List<Job> due = due(); !due.isEmpty(); due = due())
            for (Job job : due) {
                management.executeJob(job.getId());
                run++;
            }
        return run;
    }

    /** Jobs that may run now; the timer that wakes the deadline watch is the test's own business. */
    private List<Job> due() {
        return management.createJobQuery().executable().messages().list();
    }
}
