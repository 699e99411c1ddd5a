package vn.dondoc.consolidation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.PublishedReports;
import vn.dondoc.shared.VietnameseDates;

/** Tells reporting which consolidated report closed a round, for the refusal of what comes after it. */
@Component
class PublishedAnswers implements PublishedReports {
    private final ReportStore reports;
    private final Occasions occasions;

    PublishedAnswers(ReportStore reports, Occasions occasions) {
        this.reports = reports;
        this.occasions = occasions;
    }

    /** A number that the clerk has not given yet reads "…/BC-SCT". */
    @Override
    public Optional<Published> of(UUID roundId) {
        return reports.find(roundId)
                .filter(r -> r.state() == ConsolidatedReport.State.PUBLISHED)
                .map(r -> new Published(
                        r.documentNumber() == null
                                ? "…/" + occasions.of(roundId).notation()
                                : r.documentNumber(),
                        VietnameseDates.dayOf(r.signedAt())));
    }
}
