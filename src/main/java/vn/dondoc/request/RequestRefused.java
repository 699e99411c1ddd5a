package vn.dondoc.request;

import java.time.LocalDate;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.shared.DomainException;

/** A refusal about a request; the old state stays in force. */
public final class RequestRefused extends DomainException {
    private RequestRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static RequestRefused unknown() {
        return new RequestRefused("request.unknown");
    }

    static RequestRefused closed(Assignment.State state) {
        return new RequestRefused("request.closed", state.label());
    }

    static RequestRefused standsElsewhere(Assignment.State state, RequestKind kind) {
        return new RequestRefused("request.standsElsewhere", state.label(), kind.label());
    }

    static RequestRefused alreadyOpen(RequestKind kind, String asked) {
        return new RequestRefused("request.alreadyOpen", kind.label(), asked);
    }

    static RequestRefused reasonMissing() {
        return new RequestRefused("request.reasonMissing");
    }

    static RequestRefused tooLong(int limit) {
        return new RequestRefused("request.tooLong", limit);
    }

    static RequestRefused dateMissing() {
        return new RequestRefused("request.dateMissing");
    }

    static RequestRefused notLater(LocalDate wanted, LocalDate dueOn) {
        return new RequestRefused("request.notLater", wanted, dueOn);
    }

    static RequestRefused standing(RequestKind kind) {
        return new RequestRefused("request.standing", kind.label());
    }

    static RequestRefused agencyMissing() {
        return new RequestRefused("request.agencyMissing");
    }

    static RequestRefused cannotCooperate(String agency) {
        return new RequestRefused("request.cannotCooperate", agency);
    }

    static RequestRefused answerMissing() {
        return new RequestRefused("request.answerMissing");
    }

    static RequestRefused noteMissing() {
        return new RequestRefused("request.noteMissing");
    }

    /** The engine's administrators reach every task; the answer is not theirs to give. */
    static RequestRefused notYours() {
        return new RequestRefused("request.notYours");
    }

    static RequestRefused ownRequest() {
        return new RequestRefused("request.ownRequest");
    }

    /** @param what as "Không chấp nhận"; somebody else was faster */
    static RequestRefused alreadyAnswered(String what, String who, String when) {
        return new RequestRefused("request.alreadyAnswered", what, who, when);
    }
}
