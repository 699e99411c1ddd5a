package vn.dondoc.reporting;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.shared.VietnameseDates;

/** Puts together what forms and pages show of a report. */
@Component
class ReportContents {
    private static final List<ReportContent.Group> GROUPS = Arrays.stream(DifficultyGroup.values())
            .map(g -> new ReportContent.Group(g.name(), g.label()))
            .toList();

    private final LineViews lineViews;
    private final AttachmentRows attachments;
    private final ReportStatuses statuses;
    private final Agencies agencies;

    ReportContents(LineViews lineViews, AttachmentRows attachments, ReportStatuses statuses, Agencies agencies) {
        this.lineViews = lineViews;
        this.attachments = attachments;
        this.statuses = statuses;
        this.agencies = agencies;
    }

    ReportContent of(ReportCase c) {
        Report report = c.report();
        Round round = c.round();
        Agency standing = agencies.get(c.directive().standingAgency());
        ReportStatuses.Status status = statuses.of(report, round);
        List<Attachment> files = attachments.ofReport(report.id());
        return new ReportContent(
                report.id(),
                report.version(),
                "Báo cáo " + round.period().shortLabel(),
                c.cited(),
                c.directive().subject(),
                c.agency().name(),
                standing.name(),
                standing.phone(),
                round.period().label(),
                PeriodWords.span(round),
                VietnameseDates.endOf(round.dueOn()),
                round.dueExplanation(),
                status.label(),
                status.colour(),
                VietnameseDates.moment(report.sentAt()),
                report.returnReason(),
                c.agency().headApproves() && !report.signed(),
                PeriodWords.help(round),
                report.enteredSource(),
                report.documentNumber(),
                report.documentDate(),
                lineViews.of(c, files),
                shown(files, report.id()),
                GROUPS);
    }

    static List<Attachments.StoredFile> shown(List<Attachment> files, java.util.UUID ownerId) {
        return files.stream()
                .filter(f -> f.ownerId().equals(ownerId))
                .map(Attachment::shown)
                .toList();
    }
}
