package vn.dondoc.assignment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** userTask_explain, in an assignment as in an agency's report: cause, commitment, committed date. */
@Component
class ExplainForm implements TaskForm {
    static final String TASK = "userTask_explain";

    private final ExplanationRows rows;
    private final ExplanationDesk desk;
    private final AssignmentRows assignments;
    private final Directives directives;
    private final Agencies agencies;

    ExplainForm(
            ExplanationRows rows,
            ExplanationDesk desk,
            AssignmentRows assignments,
            Directives directives,
            Agencies agencies) {
        this.rows = rows;
        this.desk = desk;
        this.assignments = assignments;
        this.directives = directives;
        this.agencies = agencies;
    }

    /** @param report whether it is about a report, else about an assignment */
    record Content(
            boolean report,
            String title,
            String citation,
            String agency,
            String due,
            String demandedOn,
            String answerBy) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.ASSIGNMENT, TASK), UserTask.of(ProcessKey.AGENCY_REPORT, TASK));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        ExplanationRows.Demand demand = demand(scope);
        Agency agency = agencies.get(demand.agency());
        return new TaskPlan(
                name(demand),
                List.of(TaskGroup.of(agency.code(), Role.OFFICER), TaskGroup.of(agency.code(), Role.HEAD)),
                firstAssignee(demand, agency),
                demand.answerBy());
    }

    private String name(ExplanationRows.Demand demand) {
        return "Giải trình · " + directives.get(demand.directiveId()).label() + " · "
                + agencies.get(demand.agency()).name() + ": " + title(demand);
    }

    /** As the work is called today; reports keep the name under which they were asked for. */
    private String title(ExplanationRows.Demand demand) {
        return demand.kind() == SubjectKind.ASSIGNMENT
                ? assignments.get(demand.subjectId()).title()
                : demand.title();
    }

    /** The name of the open task about this assignment; empty where there is none, or one for each of several agencies. */
    Optional<String> openName(Assignment a) {
        List<ExplanationRows.Demand> open = rows.openOf(a.id());
        return open.size() == 1 ? Optional.of(name(open.get(0))) : Optional.empty();
    }

    @Override
    public Content content(ProcessScope scope) {
        ExplanationRows.Demand demand = demand(scope);
        return new Content(
                demand.kind() == SubjectKind.REPORT,
                title(demand),
                directives.get(demand.directiveId()).citation(),
                agencies.get(demand.agency()).name(),
                VietnameseDates.day(demand.dueOn()),
                VietnameseDates.day(demand.demandedOn()),
                VietnameseDates.endOf(demand.answerBy()));
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        desk.give(
                scope.get(ProcessVariables.EXPLANATION_ID),
                submission.content(ExplanationDesk.Draft.class),
                submission.login());
    }

    /** Who carries the work out knows why it is late; for a report the agency's contact. */
    private String firstAssignee(ExplanationRows.Demand demand, Agency agency) {
        String officer = demand.kind() == SubjectKind.ASSIGNMENT
                ? assignments.get(demand.subjectId()).officer()
                : null;
        return officer == null ? agency.contact() : officer;
    }

    private ExplanationRows.Demand demand(ProcessScope scope) {
        return rows.get(scope.get(ProcessVariables.EXPLANATION_ID));
    }
}
