package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * A period as one directive reports it; all days included.
 *
 * @param dataFrom the period's first data day, or the day from which the regime is in force if that is later
 * @param opensOn the day from which agencies may write
 * @param due for the agencies; where only the standing agency reports, the data's last day
 * @param onward for the consolidated report
 */
public record PeriodWindow(
        ReportingPeriod period, LocalDate dataFrom, LocalDate dataTo, LocalDate opensOn, DueDate due, DueDate onward) {}
