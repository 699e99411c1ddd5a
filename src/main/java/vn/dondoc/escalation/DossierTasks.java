package vn.dondoc.escalation;

import java.util.List;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.UserTask;

/** The user tasks of escalation.bpmn and what they are called in the list of tasks. */
final class DossierTasks {
    static final UserTask PREPARE = UserTask.of(ProcessKey.ESCALATION, "userTask_prepare");
    static final UserTask GIVE_OPINION = UserTask.of(ProcessKey.ESCALATION, "userTask_giveOpinion");
    static final UserTask DECIDE = UserTask.of(ProcessKey.ESCALATION, "userTask_decide");

    private DossierTasks() {}

    /** "Lập phiếu trình mở ngày 22/4/2025 (2 nội dung)". */
    static String nameToPrepare(Dossier dossier, List<DossierItem> items) {
        return "Lập " + named(dossier, items);
    }

    /** "Cho ý kiến phiếu trình mở ngày 22/4/2025 (2 nội dung)". */
    static String nameToDecide(Dossier dossier, List<DossierItem> items) {
        return "Cho ý kiến " + named(dossier, items);
    }

    private static String named(Dossier dossier, List<DossierItem> items) {
        long left = items.stream().filter(i -> !i.resolved()).count();
        return dossier.name() + " (" + left + " nội dung)";
    }
}
