package vn.dondoc.assignment;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** userTask_receive: all that an agency got for a directive, on one screen. */
@Component
class ReceiveForm implements TaskForm {
    private final ReceiptRows receipts;
    private final Receiving receiving;
    private final Directives directives;
    private final Agencies agencies;
    private final Sheets sheets;

    ReceiveForm(ReceiptRows receipts, Receiving receiving, Directives directives, Agencies agencies, Sheets sheets) {
        this.receipts = receipts;
        this.receiving = receiving;
        this.directives = directives;
        this.agencies = agencies;
        this.sheets = sheets;
    }

    record Choice(String login, String name) {}

    record Content(
            String citation,
            String agency,
            String due,
            String note,
            String contact,
            List<Choice> officers,
            List<Sheet> lines) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.RECEIPT, "userTask_receive"));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Receipt receipt = receipt(scope);
        Directive directive = directives.get(receipt.directiveId());
        Agency agency = agencies.get(receipt.agency());
        int lines = receipts.unanswered(receipt.id()).size();
        return new TaskPlan(
                "Tiếp nhận, phân công · " + directive.label() + " · " + agency.name() + " (" + lines + " nhiệm vụ)",
                List.of(
                        TaskGroup.of(agency.code(), Role.OFFICER),
                        TaskGroup.of(agency.code(), Role.CLERK),
                        TaskGroup.of(agency.code(), Role.HEAD)),
                agency.contact(),
                receipt.dueOn());
    }

    @Override
    public Content content(ProcessScope scope) {
        Receipt receipt = receipt(scope);
        Agency agency = agencies.get(receipt.agency());
        Directive directive = directives.get(receipt.directiveId());
        return new Content(
                directive.citation(),
                agency.name(),
                VietnameseDates.endOf(receipt.dueOn()),
                receipt.note(),
                agency.contact(),
                agencies.officersOf(agency.code()).stream()
                        .map(o -> new Choice(o.login(), o.displayName()))
                        .toList(),
                sheets.ofLead(directive, agency.code(), receipts.unansweredAssignments(receipt.id())));
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        receiving.answer(
                scope.get(ProcessVariables.RECEIPT_ID),
                submission.content(ReceiptAnswers.Draft.class),
                submission.login());
    }

    private Receipt receipt(ProcessScope scope) {
        return receipts.get(scope.get(ProcessVariables.RECEIPT_ID));
    }
}
