package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a later document adds to a directive: a line of its breakdown, with one assignment for each lead.
 *
 * @param dueOn as printed, last day, inclusive; null exactly when standing
 * @param source entry of the document it was read from, or null
 */
public record Addition(Wording wording, LocalDate dueOn, List<String> leads, List<String> cooperators, UUID source) {
    public Addition {
        leads = List.copyOf(leads);
        cooperators = List.copyOf(cooperators);
    }
}
