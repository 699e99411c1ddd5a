package vn.dondoc.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/**
 * The one gate before the engine: whichever door a completion comes by, it may carry the form's version and nothing
 * else, and what the domain refuses comes back in Vietnamese with nothing changed.
 */
@Component
class CompletionGate {
    private final Refusals refusals;
    private final HistoryService history;
    private final IdentityService identity;
    private final FinishedTasks finishedTasks;

    CompletionGate(
            Refusals refusals,
            @Lazy HistoryService history,
            @Lazy IdentityService identity,
            FinishedTasks finishedTasks) {
        this.refusals = refusals;
        this.finishedTasks = finishedTasks;
        this.history = history;
        this.identity = identity;
    }

    /** Runs the completion with what it may carry. */
    void pass(String taskId, Map<String, ?> submitted, Completion completion) {
        try {
            completion.with(admitted(submitted));
        } catch (AuthorizationException e) {
            // The right to work on it ended with the task; who may still see that it is done is told by whom.
            throw finished(taskId).<RuntimeException>map(r -> refused(r, e)).orElse(e);
        } catch (OptimisticLockingException | NullValueException e) {
            throw goneTask(taskId).<RuntimeException>map(r -> refused(r, e)).orElse(e);
        } catch (RuntimeException e) {
            DomainException refusal = Refusals.causeOf(e).orElseThrow(() -> e);
            // Of two at the same moment the slower may meet a rule first; that the task is done says more.
            throw refused(finished(taskId).orElse(refusal), e);
        }
    }

    /** The engine's side doors (resolve, BPMN error, escalation, delegation) lead round the form: closed to all. */
    RuntimeException closed() {
        WorkflowRefused refusal = WorkflowRefused.doorClosed();
        return new BadUserRequestException(refusals.text(refusal), refusal);
    }

    /**
     * Whoever may work on a task may claim it, and the engine lets him name anybody as the one who claims: that would
     * hand the task, with the right to work on it, to any agency.
     *
     * @param login who gets the task; null when it goes back to the agency's queue
     */
    void onlyForOneself(String login) {
        Authentication person = identity.getCurrentAuthentication();
        if (login != null && person != null && !login.equals(person.getUserId())) throw closed();
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

    /** Why the task can no longer be completed; empty when it is still open and the failure is a technical one. */
    private Optional<DomainException> goneTask(String taskId) {
        long known = history.createHistoricTaskInstanceQuery().taskId(taskId).count();
        return known == 0 ? Optional.of(WorkflowRefused.notFound()) : finished(taskId);
    }

    private Optional<DomainException> finished(String taskId) {
        Authentication person = identity.getCurrentAuthentication();
        if (person == null || person.getUserId() == null) return Optional.empty();
        List<String> groups = person.getGroupIds() == null ? List.of() : person.getGroupIds();
        return finishedTasks.tell(person.getUserId(), groups, taskId);
    }

    /** Of all exceptions this one the engine's web interface answers with 400 and the text, not 500 and a log entry. */
    private RuntimeException refused(DomainException refusal, Throwable cause) {
        if (cause != null && cause != refusal) refusal.addSuppressed(cause);
        return new FormFieldValidationException(refusal.key(), refusals.text(refusal), refusal);
    }

    interface Completion {
        void with(VariableMap admitted);
    }
}
