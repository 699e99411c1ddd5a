package vn.dondoc.consolidation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;

/** What the two forms in the task list show: the figures, the sentence of standing, the way to the whole draft. */
@Component
class TaskSummary {
    private final ReportStore reports;
    private final ParagraphStore paragraphs;
    private final PageViews pages;
    private final Occasions occasions;
    private final Agencies agencies;

    TaskSummary(
            ReportStore reports, ParagraphStore paragraphs, PageViews pages, Occasions occasions, Agencies agencies) {
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.pages = pages;
        this.occasions = occasions;
        this.agencies = agencies;
    }

    /** @param version to be handed in as {@code seen} with the signature */
    record Content(
            String title,
            String path,
            String documentPath,
            int version,
            String sentence,
            PageView.Counts counts,
            List<String> warnings,
            String reviewedBy,
            String note,
            String returnReason,
            String notation) {}

    Content of(UUID roundId) {
        Occasion occasion = occasions.of(roundId);
        var report = reports.find(roundId).orElseThrow(ConsolidationRefused::unknown);
        String path = "/tong-hop/" + roundId;
        return new Content(
                "Báo cáo tổng hợp " + occasion.shortName(),
                path,
                path + "/bao-cao.docx",
                report.version(),
                StandingText.sent(report.figures()),
                PageView.Counts.of(report.figures()),
                pages.warnings(report, paragraphs.of(roundId)),
                agencies.nameOf(report.reviewedBy()),
                report.reviewNote(),
                report.returnReason(),
                occasion.notation());
    }
}
