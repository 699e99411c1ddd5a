package vn.dondoc.workflow;

import java.util.List;
import java.util.UUID;

/** Every variable any model, form or delegate may use. Only ids and small facts: content stays in the domain tables. */
public final class ProcessVariables {
    public static final Var<UUID> DIRECTIVE_ID = Var.id("directiveId");
    public static final Var<UUID> RECEIPT_ID = Var.id("receiptId");
    public static final Var<UUID> ASSIGNMENT_ID = Var.id("assignmentId");
    public static final Var<UUID> ROUND_ID = Var.id("roundId");
    public static final Var<UUID> REPORT_ID = Var.id("reportId");
    public static final Var<UUID> DOSSIER_ID = Var.id("dossierId");
    /** Which period a directive is told to open: "{regimeId}/2025-M04". */
    public static final Var<String> PERIOD = Var.text("period");
    /** The explanation demanded of an agency. */
    public static final Var<UUID> EXPLANATION_ID = Var.id("explanationId");
    /** What a lead asks around a deadline. */
    public static final Var<UUID> REQUEST_ID = Var.id("requestId");
    /** A later document that changes a directive. */
    public static final Var<UUID> AMENDMENT_ID = Var.id("amendmentId");
    /** One row of the sweep's list: "ASSIGNMENT:{id}" or "REPORT:{id}". */
    public static final Var<String> SUBJECT_REF = Var.text("subjectRef");
    /** A change of the working calendar. */
    public static final Var<UUID> CHANGE_ID = Var.id("changeId");

    /** The one thing a completion may carry: which saved version of the form is meant. */
    public static final String FORM_VERSION = "formVersion";

    private ProcessVariables() {}

    public static List<Var<?>> all() {
        return List.of(
                DIRECTIVE_ID,
                RECEIPT_ID,
                ASSIGNMENT_ID,
                ROUND_ID,
                REPORT_ID,
                DOSSIER_ID,
                PERIOD,
                EXPLANATION_ID,
                CHANGE_ID,
                AMENDMENT_ID,
                REQUEST_ID,
                SUBJECT_REF);
    }
}
