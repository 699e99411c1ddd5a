package vn.dondoc.reporting;

import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.VietnameseDates;

/** Somebody else saved the line after this person had loaded it. */
final class StaleLine extends DomainException {
    StaleLine(String savedBy, Line line) {
        super("report.staleLine", savedBy, VietnameseDates.moment(line.savedAt()));
    }
}
