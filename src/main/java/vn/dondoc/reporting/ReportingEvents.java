package vn.dondoc.reporting;

import java.util.UUID;

/** What happened to reports and rounds, for the packages above; published in the same transaction. */
public final class ReportingEvents {
    private ReportingEvents() {}

    /** A report left its agency for the first time, or came back after a return. */
    public record Sent(UUID reportId, UUID roundId, String agency) {}

    public record Accepted(UUID reportId, UUID roundId, String agency) {}

    /** The round is past due: consolidation begins with what is there. */
    public record RoundClosed(UUID roundId, UUID directiveId) {}
}
