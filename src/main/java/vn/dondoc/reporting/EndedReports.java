package vn.dondoc.reporting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.DomainException;

/** Says to somebody who still has the form before him why the report ended without him. */
@Component
class EndedReports {
    private final Reports reports;
    private final ReportCases cases;
    private final LateRefusals late;

    EndedReports(Reports reports, ReportCases cases, LateRefusals late) {
        this.reports = reports;
        this.cases = cases;
        this.late = late;
    }

    /** The same sentence as when the task were still there. */
    Optional<DomainException> whyNotWritten(String instanceId) {
        return reports.ofInstance(instanceId).map(cases::of).flatMap(this::refusal);
    }

    private Optional<DomainException> refusal(ReportCase c) {
        try {
            late.requireEditable(c);
            return Optional.empty();
        } catch (ReportRefused refusal) {
            return Optional.of(refusal);
        }
    }
}
