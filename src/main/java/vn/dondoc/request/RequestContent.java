package vn.dondoc.request;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** What the forms and the page of a request show. */
@Component
class RequestContent {
    private final Assignments assignments;
    private final Agencies agencies;
    private final Matter matter;
    private final Evidence evidence;
    private final AskedDates dates;
    private final Refusals refusals;

    RequestContent(
            Assignments assignments,
            Agencies agencies,
            Matter matter,
            Evidence evidence,
            AskedDates dates,
            Refusals refusals) {
        this.assignments = assignments;
        this.agencies = agencies;
        this.matter = matter;
        this.evidence = evidence;
        this.dates = dates;
        this.refusals = refusals;
    }

    /**
     * @param wantedOn as 2025-05-30, for the date field; null when no date was asked for
     * @param hint what a day off makes of the wanted date, or why it can no longer be granted; "" for neither
     * @param suspendedOn first day that stands still; null while the clock runs
     * @param answer of the co-operating agency, for the Office
     */
    record View(
            String id,
            Matter.Facts assignment,
            RequestKind kind,
            String what,
            String asked,
            String reason,
            String wantedOn,
            String hint,
            String suspendedOn,
            String toAgency,
            String answerBy,
            String answer,
            List<Evidence.File> files) {}

    View of(DeadlineRequest r, List<Evidence.File> files) {
        Assignment a = assignments.get(r.assignmentId());
        return new View(
                r.id().toString(),
                matter.facts(a),
                r.kind(),
                matter.what(r),
                matter.asked(r),
                r.reason(),
                r.wantedOn() == null ? null : r.wantedOn().toString(),
                hint(r, a),
                assignments.suspendedOn(a.id()).map(VietnameseDates::day).orElse(null),
                r.toAgency() == null ? null : agencies.get(r.toAgency()).name(),
                VietnameseDates.endOf(r.actBy()),
                r.answer(),
                files);
    }

    View of(DeadlineRequest r) {
        return of(r, evidence.of(r.id()));
    }

    private String hint(DeadlineRequest r, Assignment a) {
        if (r.kind() != RequestKind.EXTENSION || !r.state().open()) return "";
        try {
            return dates.warning(r.wantedOn(), dates.admit(a, r.wantedOn()));
        } catch (DomainException refusal) {
            return refusals.text(refusal);
        }
    }
}
