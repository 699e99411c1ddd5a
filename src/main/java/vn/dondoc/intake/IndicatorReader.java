package vn.dondoc.intake;

import java.util.List;

/** Reads the numeric targets. */
final class IndicatorReader {
    List<ReadIndicator> read(DirectiveText text) {
        return List.of();
    }
}
