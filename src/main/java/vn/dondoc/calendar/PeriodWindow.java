package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * A period as one directive reports it; all days included.
 *
 * @param dataFrom the period's first data day, or the day of issue if that is later
 * @param opensOn the day from which agencies may write
 */
public record PeriodWindow(
        ReportingPeriod period, LocalDate dataFrom, LocalDate dataTo, LocalDate opensOn, DueDate due) {}
