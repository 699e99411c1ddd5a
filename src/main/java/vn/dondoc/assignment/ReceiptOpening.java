package vn.dondoc.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directive;
import vn.dondoc.setting.Step;
import vn.dondoc.setting.Terms;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;

/** Opens the receipt of an agency: row, lines, instance and mails. */
@Component
class ReceiptOpening {
    private final ReceiptRows receipts;
    private final WorkingCalendar calendar;
    private final Terms terms;
    private final Processes processes;
    private final ReceiptLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    ReceiptOpening(
            ReceiptRows receipts,
            WorkingCalendar calendar,
            Terms terms,
            Processes processes,
            ReceiptLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.receipts = receipts;
        this.calendar = calendar;
        this.terms = terms;
        this.processes = processes;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    void open(Directive directive, String agency, List<Receipt.Line> lines, String note) {
        int within = terms.workingDays(Step.RECEIPT);
        LocalDate due = calendar.plus(LocalDate.now(clock), within);
        Receipt receipt = new Receipt(UUID.randomUUID(), directive.id(), agency, due, null, note, null);
        receipts.insert(
                receipt, within, lines.stream().map(Receipt.Line::assignmentId).toList());
        receipts.started(
                receipt.id(),
                processes.start(
                        ProcessKey.RECEIPT,
                        directive.key() + "/" + agency,
                        ProcessVariables.RECEIPT_ID.of(receipt.id())));
        letters.delivered(directive, receipt, lines);
        record(receipt, lines);
    }

    private void record(Receipt receipt, List<Receipt.Line> lines) {
        boolean single = lines.size() == 1;
        audit.record(
                AuditTrail.SYSTEM,
                "ASSIGNMENT_DELIVERED",
                single ? "ASSIGNMENT" : "RECEIPT",
                single ? lines.get(0).assignmentId() : receipt.id(),
                Map.of(
                        "agency",
                        receipt.agency(),
                        "lines",
                        lines.size(),
                        "dueOn",
                        receipt.dueOn().toString()));
    }
}
