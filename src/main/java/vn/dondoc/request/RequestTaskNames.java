package vn.dondoc.request;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.AssignmentEvents;
import vn.dondoc.request.DeadlineRequest.State;
import vn.dondoc.workflow.Tasks;

/** What the task of a request is called; open ones follow when the work is given other words. */
@Component
class RequestTaskNames {
    private final RequestRows rows;
    private final Matter matter;
    private final Tasks tasks;

    RequestTaskNames(RequestRows rows, Matter matter, Tasks tasks) {
        this.rows = rows;
        this.matter = matter;
        this.tasks = tasks;
    }

    String of(DeadlineRequest r) {
        if (r.kind() != RequestKind.COOPERATION)
            return matter.taskName("Trả lời đề nghị " + r.kind().label(), r);
        return matter.taskName(
                r.state() == State.BEYOND ? "Báo cáo nội dung phối hợp vượt thẩm quyền" : "Trả lời đề nghị phối hợp",
                r);
    }

    @EventListener
    @Transactional
    public void onReworded(AssignmentEvents.Reworded reworded) {
        for (DeadlineRequest r : rows.lockOpenOf(reworded.id())) tasks.rename(r.processInstanceId(), task(r), of(r));
    }

    private static String task(DeadlineRequest r) {
        if (r.kind() != RequestKind.COOPERATION) return DecideRequestForm.TASK;
        return r.state() == State.BEYOND ? ReportToChairmanForm.TASK : AnswerCooperationForm.TASK;
    }
}
