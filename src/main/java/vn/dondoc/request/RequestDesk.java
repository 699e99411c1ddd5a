package vn.dondoc.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Role;
import vn.dondoc.request.DeadlineRequest.State;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** The counter of this package. */
@Service
class RequestDesk implements Requests {
    private final RequestRows rows;
    private final OpenRequests open;
    private final Matter matter;
    private final Clock clock;

    RequestDesk(RequestRows rows, OpenRequests open, Matter matter, Clock clock) {
        this.rows = rows;
        this.open = open;
        this.matter = matter;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenRequest> open() {
        return rows.open().stream().map(this::open).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenRequest> openFor(SignedIn person) {
        return rows.open().stream()
                .filter(r -> r.state() == State.OPEN && r.cooperation()
                        ? person.agency().equals(r.toAgency())
                        : person.is(Role.COORDINATOR))
                .filter(r -> !Collections.disjoint(person.groups(), open.groups(r)))
                .map(this::open)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Collection<UUID> directives) {
        return rows.openCooperation(directives).stream().map(this::waiting).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waitingOf(UUID assignmentId) {
        return rows.ofAssignment(assignmentId).stream()
                .filter(r -> r.cooperation() && r.state().open())
                .map(this::waiting)
                .toList();
    }

    private OpenRequest open(DeadlineRequest r) {
        List<String> groups = open.groups(r);
        return new OpenRequest(
                r.id(),
                r.kind(),
                r.assignmentId(),
                r.directiveId(),
                (r.state() == State.BEYOND ? "Báo cáo nội dung phối hợp vượt thẩm quyền" : matter.what(r)) + " · "
                        + matter.shortTitle(r),
                groups.get(0).substring(0, groups.get(0).indexOf('.')),
                groups,
                r.agency(),
                r.actBy(),
                "/de-nghi/" + r.id());
    }

    private Waiting waiting(DeadlineRequest r) {
        return new Waiting(
                r.id(),
                r.assignmentId(),
                r.agency(),
                r.toAgency(),
                VietnameseDates.dayOf(r.askedAt()),
                r.answerBy(),
                r.state() == State.OPEN && r.answerBy().isBefore(LocalDate.now(clock)),
                r.state() == State.BEYOND);
    }
}
