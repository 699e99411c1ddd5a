package vn.dondoc.reporting;

import vn.dondoc.shared.DomainException;

/** A refusal about a round, a report or a file. */
public final class ReportRefused extends DomainException {
    private ReportRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static ReportRefused unknown() {
        return new ReportRefused("report.unknown");
    }
}
