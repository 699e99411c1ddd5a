package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DataRule;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.ReportingRule;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.calendar.SetDays;

/**
 * A regime as it was read. What was left empty or could not be read is null, and so is all that does not apply.
 *
 * @param byAgencies the agencies report; null where nobody said who does
 * @param binds as typed; {@code members} with the collectives expanded today
 * @param due null where only the standing agency reports
 * @param once null unless it is reported once
 */
record RegimeValues(
        Cadence cadence,
        Boolean byAgencies,
        String quote,
        Named binds,
        List<String> members,
        Due due,
        Integer opensBefore,
        Integer dataDay,
        Once once,
        ReportingRegime.Route sends,
        ReportingRegime.Route forwards,
        Due onward) {

    record Due(DueRule.Kind kind, Integer number, int monthsLater, boolean stated, RollRule roll) {
        boolean complete() {
            return kind != null && number != null && roll != null;
        }

        DueRule rule() {
            return new DueRule(kind, number, monthsLater, roll, stated);
        }
    }

    record Once(LocalDate from, LocalDate to, LocalDate dueOn) {
        boolean ordered() {
            return from != null && to != null && !to.isBefore(from);
        }
    }

    boolean reportedByAgencies() {
        return Boolean.TRUE.equals(byAgencies);
    }

    /** The regime in force for {@code inForce}; empty while something is missing that its dates depend on. */
    Optional<ReportingRegime> regime(ReportingRegime.InForce inForce) {
        return computable() ? Optional.of(made(inForce)) : Optional.empty();
    }

    private boolean computable() {
        boolean days = cadence != Cadence.ONCE || once.ordered() && (due == null || once.dueOn() != null);
        return days
                && Stream.of(cadence, byAgencies, opensBefore, dataDay).allMatch(value -> value != null)
                && (due == null || due.complete())
                && onward.complete();
    }

    private ReportingRegime made(ReportingRegime.InForce inForce) {
        return new ReportingRegime(
                UUID.randomUUID(),
                null,
                null,
                new ReportingRule(
                        cadence, new DataRule(dataDay), due == null ? null : due.rule(), onward.rule(), opensBefore),
                once == null ? null : new SetDays(once.from(), once.to(), once.dueOn()),
                inForce,
                sends,
                forwards,
                quote,
                members);
    }

    /** Input of a regime's field. */
    static String field(int regime, String name) {
        return "regimes[" + regime + "]." + name;
    }
}
