package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** The agency's answer to what was laid before it, given or deemed. */
@Service
class Receiving {
    private final ReceiptRows receipts;
    private final ReceivedLines lines;
    private final ReceiptAnswers answers;
    private final Processes processes;
    private final Diary diary;

    Receiving(ReceiptRows receipts, ReceivedLines lines, ReceiptAnswers answers, Processes processes, Diary diary) {
        this.receipts = receipts;
        this.lines = lines;
        this.answers = answers;
        this.processes = processes;
        this.diary = diary;
    }

    /** In the completing transaction of userTask_receive. */
    @Transactional
    void answer(UUID receiptId, ReceiptAnswers.Draft draft, String by) {
        Receipt receipt = receipts.lock(receiptId);
        if (receipt.completedAt() != null)
            throw AssignmentRefused.alreadyReceived(VietnameseDates.moment(receipt.completedAt()));
        lines.lock(receiptId);
        apply(receipt, answers.read(receipt, receipts.unanswered(receiptId), draft), by);
        receipts.completed(receiptId, false);
    }

    /** BPMN: serviceTask_recordReceipt. Where an assignment stands elsewhere by now, its row says so: nothing is sent. */
    @Transactional
    void record(UUID receiptId) {
        for (Assignment a : lines.lock(receiptId))
            switch (a.state()) {
                case IN_PROGRESS, AWAITING_CONFIRMATION ->
                    processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_RECEIVED);
                case RETURNED -> processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_RETURNED);
                case ISSUED, SUSPENDED, REDO, DONE, WITHDRAWN, ENDED -> {}
            }
    }

    @Transactional
    int deemReceived(LocalDate today) {
        List<Receipt> due = receipts.lockDueBefore(today);
        due.forEach(this::deem);
        return due.size();
    }

    @Transactional
    void receivedByReporting(UUID directiveId, String agency) {
        receipts.lockOpenOf(directiveId, agency).forEach(this::deem);
    }

    /** Who reports a result has received the work: the one line is answered, and the receipt with its last line. */
    void acceptLine(Receipt receipt, Assignment a) {
        apply(receipt, List.of(answers.accept(receipt.agency(), a.id())), AuditTrail.SYSTEM);
        closeIfAnswered(receipt, true);
        processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_RECEIVED);
    }

    /** The line is taken out of its receipt: handed over or withdrawn before the agency answered. */
    void drop(Receipt receipt, UUID assignmentId) {
        receipts.dropped(receipt.id(), assignmentId);
        closeIfAnswered(receipt, false);
    }

    private void deem(Receipt receipt) {
        lines.lock(receipt.id());
        apply(receipt, answers.acceptAll(receipt, receipts.unanswered(receipt.id())), AuditTrail.SYSTEM);
        receipts.completed(receipt.id(), true);
        processes.correlateIfWaiting(receipt.processInstanceId(), Message.DEEMED_RECEIVED);
    }

    private void closeIfAnswered(Receipt receipt, boolean deemed) {
        if (!receipts.unanswered(receipt.id()).isEmpty()) return;
        receipts.completed(receipt.id(), deemed);
        processes.cancel(List.of(receipt.processInstanceId()), "no line left to answer");
    }

    private void apply(Receipt receipt, List<Receipt.Answer> given, String by) {
        receipts.answered(receipt.id(), given);
        lines.apply(given, by);
        boolean deemed = by.equals(AuditTrail.SYSTEM);
        for (Receipt.Answer answer : given)
            diary.record(
                    by,
                    deemed
                            ? "ASSIGNMENT_DEEMED_RECEIVED"
                            : answer.accepted() ? "ASSIGNMENT_RECEIVED" : "ASSIGNMENT_RETURNED",
                    answer.assignmentId(),
                    facts(receipt, answer));
    }

    private static Map<String, Object> facts(Receipt receipt, Receipt.Answer answer) {
        return answer.officer() == null
                ? Map.of("agency", receipt.agency())
                : Map.of("agency", receipt.agency(), "officer", answer.officer());
    }
}
