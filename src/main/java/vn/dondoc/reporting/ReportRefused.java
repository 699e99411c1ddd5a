package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.agency.Agency;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.VietnameseDates;

/** A refusal about a round or a report. */
public final class ReportRefused extends DomainException {
    private final transient List<Integer> lines;

    private ReportRefused(String key, Object... arguments) {
        this(List.of(), key, arguments);
    }

    private ReportRefused(List<Integer> lines, String key, Object... arguments) {
        super(key, arguments);
        this.lines = lines;
    }

    /** Numbers of the assignments whose lines are meant; empty when it is about the report as a whole. */
    List<Integer> lines() {
        return lines;
    }

    /** The same, about this one line. */
    ReportRefused atLine(int ordinal) {
        return new ReportRefused(List.of(ordinal), key(), arguments().toArray());
    }

    /** The same in the words of a report that came on paper: nothing was stored, it is all still on the page. */
    ReportRefused onPaper() {
        return new ReportRefused(
                lines, key().replace("report.", "report.onPaper."), arguments().toArray());
    }

    static ReportRefused unknown() {
        return new ReportRefused("report.unknown");
    }

    static ReportRefused roundUnknown() {
        return new ReportRefused("round.unknown");
    }

    // ---- what stands in the way of writing

    static ReportRefused closedPeriod(Round round, Agency standing) {
        return new ReportRefused(
                "report.closedPeriod", round.period().label(), following(round), standing.name(), phone(standing));
    }

    static ReportRefused closedPeriod(Round round, Agency standing, PublishedReports.Published published) {
        return new ReportRefused(
                "report.closedPeriodPublished",
                round.period().label(),
                published.number(),
                published.on(),
                following(round),
                standing.name(),
                phone(standing));
    }

    private static String following(Round round) {
        return round.period().cadence().recurs() ? round.period().next().label() : "sau";
    }

    /** It is with the head or already sent. */
    static ReportRefused alreadyHandedIn(Report report) {
        return report.state() == Report.State.APPROVING
                ? new ReportRefused("report.alreadySubmitted", VietnameseDates.moment(report.submittedAt()))
                : new ReportRefused("report.alreadySent", VietnameseDates.moment(report.sentAt()));
    }

    static ReportRefused cancelled() {
        return new ReportRefused("report.cancelled");
    }

    static ReportRefused stale(String savedBy, Report report) {
        return new ReportRefused("report.stale", savedBy, VietnameseDates.moment(report.changedAt()));
    }

    static ReportRefused rosterChanged(Report report) {
        return new ReportRefused("report.rosterChanged", VietnameseDates.moment(report.changedAt()));
    }

    static ReportRefused lineWithdrawn() {
        return new ReportRefused("report.lineWithdrawn");
    }

    // ---- what is missing or wrong in it

    /** @param ordinals numbers of the assignments, as the form shows them */
    static ReportRefused linesMissing(List<Integer> ordinals) {
        return new ReportRefused(ordinals, "report.linesMissing", ordinals.size(), listed(ordinals));
    }

    static ReportRefused doneWithoutProduct(List<Integer> ordinals) {
        return new ReportRefused(ordinals, "report.doneWithoutProduct", listed(ordinals));
    }

    static ReportRefused productBeforeDirective(int ordinal, LocalDate day, LocalDate issuedOn) {
        return new ReportRefused(List.of(ordinal), "report.productBeforeDirective", ordinal, day, issuedOn);
    }

    static ReportRefused productInFuture(int ordinal, LocalDate day) {
        return new ReportRefused(List.of(ordinal), "report.productInFuture", ordinal, day);
    }

    static ReportRefused tooLong(String field, int limit) {
        return new ReportRefused("report.tooLong", field, limit);
    }

    static ReportRefused progressOutOfRange() {
        return new ReportRefused("report.progressOutOfRange");
    }

    static ReportRefused progressNotAsked() {
        return new ReportRefused("report.progressNotAsked");
    }

    static ReportRefused groupUnknown() {
        return new ReportRefused("report.groupUnknown");
    }

    // ---- deciding about it

    static ReportRefused decisionMissing() {
        return new ReportRefused("report.decisionMissing");
    }

    static ReportRefused reasonMissing() {
        return new ReportRefused("report.reasonMissing");
    }

    static ReportRefused notChecking() {
        return new ReportRefused("report.notChecking");
    }

    /** The standing agency reads it already: now only it can give the report back. */
    static ReportRefused alreadyOpened(Report report, Agency standing) {
        return new ReportRefused(
                "report.alreadyOpened", standing.name(), VietnameseDates.moment(report.openedAt()), phone(standing));
    }

    static ReportRefused returnAfterEnd(Round round) {
        return new ReportRefused("report.returnAfterEnd", round.period().label());
    }

    // ---- the coordinator's board

    static ReportRefused alreadyHere(Agency agency) {
        return new ReportRefused("report.alreadyHere", agency.name());
    }

    static ReportRefused arrivalMissing() {
        return new ReportRefused("report.arrivalMissing");
    }

    static ReportRefused arrivalInFuture() {
        return new ReportRefused("report.arrivalInFuture");
    }

    static ReportRefused arrivalBeforeOpening(LocalDate openedOn) {
        return new ReportRefused("report.arrivalBeforeOpening", openedOn);
    }

    static ReportRefused documentMissing() {
        return new ReportRefused("report.documentMissing");
    }

    static ReportRefused documentInFuture(LocalDate day) {
        return new ReportRefused("report.documentInFuture", day);
    }

    static ReportRefused documentBeforeDirective(LocalDate day, LocalDate issuedOn) {
        return new ReportRefused("report.documentBeforeDirective", day, issuedOn);
    }

    static ReportRefused arrivalBeforeDocument(LocalDate arrived, LocalDate written) {
        return new ReportRefused("report.arrivalBeforeDocument", arrived, written);
    }

    static ReportRefused documentWhileApproving() {
        return new ReportRefused("report.documentWhileApproving");
    }

    static ReportRefused signedCopyMissing() {
        return new ReportRefused("report.signedCopyMissing");
    }

    static ReportRefused nudgedAlready(String at) {
        return new ReportRefused("report.nudgedAlready", at);
    }

    static ReportRefused nothingToNudge(Agency agency) {
        return new ReportRefused("report.nothingToNudge", agency.name());
    }

    static ReportRefused notLate() {
        return new ReportRefused("report.notLate");
    }

    private static String listed(List<Integer> ordinals) {
        return ordinals.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String phone(Agency agency) {
        return agency.phone() == null || agency.phone().isBlank() ? "chưa có trong danh mục" : agency.phone();
    }
}
