package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.AssignmentHistory.DueStep;
import vn.dondoc.assignment.AssignmentHistory.Event;
import vn.dondoc.assignment.AssignmentHistory.ReceiptStep;
import vn.dondoc.assignment.Explanations.Explanation;
import vn.dondoc.assignment.ReturnedResults.ReturnedResult;
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
            Agencies agencies,
            Tasks tasks,
            Soon soon,
            Diary diary) {
        this.sheets = sheets;
        this.results = results;
        this.returned = returned;
        this.history = history;
        this.explanations = explanations;
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
            List<Explanation> explanations,
            List<Event> events,
            List<OwnTask> ownTasks) {

        /** For the template. */
        public String day(LocalDate day) {
            return VietnameseDates.day(day);
        }
    }

    View of(Assignment a, SignedIn person) {
        OfficialStatus status = a.status(diary.today());
        return new View(
                sheets.of(a),
                status.label(),
                StatusFilter.of(status, soon.is(a)),
                agencies.nameOf(a.officer()),
                results.of(a.id()),
                returned.of(a.id()),
                history.receipts(a.id()),
                history.dueDates(a.id()),
                explanations.of(a.id()),
                history.events(a.id()),
                ownTasks(a, person));
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
