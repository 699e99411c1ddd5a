package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.calendar.ReportingPeriod;

/** What other packages may ask about rounds and reports, and decide about them. {@code by} is a login. */
public interface Reporting {
    /** @throws ReportRefused when there is none */
    Round round(UUID id);

    /** @throws ReportRefused when there is none */
    Report get(UUID id);

    List<Round> roundsOf(UUID directiveId);

    /** One for each agency that owes, in list order. */
    List<Report> reportsOf(UUID roundId);

    /** expected = accepted + unchecked + returned + missing, with names; the one query behind every count. */
    Standing standing(UUID roundId, Instant asOf);

    /**
     * The lines of the round's accepted reports, agency by agency in list order: one set-based query. Where the agencies
     * send none for the round, those of all rounds of its directive whose data end in its data days, the oldest first;
     * of an assignment in which nothing happened at all the last one.
     */
    List<AcceptedLine> acceptedLines(UUID roundId);

    /** The rounds without reports of their own that build on this one and are not ended. */
    List<UUID> buildingOn(UUID roundId);

    /** Opens the periods that are due to open and closes the rounds past due. Runs each working morning. */
    void turnPeriods(LocalDate today);

    /** Not sent, of an open or closed round past due on {@code today}. */
    List<UUID> overdue(LocalDate today);

    /** The instance shows "quá hạn" from now on; a second call changes nothing. */
    void showOverdue(UUID reportId);

    /** The row, locked as every change of the report locks it. */
    Report hold(UUID reportId);

    /** Send it by that day, by decision; the letter that says so is the caller's. */
    void demandBy(UUID reportId, LocalDate day, String by);

    /** Decided now; looked at again on that day. */
    void reviewOn(UUID reportId, LocalDate day);

    /**
     * @param agencies all that owe, in list order, each with exactly one {@link Kind}
     */
    record Standing(UUID roundId, Instant asOf, List<AgencyStanding> agencies) {
        public long count(Kind kind) {
            return agencies.stream().filter(a -> a.kind() == kind).count();
        }

        public int expected() {
            return agencies.size();
        }

        public long sent() {
            return agencies.stream().filter(a -> a.sentAt() != null).count();
        }

        /** Those that wait for another agency beyond its date. */
        public long waiting() {
            return agencies.stream().filter(a -> !a.waitsFor().isEmpty()).count();
        }

        public long late() {
            return agencies.stream().filter(AgencyStanding::late).count();
        }
    }

    /**
     * @param late sent after due; {@code workingDaysLate} counts to the sending, or to now while missing
     * @param waitsFor co-operation that its own work waits for beyond the date; the report is owed all the same
     */
    record AgencyStanding(
            UUID reportId,
            String agency,
            Kind kind,
            Instant sentAt,
            boolean late,
            int workingDaysLate,
            String lateReason,
            List<LateCooperation.Late> waitsFor) {}

    /** Where an owed report stands, exactly one of four. */
    enum Kind {
        ACCEPTED,
        UNCHECKED,
        RETURNED,
        MISSING
    }

    /**
     * @param version of the line when it was accepted: its provenance together with agency and line id
     * @param period for which it was sent
     */
    record AcceptedLine(
            UUID lineId,
            int version,
            String agency,
            UUID assignmentId,
            ReportingPeriod period,
            boolean nothingNew,
            String result,
            Integer progress,
            String productDocument,
            LocalDate productDate,
            String difficulties,
            String difficultyGroup,
            String proposals,
            String authority,
            String nextSteps) {}
}
