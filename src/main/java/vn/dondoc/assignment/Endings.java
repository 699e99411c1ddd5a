package vn.dondoc.assignment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Assignments.Telling;
import vn.dondoc.directive.DirectiveClosing;
import vn.dondoc.directive.Directives;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** How assignments end other than by their result: withdrawn or ended by decision, or with their directive. */
@Service
class Endings {
    private final JdbcClient jdbc;
    private final AssignmentRows rows;
    private final ReceiptRows receipts;
    private final Receiving receiving;
    private final SuspensionRows suspended;
    private final Directives directives;
    private final Processes processes;
    private final DecisionLetters letters;
    private final ApplicationEventPublisher events;
    private final Diary diary;

    Endings(
            JdbcClient jdbc,
            AssignmentRows rows,
            ReceiptRows receipts,
            Receiving receiving,
            SuspensionRows suspended,
            Directives directives,
            Processes processes,
            DecisionLetters letters,
            ApplicationEventPublisher events,
            Diary diary) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.receipts = receipts;
        this.receiving = receiving;
        this.suspended = suspended;
        this.directives = directives;
        this.processes = processes;
        this.letters = letters;
        this.events = events;
        this.diary = diary;
    }

    /** Thôi giao, wherever the work stands. */
    @Transactional
    void withdraw(UUID id, String reason, String by, Telling telling) {
        String why = Typed.reason(reason);
        Assignment a = taken(id);
        end(a, Assignment.State.WITHDRAWN, why, by);
        if (telling == Telling.BY_LETTER) letters.withdrawn(a, why);
        ended(a);
    }

    /** Standing work has no result to be confirmed: a decision says that it is over. */
    @Transactional
    void endStanding(UUID id, String basis, String by, Telling telling) {
        String why = Typed.reason(basis);
        // What it is never changes: told before anything is.
        if (!rows.get(id).standing()) throw AssignmentRefused.onlyStandingIsEnded();
        Assignment a = taken(id);
        end(a, Assignment.State.ENDED, why, by);
        if (telling == Telling.BY_LETTER) letters.ended(a, why);
        ended(a);
    }

    /** @see Assignments#hold */
    @Transactional(propagation = Propagation.MANDATORY)
    Assignment hold(UUID id) {
        rows.lockDirectiveOf(id);
        receipts.lockOpenWith(id);
        return rows.lock(id);
    }

    /** The running row, locked, and out of the receipt that its agency has not answered yet. */
    private Assignment taken(UUID id) {
        rows.lockDirectiveOf(id);
        var openReceipt = receipts.lockOpenWith(id);
        Assignment a = rows.lock(id);
        if (!a.state().running()) throw AssignmentRefused.ended(a.state());
        openReceipt.ifPresent(receipt -> receiving.drop(receipt, id));
        return a;
    }

    /** Told to the packages above, and to the directive when it was the last. To be called under the directive's lock. */
    void ended(Assignment a) {
        events.publishEvent(new AssignmentEvents.Ended(a.id(), a.directiveId(), a.leadAgency()));
        if (!rows.anyRunning(a.directiveId())) directives.allClosed(a.directiveId());
    }

    /** What still runs when a directive closes ends with it: standing work is over, dated work is taken back. */
    @EventListener
    @Transactional
    void onClosing(DirectiveClosing closing) {
        for (Receipt receipt : receipts.lockOpenOf(closing.directiveId())) close(receipt);
        for (Assignment a : rows.lockRunning(closing.directiveId())) {
            end(a, a.standing() ? Assignment.State.ENDED : Assignment.State.WITHDRAWN, closing.basis(), closing.by());
            events.publishEvent(new AssignmentEvents.Ended(a.id(), a.directiveId(), a.leadAgency()));
        }
    }

    private void close(Receipt receipt) {
        receipts.droppedAll(receipt.id());
        receipts.completed(receipt.id(), false);
        processes.cancel(List.of(receipt.processInstanceId()), "directive closed");
    }

    private void end(Assignment a, Assignment.State state, String basis, String by) {
        jdbc.sql("update assignment set state = ?, ended_basis = ?, overdue_shown = false, version = version + 1"
                        + " where id = ?")
                .params(state.name(), basis, a.id())
                .update();
        if (a.state() == Assignment.State.SUSPENDED) suspended.over(a.id(), diary.today(), by, diary.now());
        diary.record(by, "ASSIGNMENT_" + state, a.id(), Map.of("from", a.state().name()));
        processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_WITHDRAWN);
    }
}
