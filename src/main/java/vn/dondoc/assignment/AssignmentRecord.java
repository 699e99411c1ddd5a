package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.assignment.AssignmentHistory.DueStep;
import vn.dondoc.assignment.AssignmentHistory.Event;
import vn.dondoc.assignment.AssignmentHistory.ReceiptStep;
import vn.dondoc.assignment.AssignmentHistory.WordingStep;
import vn.dondoc.assignment.Explanations.Explanation;
import vn.dondoc.assignment.ReturnedResults.ReturnedResult;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.Tasks;

/** All that the page of an assignment tells. */
@Component
class AssignmentRecord {
    private final Sheets sheets;
    private final ResultRows results;
    private final ReturnedResults returned;
    private final AssignmentHistory history;
    private final Explanations explanations;
    private final ObjectProvider<AssignmentRequests> requests;
    private final SuspensionRows suspensions;
    private final Directives directives;
    private final Agencies agencies;
    private final Tasks tasks;
    private final Soon soon;
    private final Diary diary;

    AssignmentRecord(
            Sheets sheets,
            ResultRows results,
            ReturnedResults returned,
            AssignmentHistory history,
            Explanations explanations,
            ObjectProvider<AssignmentRequests> requests,
            SuspensionRows suspensions,
            Directives directives,
            Agencies agencies,
            Tasks tasks,
            Soon soon,
            Diary diary) {
        this.sheets = sheets;
        this.results = results;
        this.returned = returned;
        this.history = history;
        this.explanations = explanations;
        this.requests = requests;
        this.suspensions = suspensions;
        this.directives = directives;
        this.agencies = agencies;
        this.tasks = tasks;
        this.soon = soon;
        this.diary = diary;
    }

    record OwnTask(String name, String path) {}

    /** @param status full official label; {@code mark} is the chip with its colour */
    record View(
            Sheet sheet,
            String status,
            StatusFilter mark,
            String officer,
            ResultRows.Result result,
            List<ReturnedResult> returned,
            List<ReceiptStep> receipts,
            List<DueStep> dueDates,
            List<WordingStep> wordings,
            String added,
            List<Explanation> explanations,
            List<Event> events,
            List<OwnTask> ownTasks,
            AssignmentRequests.Shown requests,
            List<SuspensionRows.Suspension> suspensions,
            UnaryOperator<String> names) {

        /** For the template. */
        public String day(LocalDate day) {
            return VietnameseDates.day(day);
        }

        /** For the template. */
        public String agency(String code) {
            return names.apply(code);
        }
    }

    /** What an earlier lead handed in and explained is told to who oversees the work, not to its successor. */
    View of(Assignment a, SignedIn person) {
        OfficialStatus status = a.status(diary.today());
        boolean tellsAll = oversees(person, a);
        return new View(
                person.agency().equals(a.leadAgency()) ? sheets.of(a) : sheets.ofHandedIn(a),
                status.label(),
                StatusFilter.of(status, soon.is(a)),
                agencies.nameOf(a.officer()),
                results.of(a.id()),
                returned.of(a.id()).stream()
                        .filter(r -> tellsAll || r.agency().equals(a.leadAgency()))
                        .toList(),
                history.receipts(a.id()),
                history.dueDates(a.id()),
                history.wordings(a.id()),
                history.addedBy(a.id()),
                explanations.of(a.id()).stream()
                        .filter(e -> tellsAll || e.agency().equals(a.leadAgency()))
                        .toList(),
                history.events(a.id()),
                ownTasks(a, person),
                requests(a, person),
                suspensions.of(a.id()),
                code -> agencies.get(code).name());
    }

    private AssignmentRequests.Shown requests(Assignment a, SignedIn person) {
        AssignmentRequests kept = requests.getIfAvailable();
        return kept == null ? new AssignmentRequests.Shown(List.of(), false) : kept.of(a, person);
    }

    private boolean oversees(SignedIn person, Assignment a) {
        return person.isLeader()
                || person.is(Role.ADMINISTRATOR)
                || person.coordinates(directives.get(a.directiveId()).standingAgency());
    }

    /** What this person can work on now. */
    private List<OwnTask> ownTasks(Assignment a, SignedIn person) {
        if (!a.state().running()) return List.of();
        return Optional.ofNullable(a.processInstanceId()).map(tasks::openTasks).orElse(List.of()).stream()
                .filter(task -> tasks.mayWork(person, task.id()))
                .map(task -> new OwnTask(task.name(), "/camunda/app/tasklist/default/#/?task=" + task.id()))
                .toList();
    }
}
