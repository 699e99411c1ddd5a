package vn.dondoc.directive;

import static vn.dondoc.directive.RegimeValues.field;

import java.util.List;
import java.util.Objects;
import vn.dondoc.calendar.Cadence;

/**
 * What two regimes of one directive ask for twice.
 *
 * @param agencies bound by both in the same cadence
 * @param sameReport both let the standing agency alone report, in the same cadence and to the same
 */
record RegimeOverlap(Cadence cadence, List<String> agencies, boolean sameReport) {

    static RegimeOverlap of(RegimeValues one, RegimeValues other) {
        boolean comparable = one.cadence() != null
                && one.cadence() == other.cadence()
                && Objects.equals(one.byAgencies(), other.byAgencies())
                && sameDays(one, other);
        List<String> both = comparable
                ? other.members().stream().filter(one.members()::contains).toList()
                : List.of();
        boolean sameReport = comparable
                && Boolean.FALSE.equals(one.byAgencies())
                && one.forwards().to() != null
                && TypedText.plain(one.forwards().to())
                        .equals(TypedText.plain(
                                Objects.requireNonNullElse(other.forwards().to(), "")));
        return new RegimeOverlap(one.cadence(), both, sameReport);
    }

    /** Two reports that are made once are two reports, unless their days overlap. */
    private static boolean sameDays(RegimeValues one, RegimeValues other) {
        if (one.cadence() != Cadence.ONCE) return true;
        return one.once().ordered()
                && other.once().ordered()
                && !one.once().from().isAfter(other.once().to())
                && !other.once().from().isAfter(one.once().to());
    }

    void addTo(int i, AgencyNames names, Problems problems) {
        if (!agencies.isEmpty())
            problems.add(
                    field(i, "binds"), DirectiveRefused.boundTwice(names.names(agencies), RegimeWords.often(cadence)));
        if (sameReport)
            problems.add(field(i, "forwards.to"), DirectiveRefused.reportedTwice(RegimeWords.often(cadence)));
    }
}
