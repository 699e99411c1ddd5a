package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * When the reports of one regime begin and fall due, level by level: the agencies to the standing agency, the standing
 * agency onward.
 *
 * @param due of the agencies' reports; null where only the standing agency reports
 * @param onward of the consolidated report, at least one working day after the level before it
 * @param opensWorkingDaysBefore working days between the opening and the agencies' due date, which is not counted
 */
public record ReportingRule(Cadence cadence, DataRule data, DueRule due, DueRule onward, int opensWorkingDaysBefore) {
    public ReportingRule {
        if (due != null && cadence.recurs() == (due.kind() == DueRule.Kind.SET_DATE))
            throw new IllegalArgumentException("A due date is set for what does not recur, and ruled for what does");
    }

    /** A day that the first level's due date does not pass; known without asking the calendar. */
    public LocalDate latestDue(LocalDate dataTo) {
        return (agenciesReport() ? due : onward).latest(dataTo);
    }

    public boolean agenciesReport() {
        return due != null;
    }
}
