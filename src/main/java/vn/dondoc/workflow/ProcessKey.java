package vn.dondoc.workflow;

/** The models in processes/: one constant, one file, one process id. */
public enum ProcessKey {
    DIRECTIVE("directive"),
    RECEIPT("receipt"),
    ASSIGNMENT("assignment"),
    REPORT_ROUND("report-round"),
    AGENCY_REPORT("agency-report"),
    ESCALATION("escalation"),
    DEADLINE_REQUEST("deadline-request"),
    CO_OPERATION("co-operation"),
    DEADLINE_WATCH("deadline-watch"),
    CALENDAR_CHANGE("calendar-change"),
    AMENDMENT("amendment");

    private final String id;

    ProcessKey(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
