package vn.dondoc.request;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** userTask_answerCooperation: the agency that is asked answers, or says that it is beyond its capacity. */
@Component
class AnswerCooperationForm extends RequestTaskForm {
    static final String TASK = "userTask_answerCooperation";

    private final RequestContent contents;
    private final Answering answering;
    private final Agencies agencies;
    private final RequestTaskNames names;
    private final Evidence evidence;

    AnswerCooperationForm(
            RequestRows rows,
            RequestContent contents,
            Answering answering,
            OpenRequests open,
            Agencies agencies,
            RequestTaskNames names,
            Evidence evidence) {
        super(rows, contents, open);
        this.contents = contents;
        this.answering = answering;
        this.agencies = agencies;
        this.names = names;
        this.evidence = evidence;
    }

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.CO_OPERATION, TASK));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        DeadlineRequest r = request(scope);
        return new TaskPlan(
                names.of(r),
                List.of(TaskGroup.of(r.toAgency(), Role.OFFICER), TaskGroup.of(r.toAgency(), Role.HEAD)),
                agencies.get(r.toAgency()).contact(),
                r.answerBy());
    }

    @Override
    public RequestContent.View content(ProcessScope scope) {
        DeadlineRequest r = request(scope);
        return contents.of(r, evidence.all(r.id()));
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        answering.answer(id(scope), submission.content(Answering.Draft.class), submission.login());
    }
}
