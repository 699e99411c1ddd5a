package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;

/**
 * Number, date and signed file of the agency's own báo cáo. After sending they are added when they are known; a signed
 * copy that is there before counts as the head's approval of the text as it stands.
 */
@Service
class SignedDocuments {
    private final ReportCases cases;
    private final ReportChanges changes;
    private final LateRefusals late;
    private final FileStore files;
    private final AuditTrail audit;
    private final Clock clock;

    SignedDocuments(
            ReportCases cases,
            ReportChanges changes,
            LateRefusals late,
            FileStore files,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.late = late;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param copy the signed file; null when only number and date are known */
    @Transactional
    public void add(SignedIn person, UUID reportId, String number, LocalDate date, InspectedFile copy) {
        ReportCase c = cases.lock(reportId);
        if (!mayAdd(person, c.report())) throw ReportRefused.unknown();
        if (c.report().sentAt() == null) requireBeforeSending(c, copy);
        String kept = TypedText.of("Số, ký hiệu", number, LineRules.SHORT);
        if (kept == null || date == null) throw ReportRefused.documentMissing();
        DocumentDates.require(date, c, LocalDate.now(clock));
        changes.setDocument(reportId, kept, date);
        if (copy != null) keep(person, c, copy.requirePdf());
        audit.record(
                person.login(),
                "report.documentAdded",
                "REPORT",
                reportId,
                Map.of("number", kept, "date", date, "signedCopy", copy != null));
    }

    /** Only together with the signed copy: a number alone would be that of a document nobody has seen. */
    private void requireBeforeSending(ReportCase c, InspectedFile copy) {
        late.requireRunning(c);
        if (!c.report().state().editable()) throw ReportRefused.documentWhileApproving();
        if (copy == null) throw ReportRefused.signedCopyMissing();
    }

    private void keep(SignedIn person, ReportCase c, InspectedFile copy) {
        boolean writing = c.report().state().editable();
        var file = files.keep(FileOwner.ofReport(c), copy, person.login(), !writing);
        if (writing) changes.setSignedCopy(c.report(), file.id());
    }

    static boolean mayAdd(SignedIn person, Report report) {
        boolean role = person.is(Role.CLERK) || person.is(Role.OFFICER) || person.is(Role.HEAD);
        return role && person.agency().equals(report.agency());
    }

    /** Whether the page offers it now. */
    static boolean offeredTo(SignedIn person, Report report) {
        return mayAdd(person, report)
                && (report.sentAt() != null || report.state().editable());
    }
}
