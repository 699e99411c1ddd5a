package vn.dondoc.intake;

import java.util.List;

/** Reads the duties to report. */
final class RegimeReader {
    /** @param agencies knows the agencies of this document, its standing agency and its short names */
    List<ReadRegime> read(DirectiveText text, Agencies agencies, List<ReadAssignment> assignments) {
        return List.of();
    }
}
