package vn.dondoc.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentRequests;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;

/** The requests around one assignment, as its page and the page of requests list them. */
@Component
class RequestsOfAssignment implements AssignmentRequests {
    private final RequestRows rows;
    private final RequestAccess access;
    private final Matter matter;
    private final Agencies agencies;
    private final Clock clock;

    RequestsOfAssignment(RequestRows rows, RequestAccess access, Matter matter, Agencies agencies, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.matter = matter;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public Shown of(Assignment assignment, SignedIn person) {
        boolean mayAsk = assignment.state().running() && access.mayAsk(person, assignment);
        return new Shown(lines(assignment.id(), person), mayAsk);
    }

    /** Oldest first. */
    private List<RequestLine> lines(UUID assignmentId, SignedIn person) {
        return rows.ofAssignment(assignmentId).stream()
                .filter(r -> access.mayRead(person, r))
                .map(this::line)
                .toList();
    }

    private RequestLine line(DeadlineRequest r) {
        return new RequestLine(
                "/de-nghi/" + r.id(),
                matter.what(r),
                matter.asked(r),
                r.reason(),
                VietnameseDates.day(r.actBy()),
                outcome(r));
    }

    /** "Chấp nhận đến ngày 30/5/2025: … (Văn phòng …, 10:00 ngày 5/5/2025)"; while it waits, since when for whom. */
    String outcome(DeadlineRequest r) {
        StringBuilder said = new StringBuilder(r.state().label());
        if (r.grantedOn() != null) said.append(" đến ngày ").append(VietnameseDates.day(r.grantedOn()));
        if (r.cooperation() && r.state() == DeadlineRequest.State.OPEN)
            said.append(" của ")
                    .append(agencies.get(r.toAgency()).name())
                    .append(" từ ngày ")
                    .append(VietnameseDates.day(VietnameseDates.dayOf(r.askedAt())))
                    .append(r.answerBy().isBefore(LocalDate.now(clock)) ? ", đã quá hạn trả lời" : "");
        if (r.answer() != null) said.append(": ").append(r.answer());
        if (r.answeredAt() != null)
            said.append(" (")
                    .append(agencies.nameOf(r.answeredBy()))
                    .append(", ")
                    .append(VietnameseDates.moment(r.answeredAt()))
                    .append(")");
        if (r.report() != null) said.append(". Báo cáo Chủ tịch UBND tỉnh: ").append(r.report());
        if (r.endedAt() != null) said.append(ended(r));
        return said.toString();
    }

    private String ended(DeadlineRequest r) {
        String who = r.endedBy().equals(AuditTrail.SYSTEM) ? "hệ thống" : agencies.nameOf(r.endedBy());
        return " (" + who + ", " + VietnameseDates.moment(r.endedAt()) + ")";
    }
}
