package vn.dondoc.directive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.RollRule;

/** What a page needs on which regimes are typed: what is wrong at which input, and the next due dates of each. */
interface RegimeForm {
    /** What a new card shows: the usual monthly regime, its day still to be typed. */
    RegimeDraft USUAL = new RegimeDraft(
            Cadence.MONTH.name(),
            RegimeDraft.Who.AGENCIES.name(),
            "",
            "",
            new RegimeDraft.Due(DueRule.Kind.BEFORE_DAY.name(), "", "0", true, RollRule.NEXT.name()),
            RegimeDraft.OPENS_BEFORE,
            RegimeDraft.DECREE_DAY,
            RegimeDraft.Once.NONE,
            RegimeDraft.Route.NONE,
            new RegimeDraft.Route("UBND tỉnh", "", ""),
            new RegimeDraft.Due(DueRule.Kind.WORKING_DAYS_AFTER.name(), "4", "0", false, RollRule.NEXT.name()));

    /** Texts by name of the input. */
    Map<String, List<String>> problems();

    /** In the order of the regimes; may be shorter. */
    List<List<BreakdownView.Period>> periods();

    default List<String> problemsAt(String field) {
        return problems().getOrDefault(field, List.of());
    }

    default boolean refusedAt(String field) {
        return problems().containsKey(field);
    }

    /** @param fields names below {@code name}, separated by spaces */
    default boolean refusedAmong(String name, String fields) {
        return Arrays.stream(fields.split(" ")).anyMatch(field -> refusedAt(name + "." + field));
    }

    /** @param card number of the regime, from 0; anything else is the pattern of a new one */
    default List<BreakdownView.Period> periodsOf(Object card) {
        return card instanceof Integer i && i < periods().size() ? periods().get(i) : List.of();
    }

    default RegimeDraft emptyRegime() {
        return USUAL;
    }
}
