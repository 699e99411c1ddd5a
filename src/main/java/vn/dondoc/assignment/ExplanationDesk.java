package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;

/** Demands explanations and takes them in. */
@Service
class ExplanationDesk implements Explanations {
    private final ExplanationRows rows;
    private final Processes processes;
    private final AuditTrail audit;
    private final Diary diary;

    ExplanationDesk(ExplanationRows rows, Processes processes, AuditTrail audit, Diary diary) {
        this.rows = rows;
        this.processes = processes;
        this.audit = audit;
        this.diary = diary;
    }

    /** The draft of forms/explain.html. */
    record Draft(String cause, String commitment, LocalDate committedOn) {}

    @Override
    @Transactional
    public boolean demand(Matter matter, String instanceId, Term term, String by) {
        UUID id = UUID.randomUUID();
        rows.insert(id, matter, diary.today(), term, by);
        boolean opened = processes.correlateIfWaiting(
                instanceId, Message.EXPLANATION_DEMANDED, ProcessVariables.EXPLANATION_ID.of(id));
        if (!opened) {
            rows.delete(id);
            return false;
        }
        audit.record(
                by,
                "EXPLANATION_DEMANDED",
                matter.kind().name(),
                matter.id(),
                Map.of("answerBy", term.answerBy().toString()));
        return true;
    }

    /** In the completing transaction of userTask_explain. */
    @Transactional
    void give(UUID id, Draft draft, String by) {
        ExplanationRows.Demand demand = rows.lock(id);
        if (demand.answeredAt() != null)
            throw AssignmentRefused.alreadyExplained(
                    VietnameseDates.moment(demand.answeredAt().toInstant()));
        String cause = Typed.required(draft.cause(), AssignmentRefused::causeMissing);
        if (draft.committedOn() != null && draft.committedOn().isBefore(diary.today()))
            throw AssignmentRefused.committedInPast(draft.committedOn());
        rows.answered(id, cause, Typed.optional(draft.commitment()), draft.committedOn(), by);
        audit.record(by, "EXPLANATION_GIVEN", demand.kind().name(), demand.subjectId(), Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Explanation> of(UUID subjectId) {
        return rows.of(subjectId);
    }
}
