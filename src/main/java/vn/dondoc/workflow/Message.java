package vn.dondoc.workflow;

/** Every message a model waits for, by the name it has there. */
public enum Message {
    DIRECTIVE_ALL_CLOSED("directiveAllClosed"),
    DIRECTIVE_CLOSED_BY_DECISION("directiveClosedByDecision"),
    PERIOD_OPENS("periodOpens"),
    DEEMED_RECEIVED("deemedReceived"),
    ASSIGNMENT_RECEIVED("assignmentReceived"),
    ASSIGNMENT_RETURNED("assignmentReturned"),
    ASSIGNMENT_REASSIGNED("assignmentReassigned"),
    ASSIGNMENT_OVERDUE("assignmentOverdue"),
    ASSIGNMENT_OVERDUE_CLEARED("assignmentOverdueCleared"),
    ASSIGNMENT_SUSPENDED("assignmentSuspended"),
    ASSIGNMENT_RESUMED("assignmentResumed"),
    ASSIGNMENT_WITHDRAWN("assignmentWithdrawn"),
    RESULT_REPORTED("resultReported"),
    EXPLANATION_DEMANDED("explanationDemanded"),
    ROUND_CLOSES("roundCloses"),
    NEXT_ROUND_CLOSES("nextRoundCloses"),
    ROUND_CANCELLED("roundCancelled"),
    REPORT_ENTERED_ON_BEHALF("reportEnteredOnBehalf"),
    REPORT_NOT_SUBMITTED("reportNotSubmitted"),
    REPORT_OVERDUE("reportOverdue"),
    REPORT_OVERDUE_CLEARED("reportOverdueCleared"),
    REPORT_CANCELLED("reportCancelled"),
    REPORT_TAKEN_BACK("reportTakenBack"),
    REQUEST_TAKEN_BACK("requestTakenBack"),
    REQUEST_OVER("requestOver"),
    WRITTEN_OPINION_RECORDED("writtenOpinionRecorded");

    private final String messageName;

    Message(String messageName) {
        this.messageName = messageName;
    }

    public String messageName() {
        return messageName;
    }
}
