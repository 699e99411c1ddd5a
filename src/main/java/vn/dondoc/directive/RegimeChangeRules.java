package vn.dondoc.directive;

import static vn.dondoc.directive.RegimeValues.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.Cadence;

/** Reads a change of regimes, checks it, and says what it would do. */
@Component
class RegimeChangeRules {
    private final Agencies agencies;
    private final RegimeRows rows;
    private final StoredRegimes stored;
    private final RegimeRules rules;
    private final RegimePlanner planner;

    RegimeChangeRules(
            Agencies agencies, RegimeRows rows, StoredRegimes stored, RegimeRules rules, RegimePlanner planner) {
        this.agencies = agencies;
        this.rows = rows;
        this.stored = stored;
        this.rules = rules;
        this.planner = planner;
    }

    /**
     * @throws DirectiveRefused naming each field that keeps it from being done, or that it changes nothing
     */
    RegimePlan plan(Directive directive, RegimeChange change) {
        Problems problems = new Problems();
        AgencyNames names = new AgencyNames(agencies);
        List<RegimeValues> typed = new RegimeReader(names, problems).read(change.regimes());
        if (change.basis().isEmpty()) problems.add("basis", DirectiveRefused.changeBasisMissing());
        if (change.basis().length() > FieldReader.LONG)
            problems.add("basis", DirectiveRefused.tooLong(FieldReader.LONG));
        rules.forSaving(typed, problems);
        rules.together(typed, problems);
        if (!problems.all().isEmpty()) throw DirectiveRefused.notChanged(problems.all());
        RegimePlan plan = planned(directive, change, typed, names);
        plan.steps().stream().filter(step -> !step.ends()).forEach(step -> dates(step, directive.issuedOn(), problems));
        if (!problems.all().isEmpty()) throw DirectiveRefused.notChanged(problems.all());
        if (plan.steps().isEmpty()) throw DirectiveRefused.nothingChanged();
        return plan;
    }

    private RegimePlan planned(Directive directive, RegimeChange change, List<RegimeValues> typed, AgencyNames names) {
        List<ReportingRegime> all = rows.of(directive.id());
        List<RegimeStep> steps = new ArrayList<>();
        Set<UUID> kept = new HashSet<>();
        for (int i = 0; i < typed.size(); i++) {
            Optional<ReportingRegime> old = current(all, change.ids().get(i)).filter(r -> kept.add(r.id()));
            if (old.isEmpty()) steps.add(planner.added(i, typed.get(i), directive.issuedOn()));
            else if (!typed.get(i).equals(asTyped(old.get(), names)))
                steps.add(planner.changed(i, old.get(), typed.get(i), directive.issuedOn()));
        }
        all.stream()
                .filter(regime -> regime.inForce().to() == null && !kept.contains(regime.id()))
                .forEach(regime -> steps.add(planner.ended(regime)));
        return new RegimePlan(List.copyOf(steps));
    }

    private RegimeValues asTyped(ReportingRegime regime, AgencyNames names) {
        return new RegimeReader(names, new Problems())
                .read(List.of(stored.draft(regime, names)))
                .get(0);
    }

    /** The regime in force of the series that the one of this id belongs to: somebody may have replaced it meanwhile. */
    private static Optional<ReportingRegime> current(List<ReportingRegime> all, String id) {
        return all.stream()
                .filter(r -> r.id().toString().equals(id))
                .findFirst()
                .flatMap(known -> all.stream()
                        .filter(r ->
                                r.series().equals(known.series()) && r.inForce().to() == null)
                        .findFirst());
    }

    private void dates(RegimeStep step, LocalDate issuedOn, Problems problems) {
        RegimeValues now = step.now();
        rules.dates(step.card(), now, new ReportingRegime.InForce(step.startsOn(), null), issuedOn, problems);
        if (now.cadence() != Cadence.ONCE || !problems.all().isEmpty()) return;
        LocalDate dueOn = now.once().dueOn();
        if (dueOn != null && dueOn.isBefore(planner.today()))
            problems.add(field(step.card(), "once.dueOn"), DirectiveRefused.duePassed(dueOn));
        if (step.old() != null
                && Objects.requireNonNullElse(step.startsOn(), issuedOn)
                        .isAfter(now.once().to()))
            problems.add(field(step.card(), "once.to"), DirectiveRefused.openedAlready(step.oldEndsOn()));
    }
}
