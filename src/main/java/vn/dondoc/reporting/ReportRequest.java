package vn.dondoc.reporting;

import java.time.LocalDate;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.calendar.ReportingCalendar;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.SetDays;
import vn.dondoc.directive.ReportingRegime;

/**
 * Yêu cầu báo cáo: a report asked for under a regime on request.
 *
 * @param period its number in the year in which it was asked for
 * @param content what is to be reported
 * @param basis the document that asks; null where none was named
 */
record ReportRequest(ReportingPeriod period, SetDays days, LocalDate requestedOn, String content, String basis) {

    /** Opens at once: who is asked has no time to lose. */
    PeriodWindow window(ReportingRegime regime, ReportingCalendar calendar) {
        PeriodWindow ruled = calendar.windowOf(period, days, requestedOn, regime.rule());
        return new PeriodWindow(period, ruled.dataFrom(), ruled.dataTo(), requestedOn, ruled.due(), ruled.onward());
    }
}
