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

/** Number, date and signed file of the agency's own báo cáo: added after sending, never a condition of it. */
@Service
class SignedDocuments {
    private final ReportCases cases;
    private final ReportChanges changes;
    private final FileStore files;
    private final AuditTrail audit;
    private final Clock clock;

    SignedDocuments(ReportCases cases, ReportChanges changes, FileStore files, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param scan the signed file; null when only number and date are known */
    @Transactional
    public void add(SignedIn person, UUID reportId, String number, LocalDate date, InspectedFile scan) {
        ReportCase c = cases.lock(reportId);
        if (!mayAdd(person, c.report())) throw ReportRefused.unknown();
        if (c.report().sentAt() == null) throw ReportRefused.documentBeforeSending();
        String kept = TypedText.of("Số, ký hiệu", number, LineRules.SHORT);
        if (kept == null || date == null) throw ReportRefused.documentMissing();
        if (date.isAfter(LocalDate.now(clock))) throw ReportRefused.documentInFuture(date);
        changes.setDocument(reportId, kept, date);
        if (scan != null) files.keep(FileOwner.ofReport(c), scan, person.login(), true);
        audit.record(person.login(), "report.documentAdded", "REPORT", reportId, Map.of("number", kept, "date", date));
    }

    static boolean mayAdd(SignedIn person, Report report) {
        boolean role = person.is(Role.CLERK) || person.is(Role.OFFICER) || person.is(Role.HEAD);
        return role && person.agency().equals(report.agency());
    }
}
