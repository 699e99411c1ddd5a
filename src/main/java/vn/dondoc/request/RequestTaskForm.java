package vn.dondoc.request;

import java.util.Optional;
import java.util.UUID;
import vn.dondoc.shared.DomainException;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.TaskForm;

/** A task in the instance of a request: it shows the request, and ends with the one answer the request gets. */
abstract class RequestTaskForm implements TaskForm {
    private final RequestRows rows;
    private final RequestContent contents;
    private final OpenRequests open;

    RequestTaskForm(RequestRows rows, RequestContent contents, OpenRequests open) {
        this.rows = rows;
        this.contents = contents;
        this.open = open;
    }

    @Override
    public RequestContent.View content(ProcessScope scope) {
        return contents.of(request(scope));
    }

    @Override
    public Optional<DomainException> whyEnded(String instanceId) {
        return open.outcome(instanceId);
    }

    @Override
    public Optional<DomainException> whatWasAnswered(String instanceId) {
        return open.outcome(instanceId);
    }

    static UUID id(ProcessScope scope) {
        return scope.get(ProcessVariables.REQUEST_ID);
    }

    DeadlineRequest request(ProcessScope scope) {
        return rows.get(id(scope));
    }
}
