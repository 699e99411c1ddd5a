package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.shared.VietnameseDates;

/** Explains reporting regimes: the rule in words, whom it binds, and what it means for the next periods. */
@Component
class RegimeViews {
    private static final int PERIODS = 3;

    private final RegimeRows regimes;
    private final RegimeOutlook outlook;

    RegimeViews(RegimeRows regimes, RegimeOutlook outlook) {
        this.regimes = regimes;
        this.outlook = outlook;
    }

    /** Those in force or still to come, and then those that have ended. */
    List<BreakdownView.Regime> of(Directive directive, AgencyNames names) {
        return regimes.of(directive.id()).stream()
                .map(regime -> view(regime, directive.standingAgency(), directive.issuedOn(), names))
                .sorted((one, other) -> Boolean.compare(one.ended(), other.ended()))
                .toList();
    }

    /** @param standingAgency its code */
    BreakdownView.Regime view(ReportingRegime regime, String standingAgency, LocalDate issuedOn, AgencyNames names) {
        RegimeWords words = new RegimeWords(regime);
        String to = Objects.requireNonNullElse(regime.sends().to(), names.name(standingAgency));
        return new BreakdownView.Regime(
                words.name(),
                words.inForce(),
                outlook.ended(regime),
                regime.quote(),
                words.due(),
                words.due() == null ? null : RegimeWords.route(to, regime.sends()),
                words.onward(),
                RegimeWords.route(regime.addressee(), regime.forwards()),
                words.data(),
                regime.cadence() == Cadence.ON_REQUEST ? 0 : regime.rule().opensWorkingDaysBefore(),
                regime.agencies().stream().map(names::name).toList(),
                periods(regime, issuedOn));
    }

    /** The next periods as a regime would open them; none while a rule refuses one. */
    List<BreakdownView.Period> periods(ReportingRegime regime, LocalDate issuedOn) {
        // A rule that can refuse a period is itself refused before the release; a draft may still hold one.
        if (outlook.refusal(regime, issuedOn).isPresent()) return List.of();
        return outlook.next(PERIODS, regime, issuedOn).stream()
                .map(window -> period(window, regime.rule().agenciesReport()))
                .toList();
    }

    private static BreakdownView.Period period(PeriodWindow window, boolean agenciesReport) {
        return new BreakdownView.Period(
                window.period().label(),
                VietnameseDates.day(window.dataFrom()) + " – " + VietnameseDates.day(window.dataTo()),
                VietnameseDates.day(window.opensOn()),
                agenciesReport ? VietnameseDates.endOf(window.due().date()) : null,
                agenciesReport ? window.due().explanation() : null,
                VietnameseDates.endOf(window.onward().date()),
                window.onward().explanation());
    }
}
