package vn.dondoc.assignment;

import java.time.LocalDate;
import vn.dondoc.shared.DomainException;

/** A refusal about an assignment, its receipt, its result or an explanation. */
public final class AssignmentRefused extends DomainException {
    private AssignmentRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static AssignmentRefused unknown() {
        return new AssignmentRefused("assignment.unknown");
    }

    static AssignmentRefused ended(Assignment.State state) {
        return new AssignmentRefused("assignment.ended", state.label());
    }

    /** Somebody else was faster, or a decision came in between. */
    static AssignmentRefused standsElsewhere(Assignment.State state) {
        return new AssignmentRefused("assignment.standsElsewhere", state.label());
    }

    static AssignmentRefused reasonMissing() {
        return new AssignmentRefused("assignment.reasonMissing");
    }

    static AssignmentRefused tooLong(int limit) {
        return new AssignmentRefused("assignment.tooLong", limit);
    }

    static AssignmentRefused answerMissing() {
        return new AssignmentRefused("assignment.answerMissing");
    }

    // ---- receipt

    static AssignmentRefused alreadyReceived(String at) {
        return new AssignmentRefused("assignment.alreadyReceived", at);
    }

    /** @param ordinals as "3, 5" */
    static AssignmentRefused returnReasonsMissing(int count, String ordinals) {
        return new AssignmentRefused("assignment.returnReasonsMissing", count, ordinals);
    }

    static AssignmentRefused officerOfAnotherAgency(int ordinal) {
        return new AssignmentRefused("assignment.officerOfAnotherAgency", ordinal);
    }

    // ---- lead

    static AssignmentRefused leadMissing() {
        return new AssignmentRefused("assignment.leadMissing");
    }

    static AssignmentRefused sameLead(String agency) {
        return new AssignmentRefused("assignment.sameLead", agency);
    }

    static AssignmentRefused cannotLead(String agency) {
        return new AssignmentRefused("assignment.cannotLead", agency);
    }

    static AssignmentRefused noLead() {
        return new AssignmentRefused("assignment.noLead");
    }

    static AssignmentRefused leadTwice(String agency) {
        return new AssignmentRefused("assignment.leadTwice", agency);
    }

    static AssignmentRefused leadCooperates(String agency) {
        return new AssignmentRefused("assignment.leadCooperates", agency);
    }

    static AssignmentRefused cannotCooperate(String agency) {
        return new AssignmentRefused("assignment.cannotCooperate", agency);
    }

    // ---- words

    static AssignmentRefused titleMissing() {
        return new AssignmentRefused("assignment.titleMissing");
    }

    static AssignmentRefused bodyMissing() {
        return new AssignmentRefused("assignment.bodyMissing");
    }

    /** @param state of the directive */
    static AssignmentRefused notFollowedUp(String state) {
        return new AssignmentRefused("assignment.notFollowedUp", state);
    }

    static AssignmentRefused sameWording() {
        return new AssignmentRefused("assignment.sameWording");
    }

    // ---- result

    static AssignmentRefused standingIsNotCompleted() {
        return new AssignmentRefused("assignment.standingIsNotCompleted");
    }

    static AssignmentRefused onlyStandingIsEnded() {
        return new AssignmentRefused("assignment.onlyStandingIsEnded");
    }

    static AssignmentRefused resultMissing() {
        return new AssignmentRefused("assignment.resultMissing");
    }

    static AssignmentRefused dateMissing() {
        return new AssignmentRefused("assignment.dateMissing");
    }

    static AssignmentRefused beforeIssue(LocalDate day, LocalDate issuedOn) {
        return new AssignmentRefused("assignment.beforeIssue", day, issuedOn);
    }

    static AssignmentRefused documentInFuture(LocalDate day) {
        return new AssignmentRefused("assignment.documentInFuture", day);
    }

    static AssignmentRefused ownResult() {
        return new AssignmentRefused("assignment.ownResult");
    }

    // ---- due date

    static AssignmentRefused standingHasNoDue() {
        return new AssignmentRefused("assignment.standingHasNoDue");
    }

    static AssignmentRefused dueNotAhead(LocalDate day, LocalDate today) {
        return new AssignmentRefused("assignment.dueNotAhead", day, today);
    }

    static AssignmentRefused sameDue(LocalDate day) {
        return new AssignmentRefused("assignment.sameDue", day);
    }

    // ---- suspension

    static AssignmentRefused clockStands() {
        return new AssignmentRefused("assignment.clockStands");
    }

    static AssignmentRefused standingIsNotSuspended() {
        return new AssignmentRefused("assignment.standingIsNotSuspended");
    }

    static AssignmentRefused notSuspended(Assignment.State state) {
        return new AssignmentRefused("assignment.notSuspended", state.label());
    }

    // ---- explanation

    static AssignmentRefused causeMissing() {
        return new AssignmentRefused("assignment.causeMissing");
    }

    static AssignmentRefused alreadyExplained(String at) {
        return new AssignmentRefused("assignment.alreadyExplained", at);
    }

    static AssignmentRefused committedInPast(LocalDate day) {
        return new AssignmentRefused("assignment.committedInPast", day);
    }
}
