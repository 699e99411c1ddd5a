package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * Where in the chain of reporting a due date stands.
 *
 * @param dataTo the last data day, included
 * @param after the day that ends the level before: the data's last day, or the agencies' due date
 * @param onward the standing agency's report; else the agencies'
 * @param collects the agencies report before the standing agency does
 * @param setOn the day set for this one report; null where a rule gives it
 */
record Level(
        ReportingPeriod period, LocalDate dataTo, LocalDate after, boolean onward, boolean collects, LocalDate setOn) {

    static Level agencies(ReportingPeriod period, LocalDate dataTo, LocalDate setOn) {
        return new Level(period, dataTo, dataTo, false, true, setOn);
    }

    static Level onward(ReportingPeriod period, LocalDate dataTo, LocalDate agenciesDue) {
        return new Level(period, dataTo, agenciesDue, true, true, null);
    }

    static Level standingAgencyOnly(ReportingPeriod period, LocalDate dataTo, LocalDate setOn) {
        return new Level(period, dataTo, dataTo, true, false, setOn);
    }
}
