package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import vn.dondoc.shared.VietnameseDates;

/** Which dates the document of a report may carry. */
final class DocumentDates {
    private DocumentDates() {}

    /** Not before the directive that it reports about, not in the future. */
    static void require(LocalDate date, ReportCase c, LocalDate today) {
        if (date.isAfter(today)) throw ReportRefused.documentInFuture(date);
        LocalDate issuedOn = c.directive().issuedOn();
        if (date.isBefore(issuedOn)) throw ReportRefused.documentBeforeDirective(date, issuedOn);
    }

    /** Nothing arrives before it was written. */
    static void requireOrder(LocalDate written, Instant arrivedAt) {
        LocalDate arrived = VietnameseDates.dayOf(arrivedAt);
        if (arrived.isBefore(written)) throw ReportRefused.arrivalBeforeDocument(arrived, written);
    }
}
