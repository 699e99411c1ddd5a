package vn.dondoc.workflow;

/** How the engine itself is, for the administrator's page. */
public interface EngineHealth {
    /** Open incidents: places where an instance stands still because of a failure. */
    long incidents();

    /** Jobs that failed so often that the engine no longer repeats them by itself. */
    long jobsWithoutRetries();
}
