package vn.dondoc.amendment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** forms/release-amendment.html: a second person releases what a later document changes, or sends it back. */
@Component
class ReleaseAmendmentForm implements TaskForm {
    /** As long as a directive's release has with many tasks: working days from the day it opens. */
    private static final int WITHIN = 2;

    private final AmendmentTable amendments;
    private final AmendmentViews views;
    private final Directives directives;
    private final WorkingCalendar calendar;
    private final Releasing releasing;

    ReleaseAmendmentForm(
            AmendmentTable amendments,
            AmendmentViews views,
            Directives directives,
            WorkingCalendar calendar,
            Releasing releasing) {
        this.amendments = amendments;
        this.views = views;
        this.directives = directives;
        this.calendar = calendar;
        this.releasing = releasing;
    }

    enum Decision {
        RELEASE,
        RETURN
    }

    record Draft(Decision decision, String reason) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.AMENDMENT, "userTask_releaseAmendment"));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Amendment amendment = amendments.get(id(scope));
        Directive directive = directives.get(amendment.directiveId());
        return new TaskPlan(
                "Duyệt thay đổi · " + directive.label() + " · " + amendment.citation(),
                groups(directive),
                null,
                calendar.plus(scope.openedOn(), WITHIN));
    }

    @Override
    public Object content(ProcessScope scope) {
        return views.of(amendments.get(id(scope)));
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        Draft draft = submission.content(Draft.class);
        if (draft.decision() == null) throw AmendmentRefused.decisionMissing();
        switch (draft.decision()) {
            case RELEASE -> releasing.released(id(scope), submission.login());
            case RETURN -> releasing.returned(id(scope), draft.reason(), submission.login());
        }
    }

    private static List<String> groups(Directive directive) {
        return Stream.of(directive.standingAgency(), Agencies.OFFICE)
                .distinct()
                .map(agency -> TaskGroup.of(agency, Role.COORDINATOR))
                .toList();
    }

    private static UUID id(ProcessScope scope) {
        return scope.get(ProcessVariables.AMENDMENT_ID);
    }
}
