package vn.dondoc.reporting;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** A report leaves its agency. The first time decides in time or late; what was sent is frozen. */
@Component
class ReportDeparture {
    private final ReportChanges changes;
    private final AttachmentRows attachments;
    private final Assignments assignments;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    ReportDeparture(
            ReportChanges changes,
            AttachmentRows attachments,
            Assignments assignments,
            Processes processes,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.changes = changes;
        this.attachments = attachments;
        this.assignments = assignments;
        this.processes = processes;
        this.events = events;
        this.audit = audit;
    }

    /** @param c as it was before; its row is locked */
    void leave(ReportCase c, String login) {
        boolean first = c.report().sentAt() == null;
        changes.sent(c.report().id(), login);
        if (first) processes.correlateIfWaiting(c.report().processInstanceId(), Message.REPORT_OVERDUE_CLEARED);
        announce(c);
        audit.record(
                login,
                first ? "report.sent" : "report.sentAgain",
                "REPORT",
                c.report().id(),
                Map.of());
    }

    /** What follows when a report is there, by whichever door it came. */
    void announce(ReportCase c) {
        attachments.freezeReport(c.report().id());
        if (c.report().sentAt() == null)
            assignments.receivedByReporting(c.directive().id(), c.agency().code());
        events.publishEvent(new ReportingEvents.Sent(
                c.report().id(), c.round().id(), c.agency().code()));
    }
}
