package vn.dondoc.directive;

import java.util.List;
import java.util.UUID;

/**
 * The page of one directive.
 *
 * @param original the document it was read from; null where it was typed
 * @param changedBy documents that change it; those not in force yet only for who coordinates it
 * @param past what was done with it, oldest first
 * @param tasks open tasks of its own that the person may work on
 * @param basis what was typed as basis of a closing by decision
 */
record DirectivePage(
        UUID id,
        String state,
        BreakdownView view,
        boolean issued,
        boolean coordinated,
        boolean editable,
        boolean closable,
        Originals.Original original,
        List<LaterDocuments.LaterDocument> changedBy,
        List<Indicators.Indicator> indicators,
        List<Deed> past,
        List<OpenTask> tasks,
        String basis) {

    record Deed(String what, String by, String at) {}

    record OpenTask(String name, String address) {}
}
