package vn.dondoc.redating;

import java.util.List;
import vn.dondoc.calendar.CalendarRow;

/**
 * What is about to be confirmed.
 *
 * @param changes a sentence for each day that changes
 * @param months the year as it would be
 */
record DryRunPage(
        TypedYear typed,
        String stamp,
        List<String> changes,
        List<MonthGrid> months,
        MovesView.Moves moves,
        boolean entered) {

    public int year() {
        return typed.year();
    }

    /** Sent back with the confirmation, so that exactly this is confirmed. */
    public List<CalendarRow> rows() {
        return typed.filled();
    }
}
