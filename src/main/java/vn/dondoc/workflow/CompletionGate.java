package vn.dondoc.workflow;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/**
 * The one gate before the engine: whichever door a completion comes by, it may carry the form's version and nothing
 * else, and what the domain refuses comes back in Vietnamese with nothing changed.
 */
@Component
class CompletionGate {
    private final Refusals refusals;
    private final HistoryService history;

    CompletionGate(Refusals refusals, @Lazy HistoryService history) {
        this.refusals = refusals;
        this.history = history;
    }

    /** Runs the completion with what it may carry. */
    void pass(String taskId, Map<String, ?> submitted, Completion completion) {
        try {
            completion.with(admitted(submitted));
        } catch (OptimisticLockingException | NullValueException e) {
            DomainException refusal = doneByOthers(taskId);
            refusal.initCause(e); // our own pages look for the refusal, the log for what lies below
            throw refused(refusal, refusal);
        } catch (RuntimeException e) {
            throw Refusals.causeOf(e).<RuntimeException>map(r -> refused(r, e)).orElse(e);
        }
    }

    /** The engine's side doors (resolve, BPMN error, escalation, delegation) lead round the form: closed to all. */
    RuntimeException closed() {
        return refused(WorkflowRefused.doorClosed(), null);
    }

    private VariableMap admitted(Map<String, ?> submitted) {
        VariableMap admitted = Variables.createVariables();
        if (submitted != null) submitted.forEach((name, value) -> admitted.putValue(name, admit(name, value)));
        return admitted;
    }

    private static TypedValue admit(String name, Object value) {
        Object plain = value instanceof TypedValue typed ? typed.getValue() : value;
        if (!name.equals(ProcessVariables.FORM_VERSION)) throw WorkflowRefused.undeclared(name);
        if (!(plain instanceof Integer version)) throw WorkflowRefused.versionMissing();
        return Variables.integerValue(version, true); // transient: read by the listener, never stored
    }

    private DomainException doneByOthers(String taskId) {
        HistoricTaskInstance done = history.createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .finished()
                .singleResult();
        return done == null
                ? WorkflowRefused.notFound()
                : WorkflowRefused.alreadyDone(
                        done.getAssignee() == null ? "người khác" : done.getAssignee(),
                        VietnameseDates.moment(done.getEndTime().toInstant()));
    }

    private RuntimeException refused(DomainException refusal, Throwable cause) {
        return new BadUserRequestException(refusals.text(refusal), cause == null ? refusal : cause);
    }

    interface Completion {
        void with(VariableMap admitted);
    }
}
