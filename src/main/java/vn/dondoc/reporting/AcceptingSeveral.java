package vn.dondoc.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.workflow.Tasks;

/** Accepts several reports at once. Each in a transaction of its own: one that its agency took back meanwhile keeps no other. */
@Service
class AcceptingSeveral {
    private final ReportCases cases;
    private final Tasks tasks;
    private final Refusals refusals;

    AcceptingSeveral(ReportCases cases, Tasks tasks, Refusals refusals) {
        this.cases = cases;
        this.tasks = tasks;
        this.refusals = refusals;
    }

    /** @param refusals one sentence for each report that was not accepted, with its agency */
    record Outcome(int accepted, List<String> refusals) {
        String doneText() {
            return "Đã chấp nhận " + accepted + " báo cáo.";
        }
    }

    Outcome accept(SignedIn person, UUID roundId, List<UUID> reportIds) {
        if (reportIds.isEmpty()) return new Outcome(0, List.of("Chưa chọn báo cáo nào để chấp nhận."));
        int accepted = 0;
        List<String> refused = new ArrayList<>();
        for (UUID id : reportIds) {
            ReportCase c = cases.get(id);
            boolean here = c.round().id().equals(roundId)
                    && person.coordinates(c.directive().standingAgency());
            if (!here) throw ReportRefused.unknown();
            String refusal = accept(person, c);
            if (refusal == null) accepted++;
            else refused.add(c.agency().name() + ": " + refusal);
        }
        return new Outcome(accepted, refused);
    }

    /** Null when it was accepted; technical failures go on. */
    private String accept(SignedIn person, ReportCase c) {
        try {
            Tasks.OpenTask task = tasks.openTask(c.report().processInstanceId(), CheckReportForm.TASK.id())
                    .orElseThrow(ReportRefused::notChecking);
            tasks.completeWith(person, task.id(), Verdict.AGREED);
            return null;
        } catch (RuntimeException failure) {
            DomainException refusal = Refusals.causeOf(failure).orElseThrow(() -> failure);
            return refusals.text(refusal);
        }
    }
}
