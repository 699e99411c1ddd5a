package vn.dondoc.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import vn.dondoc.reporting.Reporting.Kind;

/**
 * The figures of a draft and all that its tables show, as counted at one moment; stored with the draft and frozen when it
 * is signed.
 *
 * @param agencies all that owe, in list order, each once
 * @param status one row for each lead agency
 * @param outline groups of the results by agency, in the order of the directive's breakdown
 * @param overdue dated assignments not done and past due
 * @param raised what the table of difficulties says beside the text, by line
 * @param periods whose reports the draft builds on, where agencies send none for the round itself
 */
record Figures(
        Instant asOf,
        LocalDate dueOn,
        List<AgencyFigure> agencies,
        List<StatusRow> status,
        List<OutlineGroup> outline,
        List<OverdueRow> overdue,
        Map<UUID, RaisedFacts> raised,
        List<String> periods) {

    /** Figures stored by the first release know no other periods. */
    Figures {
        periods = periods == null ? List.of() : periods;
    }

    /** @param workingDaysLate to the sending, or to the moment of counting while missing */
    record AgencyFigure(
            UUID reportId,
            String code,
            String name,
            AgencyGroup group,
            Kind kind,
            LocalDate sentOn,
            boolean late,
            int workingDaysLate,
            int reminders,
            String lateReason) {

        boolean missing() {
            return kind == Kind.MISSING;
        }

        boolean sentInTime() {
            return !missing() && !late;
        }
    }

    /** Assignments of a lead agency: total = dated + standing, dated = the four and the suspended, standing = the last three. */
    record StatusRow(
            String name,
            int total,
            int dated,
            int doneInTime,
            int doneLate,
            int openInTime,
            int openLate,
            int suspended,
            int standing,
            int withResult,
            int nothingNew,
            int unreported) {

        boolean adds() {
            return total == dated + standing
                    && dated == doneInTime + doneLate + openInTime + openLate + suspended
                    && standing == withResult + nothingNew + unreported;
        }
    }

    /** @param label name of the agency, or of the local authorities that are put together */
    record OutlineGroup(String label, List<String> agencies, boolean together) {}

    record OverdueRow(String title, String lead, LocalDate dueOn, int workingDaysLate, String cause, String proposal) {}

    record RaisedFacts(String agency, String proposal, String authority, String firstPeriod) {}

    int expected() {
        return agencies.size();
    }

    /** Agencies report for the round itself. */
    boolean collected() {
        return !agencies.isEmpty();
    }

    int count(Kind kind) {
        return count(a -> a.kind() == kind);
    }

    int count(Predicate<AgencyFigure> which) {
        return (int) agencies.stream().filter(which).count();
    }

    int late() {
        return count(AgencyFigure::late);
    }

    int missing() {
        return count(AgencyFigure::missing);
    }

    int inTime() {
        return count(AgencyFigure::sentInTime);
    }

    /** Sent late and not sent at all: the rows of their annex. */
    List<AgencyFigure> lateOrMissing() {
        return agencies.stream().filter(a -> a.late() || a.missing()).toList();
    }

    List<String> names(Predicate<AgencyFigure> which) {
        return agencies.stream().filter(which).map(AgencyFigure::name).toList();
    }

    int sum(ToIntFunction<StatusRow> column) {
        return status.stream().mapToInt(column).sum();
    }

    /** Done or past due: what the two rates are divided by. */
    int due() {
        return sum(StatusRow::doneInTime) + sum(StatusRow::doneLate) + sum(StatusRow::openLate);
    }

    /** Number of the annex that lists the overdue assignments: the one before it is there only when it has rows. */
    String overdueAnnex() {
        return lateOrMissing().isEmpty() ? "Phụ lục II" : "Phụ lục III";
    }
}
