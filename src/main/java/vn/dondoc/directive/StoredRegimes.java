package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.SetDays;

/** Writes a stored regime out again as it would be typed. */
@Component
class StoredRegimes {
    private final RegimeRows regimes;

    StoredRegimes(RegimeRows regimes) {
        this.regimes = regimes;
    }

    RegimeDraft draft(ReportingRegime regime, AgencyNames names) {
        var rule = regime.rule();
        return new RegimeDraft(
                regime.cadence().name(),
                (rule.agenciesReport() ? RegimeDraft.Who.AGENCIES : RegimeDraft.Who.STANDING_AGENCY).name(),
                regime.quote(),
                binds(regime, names),
                rule.agenciesReport() ? due(rule.due()) : RegimeDraft.Due.NONE,
                String.valueOf(rule.opensWorkingDaysBefore()),
                String.valueOf(rule.data().lastDay()),
                regime.cadence() == Cadence.ONCE ? once(regime.once()) : RegimeDraft.Once.NONE,
                route(regime.sends()),
                route(regime.forwards()),
                due(rule.onward()));
    }

    private String binds(ReportingRegime regime, AgencyNames names) {
        List<String> collectives = regimes.collectives(regime.id());
        List<String> inCollectives = names.members(new Named(List.of(), collectives));
        List<String> single = regime.agencies().stream()
                .filter(code -> !inCollectives.contains(code))
                .toList();
        return names.written(single, collectives);
    }

    private static RegimeDraft.Due due(DueRule rule) {
        boolean set = rule.kind() == DueRule.Kind.SET_DATE;
        return new RegimeDraft.Due(
                set ? "" : rule.kind().name(),
                set ? "" : String.valueOf(rule.number()),
                set ? "" : String.valueOf(rule.monthsLater()),
                rule.stated(),
                rule.roll().name());
    }

    private static RegimeDraft.Once once(SetDays days) {
        return new RegimeDraft.Once(written(days.dataFrom()), written(days.dataTo()), written(days.dueOn()));
    }

    private static RegimeDraft.Route route(ReportingRegime.Route route) {
        return new RegimeDraft.Route(
                Objects.requireNonNullElse(route.to(), ""),
                Objects.requireNonNullElse(route.via(), ""),
                Objects.requireNonNullElse(route.copies(), ""));
    }

    private static String written(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
