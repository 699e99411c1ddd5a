package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line that a later document adds to the breakdown of a directive in force.
 *
 * @param dueOn last day, inclusive; null exactly when standing
 * @param leads agencies, one assignment each
 * @param source the place in the document it was read from; null where there is none
 */
public record AddedLine(
        String section,
        String title,
        String body,
        LocalDate dueOn,
        String product,
        List<String> leads,
        List<String> cooperators,
        UUID source) {

    DirectiveItem.Kind kind() {
        return dueOn == null ? DirectiveItem.Kind.STANDING : DirectiveItem.Kind.DATED;
    }
}
