package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.Directive;
import vn.dondoc.shared.Priority;

/**
 * Something open that is due or late.
 *
 * @param due last day, inclusive: the one in force, for a report the day the leaders set if they set one
 * @param byDecision whether {@code due} is such a day
 * @param officer who carries it out; null when nobody was named
 * @param approving the report lies before the agency's head
 * @param ordinal of the assignment within its directive; else 0
 * @param title as its kind keeps it: short title, or the code of the report's period
 * @param dataTo last day of the report's data; else null
 * @param cooperators codes of agencies; empty while no rung of the ladder reaches them
 * @param path where the mail's button leads
 * @param standing code of the directive's standing agency
 * @param lines of the report, and how many of them are empty; both 0 once it is due
 */
record Matter(
        MatterKind kind,
        UUID id,
        UUID directiveId,
        String agency,
        LocalDate due,
        boolean byDecision,
        String officer,
        boolean approving,
        int ordinal,
        String title,
        LocalDate dataTo,
        List<String> cooperators,
        String path,
        String standing,
        Priority priority,
        int lines,
        int emptyLines,
        List<Told> told) {
    private static final Set<String> ABOVE = Set.of(Agencies.OFFICE, Agencies.PROVINCE);

    /** A notice about this matter and this due date that is on record. */
    record Told(String rung, String recipient, boolean skipped) {}

    /** One that is not in the database: of a rehearsal. */
    static Matter plain(MatterKind kind, Directive directive, String agency, LocalDate due, String title, String path) {
        return new Matter(
                kind,
                UUID.randomUUID(),
                directive.id(),
                agency,
                due,
                false,
                null,
                false,
                0,
                title,
                null,
                List.of(),
                path,
                directive.standingAgency(),
                directive.priority(),
                0,
                0,
                List.of());
    }

    /** Of the standing agency itself. */
    boolean isOwn() {
        return agency.equals(standing);
    }

    /** Who watches over it: the standing agency; over its own work, and what lies above it, the Office. */
    String overseer() {
        return isOwn() || ABOVE.contains(agency) ? Agencies.OFFICE : standing;
    }

    boolean wasTold(String recipient, String rung) {
        return told.stream()
                .anyMatch(t -> t.rung().equals(rung) && t.recipient().equals(recipient));
    }

    boolean isOnRecord(String rung) {
        return told.stream().anyMatch(t -> t.rung().equals(rung));
    }

    /** Whether somebody was really reminded on this rung. */
    boolean climbed(String rung) {
        return told.stream().anyMatch(t -> t.rung().equals(rung) && !t.skipped());
    }

    /** Rungs that somebody was really reminded on. */
    long remindersSent() {
        return told.stream()
                .filter(t -> !t.skipped())
                .map(Told::rung)
                .distinct()
                .count();
    }

    /** As it stands once these notices are on record too. */
    Matter withTold(List<Told> more) {
        List<Told> all = new ArrayList<>(told);
        all.addAll(more);
        return new Matter(
                kind,
                id,
                directiveId,
                agency,
                due,
                byDecision,
                officer,
                approving,
                ordinal,
                title,
                dataTo,
                cooperators,
                path,
                standing,
                priority,
                lines,
                emptyLines,
                List.copyOf(all));
    }
}
