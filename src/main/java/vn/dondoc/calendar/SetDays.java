package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * The days of a report that no rule repeats: set by the directive or by whoever asks for it. All days included.
 *
 * @param dueOn the last day before any roll, for the agencies or, where only the standing agency reports, for it; null
 *     where the regime's rule gives it
 */
public record SetDays(LocalDate dataFrom, LocalDate dataTo, LocalDate dueOn) {
    public SetDays {
        if (dataTo.isBefore(dataFrom)) throw DueRuleRefused.emptyPeriod(dataFrom, dataTo);
    }
}
