package vn.dondoc.request;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.dondoc.security.SignedIn;

/** What other packages may ask about requests. */
public interface Requests {
    /** All that wait for somebody, the nearest due date first. */
    List<OpenRequest> open();

    /** Those that this person, with his colleagues, has to answer; the nearest due date first. */
    List<OpenRequest> openFor(SignedIn person);

    /** Co-operation that the leads of these directives still wait for, the oldest first. */
    List<Waiting> waiting(Collection<UUID> directives);

    /** The same for one assignment, of its present lead. */
    List<Waiting> waitingOf(UUID assignmentId);

    /**
     * @param title what is asked, of which work: "Đề nghị tạm dừng · Rà soát quy hoạch"
     * @param agency who must act now; {@code groups} the engine's groups of its people
     * @param askedBy agency that waits for the answer
     * @param dueOn last day, inclusive
     * @param path page of the request
     */
    record OpenRequest(
            UUID id,
            RequestKind kind,
            UUID assignmentId,
            UUID directiveId,
            String title,
            String agency,
            List<String> groups,
            String askedBy,
            LocalDate dueOn,
            String path) {}

    /**
     * A lead waits for a co-operating agency; that lateness is not the lead's.
     *
     * @param since the day it asked; {@code answerBy} the last day for the answer, inclusive
     * @param late whether that day has passed
     * @param beyond with the Office, because it is beyond the agency's capacity
     */
    record Waiting(
            UUID requestId,
            UUID assignmentId,
            String lead,
            String agency,
            LocalDate since,
            LocalDate answerBy,
            boolean late,
            boolean beyond) {}
}
