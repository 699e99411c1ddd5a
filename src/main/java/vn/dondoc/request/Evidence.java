package vn.dondoc.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.reporting.Attachments;
import vn.dondoc.reporting.RequestDoors;
import vn.dondoc.request.DeadlineRequest.State;
import vn.dondoc.security.SignedIn;

/** The files of requests and answers. */
@Component
class Evidence implements RequestDoors {
    private final Attachments attachments;
    private final RequestRows rows;
    private final RequestAccess access;

    Evidence(Attachments attachments, RequestRows rows, RequestAccess access) {
        this.attachments = attachments;
        this.rows = rows;
        this.access = access;
    }

    record File(String name, String path) {}

    /** What is final: the answering agency's files join with its answer. */
    List<File> of(UUID requestId) {
        return attachments.of(requestId).stream()
                .filter(f -> !f.removable())
                .map(f -> new File(f.name(), f.path()))
                .toList();
    }

    /** For who is answering: his own too, which are not final yet. */
    List<File> all(UUID requestId) {
        return attachments.of(requestId).stream()
                .map(f -> new File(f.name(), f.path()))
                .toList();
    }

    @Override
    @Transactional
    public Optional<UUID> directiveToAnswer(SignedIn person, UUID requestId) {
        return rows.find(requestId)
                .filter(r -> access.mayAnswer(person, r))
                .map(r -> rows.lock(r.id()))
                .filter(r -> r.state() == State.OPEN)
                .map(DeadlineRequest::directiveId);
    }

    @Override
    public boolean mayRead(SignedIn person, UUID requestId) {
        return rows.find(requestId).filter(r -> access.mayRead(person, r)).isPresent();
    }
}
