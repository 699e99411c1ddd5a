package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One thing that a change of regimes in mid-life does. All days are data days, included.
 *
 * @param card number of the typed regime, from 0; -1 for one that ends
 * @param old null for a new regime
 * @param now null for one that ends
 * @param oldEndsOn the last day under the old regime; null where nothing was opened under it, so that it was never in
 *     force
 * @param startsOn the first day under the new one; null: from the issue of the directive
 * @param uncovered first and last day between the two that no period covers; null where they join
 */
record RegimeStep(
        int card, ReportingRegime old, RegimeValues now, LocalDate oldEndsOn, LocalDate startsOn, Gap uncovered) {

    record Gap(LocalDate from, LocalDate to) {}

    boolean adds() {
        return old == null;
    }

    boolean ends() {
        return now == null;
    }

    /** Whom it concerns: those bound before and those bound from now on. */
    List<String> agencies() {
        var all = new TreeSet<String>();
        if (old != null) all.addAll(old.agencies());
        if (now != null) all.addAll(now.members());
        return List.copyOf(all);
    }

    /** The new regime, as it will be read; only where there is one. */
    ReportingRegime regime() {
        return now.regime(new ReportingRegime.InForce(startsOn, null)).orElseThrow();
    }

    UUID series(UUID own) {
        return old == null ? own : old.series();
    }
}
