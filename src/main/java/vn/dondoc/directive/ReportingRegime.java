package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.calendar.ReportingCalendar;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.ReportingRule;
import vn.dondoc.calendar.SetDays;

/**
 * Chế độ báo cáo: who reports to whom, how often, due when.
 *
 * @param series shared by a regime and those that replaced it in mid-life
 * @param once the days of a report that is made once; null for every other cadence
 * @param inForce its first and last data day; a regime that was never changed has neither
 * @param sends the agencies' report
 * @param forwards the consolidated report; its {@code to} is never empty
 * @param quote the sentence of the directive; null where nobody entered it
 * @param agencies the agencies it binds, received work or not; none where only the standing agency reports
 */
public record ReportingRegime(
        UUID id,
        UUID directiveId,
        UUID series,
        ReportingRule rule,
        SetDays once,
        InForce inForce,
        Route sends,
        Route forwards,
        String quote,
        List<String> agencies) {

    /** @param to null: to the standing agency; {@code via} and {@code copies} are null where nobody stands between */
    public record Route(String to, String via, String copies) {}

    /**
     * Data days, both included. A period belongs to the regime in which its data end.
     *
     * @param from null: from the issue of the directive
     * @param to null: without end
     */
    public record InForce(LocalDate from, LocalDate to) {
        public static final InForce ALWAYS = new InForce(null, null);
    }

    public Cadence cadence() {
        return rule.cadence();
    }

    /** To whom the consolidated report goes, as "UBND tỉnh". */
    public String addressee() {
        return forwards.to();
    }

    /** The day from which its data count. */
    public LocalDate startsOn(LocalDate issuedOn) {
        return inForce.from() == null ? issuedOn : inForce.from();
    }

    /** The first period it opens by itself; empty for what is only asked for. */
    public Optional<ReportingPeriod> first(LocalDate issuedOn) {
        return switch (cadence()) {
            case ON_REQUEST -> Optional.empty();
            case ONCE ->
                Optional.of(new ReportingPeriod(Cadence.ONCE, once.dataTo().getYear(), 1));
            default -> Optional.of(rule.data().firstEndingFrom(cadence(), startsOn(issuedOn)));
        };
    }

    /** The period after {@code period}; empty where there is none in force. */
    public Optional<ReportingPeriod> after(ReportingPeriod period) {
        return cadence().recurs() ? Optional.of(period.next()).filter(this::endsInForce) : Optional.empty();
    }

    /** The last data day of a period that it opens by itself, included. */
    public LocalDate dataTo(ReportingPeriod period) {
        return once == null ? rule.data().lastDayOf(period) : once.dataTo();
    }

    /**
     * The window of a period that it opens by itself. Empty when the period's data ended before the regime or end after
     * it.
     */
    public Optional<PeriodWindow> windowOf(ReportingPeriod period, LocalDate issuedOn, ReportingCalendar calendar) {
        if (once != null) return Optional.of(calendar.windowOf(period, once, issuedOn, rule));
        return endsInForce(period) ? calendar.windowOf(period, startsOn(issuedOn), rule) : Optional.empty();
    }

    private boolean endsInForce(ReportingPeriod period) {
        return inForce.to() == null || !dataTo(period).isAfter(inForce.to());
    }
}
