package vn.dondoc.directive;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The page on which the regimes of a directive in force are changed.
 *
 * @param ids of the stored regimes, in the order of the drafts; "" for a new one
 * @param steps what the change would do; none before it was asked for
 * @param seal of those steps
 */
record RegimeChangePage(
        UUID id,
        String label,
        int version,
        List<RegimeDraft> regimes,
        List<String> ids,
        String basis,
        Map<String, List<String>> problems,
        List<RegimeStepWords.View> steps,
        String seal,
        boolean unsaved,
        List<String> suggestions)
        implements RegimeForm {

    @Override
    public List<List<BreakdownView.Period>> periods() {
        return List.of();
    }
}
