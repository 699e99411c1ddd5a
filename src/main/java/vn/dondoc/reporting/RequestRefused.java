package vn.dondoc.reporting;

import java.time.LocalDate;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.shared.DomainException;

/** A report that cannot be asked for like this. */
final class RequestRefused extends DomainException {
    private RequestRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static RequestRefused contentMissing() {
        return new RequestRefused("reportRequest.contentMissing");
    }

    static RequestRefused daysMissing() {
        return new RequestRefused("reportRequest.daysMissing");
    }

    static RequestRefused dueMissing() {
        return new RequestRefused("reportRequest.dueMissing");
    }

    static RequestRefused beforeIssue(LocalDate from, LocalDate issuedOn) {
        return new RequestRefused("reportRequest.beforeIssue", from, issuedOn);
    }

    static RequestRefused duePast(LocalDate due, LocalDate today) {
        return new RequestRefused("reportRequest.duePast", due, today);
    }

    static RequestRefused again(ReportingPeriod period) {
        return new RequestRefused("reportRequest.again", period.label());
    }

    static RequestRefused afterEnd() {
        return new RequestRefused("reportRequest.afterEnd");
    }
}
