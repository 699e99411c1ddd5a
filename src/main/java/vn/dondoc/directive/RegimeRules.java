package vn.dondoc.directive;

import static vn.dondoc.directive.RegimeValues.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRuleRefused;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.shared.DomainException;

/** What a directive's regimes must hold: each by itself, and beside the others. */
@Component
class RegimeRules {
    private final RegimeOutlook outlook;
    private final Agencies agencies;

    RegimeRules(RegimeOutlook outlook, Agencies agencies) {
        this.outlook = outlook;
        this.agencies = agencies;
    }

    /** What a regime cannot be kept without. */
    void forSaving(List<RegimeValues> regimes, Problems problems) {
        for (int i = 0; i < regimes.size(); i++) {
            RegimeValues regime = regimes.get(i);
            problems.require(field(i, "cadence"), regime.cadence());
            problems.require(field(i, "who"), regime.byAgencies());
            problems.require(field(i, "opensBefore"), regime.opensBefore());
            problems.require(field(i, "dataDay"), regime.dataDay());
            if (regime.due() != null) due(field(i, "due"), regime.due(), problems);
            due(field(i, "onward"), regime.onward(), problems);
            if (regime.forwards().to() == null && !problems.at(field(i, "forwards.to")))
                problems.add(field(i, "forwards.to"), DirectiveRefused.nobodyAddressed());
            if (regime.once() != null) once(i, regime, problems);
        }
    }

    private static void due(String at, RegimeValues.Due due, Problems problems) {
        problems.require(at + ".kind", due.kind());
        problems.require(at + ".number", due.number());
        problems.require(at + ".roll", due.roll());
    }

    private static void once(int i, RegimeValues regime, Problems problems) {
        RegimeValues.Once once = regime.once();
        problems.require(field(i, "once.from"), once.from());
        problems.require(field(i, "once.to"), once.to());
        if (regime.reportedByAgencies()) problems.require(field(i, "once.dueOn"), once.dueOn());
        if (once.from() != null && once.to() != null && !once.ordered())
            problems.add(field(i, "once.to"), DirectiveRefused.emptyPeriod(once.from(), once.to()));
    }

    /** What they cannot be in force without, their due dates among it. {@code issuedOn} null: not known yet. */
    void forReview(List<RegimeValues> regimes, LocalDate issuedOn, Problems problems) {
        together(regimes, problems);
        if (issuedOn == null) return;
        for (int i = 0; i < regimes.size(); i++)
            dates(i, regimes.get(i), ReportingRegime.InForce.ALWAYS, issuedOn, problems);
    }

    /** Each binds somebody, and no two ask for the same. */
    void together(List<RegimeValues> regimes, Problems problems) {
        for (int i = 0; i < regimes.size(); i++) {
            RegimeValues regime = regimes.get(i);
            if (regime.reportedByAgencies() && regime.members().isEmpty() && !problems.at(field(i, "binds")))
                problems.add(field(i, "binds"), DirectiveRefused.nobodyBound());
            for (int j = 0; j < i; j++)
                RegimeOverlap.of(regimes.get(j), regime).addTo(i, new AgencyNames(agencies), problems);
        }
    }

    /** Due dates that the morning sweep would stumble over. */
    void dates(int i, RegimeValues values, ReportingRegime.InForce inForce, LocalDate issuedOn, Problems problems) {
        LocalDate dueOn = values.once() == null ? null : values.once().dueOn();
        if (dueOn != null && dueOn.isBefore(issuedOn)) {
            problems.add(field(i, "once.dueOn"), DirectiveRefused.beforeIssue(dueOn, issuedOn));
            return;
        }
        Optional<ReportingRegime> regime = values.regime(inForce);
        regime.flatMap(r -> outlook.refusal(r, issuedOn))
                .ifPresent(refusal -> problems.add(fieldOf(i, values, refusal), refusal));
        if (regime.isPresent() && values.cadence() == Cadence.ONCE && !problems.at(field(i, "onward.number")))
            outlook.onwardBefore(issuedOn, regime.get())
                    .ifPresent(day ->
                            problems.add(field(i, "onward.number"), DirectiveRefused.beforeIssue(day, issuedOn)));
    }

    /** Where the person changes what is refused: the roll where only a roll backwards can be the cause. */
    private static String fieldOf(int i, RegimeValues values, DomainException refusal) {
        if (!(refusal instanceof DueRuleRefused)) return field(i, "cadence");
        boolean onward = values.due() == null || refusal.key().equals("dueRule.noWorkingDayAfterAgencies");
        RegimeValues.Due due = onward ? values.onward() : values.due();
        String level = onward ? "onward" : "due";
        if (due.roll() == RollRule.PREVIOUS) return field(i, level + ".roll");
        return !onward && values.once() != null ? field(i, "once.dueOn") : field(i, level + ".number");
    }
}
