package vn.dondoc.reporting;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;

/** Says why a report can no longer be written or handed in. */
@Component
class LateRefusals {
    private final Agencies agencies;
    private final ObjectProvider<PublishedReports> published;

    LateRefusals(Agencies agencies, ObjectProvider<PublishedReports> published) {
        this.agencies = agencies;
        this.published = published;
    }

    /** @throws ReportRefused unless the agency may write the report now */
    void requireEditable(ReportCase c) {
        requireRunning(c);
        if (!c.report().state().editable()) throw ReportRefused.alreadyHandedIn(c.report());
    }

    /**
     * A report that was missed may still be typed into: what is on the screen of an officer when the period ends is kept
     * and offered in the next one. Handing it in is refused all the same.
     *
     * @throws ReportRefused when nothing typed here can be of use any more
     */
    void requireDraftable(ReportCase c) {
        if (c.report().state() == Report.State.MISSED) return;
        requireEditable(c);
    }

    /** @throws ReportRefused when the round takes no reports any more */
    void requireRunning(ReportCase c) {
        if (c.report().state() == Report.State.CANCELLED || c.round().state() == Round.State.CANCELLED)
            throw ReportRefused.cancelled();
        boolean missed = c.report().state() == Report.State.MISSED;
        boolean inTheAgency = c.report().state().inPreparation();
        if (missed || inTheAgency && !c.round().takesReports()) throw closed(c);
    }

    /** @throws ReportRefused when the round has ended, also for a report that left its agency long ago */
    void requireOpenRound(ReportCase c) {
        requireRunning(c);
        if (!c.round().takesReports()) throw closed(c);
    }

    private ReportRefused closed(ReportCase c) {
        var standing = agencies.get(c.directive().standingAgency());
        var publisher = published.getIfAvailable();
        return publisher == null
                ? ReportRefused.closedPeriod(c.round(), standing)
                : publisher
                        .of(c.round().id())
                        .map(p -> ReportRefused.closedPeriod(c.round(), standing, p))
                        .orElseGet(() -> ReportRefused.closedPeriod(c.round(), standing));
    }
}
