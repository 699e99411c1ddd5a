package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.calendar.ReportingPeriod;

/**
 * Kỳ báo cáo of a directive.
 *
 * @param dueOn last day in time, inclusive
 * @param dueExplanation one Vietnamese sentence: which rule, which roll
 */
public record Round(
        UUID id,
        UUID directiveId,
        UUID regimeId,
        ReportingPeriod period,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate dueOn,
        String dueExplanation,
        State state,
        Instant closedAt,
        String processInstanceId) {

    /** OPEN until the first sweep after due, CLOSED while late ones still come, ENDED when the next round closed. */
    public enum State {
        OPEN,
        CLOSED,
        ENDED,
        CANCELLED
    }
}
