package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.shared.DomainException;

/** A refusal about a directive; of a draft with the fields it is about. */
public final class DirectiveRefused extends DomainException {
    private final transient List<Problem> problems;

    private DirectiveRefused(String key, Object... arguments) {
        this(List.of(), key, arguments);
    }

    private DirectiveRefused(List<Problem> problems, String key, Object... arguments) {
        super(key, arguments);
        this.problems = problems;
    }

    /** What is said about single inputs, by their names as {@code rows[3].leads}; empty for any other refusal. */
    public Map<String, List<DomainException>> byField() {
        return problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::field, LinkedHashMap::new, Collectors.mapping(Problem::refusal, Collectors.toList())));
    }

    /** The fields of the draft that keep it from going on; empty for any other refusal. */
    List<Problem> problems() {
        return problems;
    }

    static DirectiveRefused unknown() {
        return new DirectiveRefused("directive.unknown");
    }

    static DirectiveRefused notSaved(List<Problem> problems) {
        return new DirectiveRefused(problems, "directive.notSaved", problems.size());
    }

    static DirectiveRefused notReady(List<Problem> problems) {
        return new DirectiveRefused(problems, "directive.notReady", problems.size());
    }

    static DirectiveRefused savedByOthers(String name, String at) {
        return new DirectiveRefused("directive.savedByOthers", name, at);
    }

    static DirectiveRefused notChanged(List<Problem> problems) {
        return new DirectiveRefused(problems, "directive.notChanged", problems.size());
    }

    static DirectiveRefused nothingChanged() {
        return new DirectiveRefused("directive.nothingChanged");
    }

    static DirectiveRefused otherThanShown() {
        return new DirectiveRefused("directive.otherThanShown");
    }

    static DirectiveRefused regimesFixed(Directive directive) {
        return new DirectiveRefused("directive.regimesFixed", directive.stateLabel());
    }

    /** @param what the last change did */
    static DirectiveRefused regimesChangedByOthers(String name, String at, String what) {
        return new DirectiveRefused("directive.regimesChangedByOthers", name, at, what);
    }

    static DirectiveRefused notCoordinator() {
        return new DirectiveRefused("directive.notCoordinator");
    }

    static DirectiveRefused notDraft(Directive directive) {
        return new DirectiveRefused("directive.notDraft", directive.label(), directive.stateLabel());
    }

    static DirectiveRefused changedSinceSeen(String name, String at) {
        return new DirectiveRefused("directive.changedSinceSeen", name, at);
    }

    static DirectiveRefused releasedByRegistrar() {
        return new DirectiveRefused("directive.releasedByRegistrar");
    }

    static DirectiveRefused releasedByReviewer() {
        return new DirectiveRefused("directive.releasedByReviewer");
    }

    static DirectiveRefused decisionMissing() {
        return new DirectiveRefused("directive.decisionMissing");
    }

    static DirectiveRefused reasonMissing() {
        return new DirectiveRefused("directive.reasonMissing");
    }

    static DirectiveRefused notFollowedUp(Directive directive) {
        return new DirectiveRefused("directive.notFollowedUp", directive.stateLabel());
    }

    static DirectiveRefused takesNoWork(Directive directive) {
        return new DirectiveRefused("directive.takesNoWork", directive.stateLabel());
    }

    static DirectiveRefused workRuns() {
        return new DirectiveRefused("directive.workRuns");
    }

    static DirectiveRefused closingWaits() {
        return new DirectiveRefused("directive.closingWaits");
    }

    static DirectiveRefused basisMissing() {
        return new DirectiveRefused("directive.basisMissing");
    }

    static DirectiveRefused tooLong(int limit) {
        return new DirectiveRefused("directive.tooLong", limit);
    }

    // ---------------------------------------------------------------- at a field of the draft

    static DirectiveRefused missing() {
        return new DirectiveRefused("directive.missing");
    }

    static DirectiveRefused numberMissing() {
        return new DirectiveRefused("directive.numberMissing");
    }

    static DirectiveRefused unreadableDay(String typed) {
        return new DirectiveRefused("directive.unreadableDay", typed);
    }

    static DirectiveRefused numberBetween(int from, int to) {
        return new DirectiveRefused("directive.numberBetween", from, to);
    }

    static DirectiveRefused unknownChoice(String typed) {
        return new DirectiveRefused("directive.unknownChoice", typed);
    }

    static DirectiveRefused unknownAgency(String typed) {
        return new DirectiveRefused("directive.unknownAgency", typed);
    }

    static DirectiveRefused otherStandingAgency(String own) {
        return new DirectiveRefused("directive.otherStandingAgency", own);
    }

    static DirectiveRefused standingAgencyFixed() {
        return new DirectiveRefused("directive.standingAgencyFixed");
    }

    static DirectiveRefused arrivesInFuture(LocalDate day) {
        return new DirectiveRefused("directive.arrivesInFuture", day);
    }

    static DirectiveRefused beforeIssue(LocalDate day, LocalDate issuedOn) {
        return new DirectiveRefused("directive.beforeIssue", day, issuedOn);
    }

    static DirectiveRefused registeredBefore(Directive other) {
        return new DirectiveRefused("directive.registeredBefore", other.citation(), other.stateLabel());
    }

    static DirectiveRefused noRows() {
        return new DirectiveRefused("directive.noRows");
    }

    static DirectiveRefused tooManyRows(int rows, int limit) {
        return new DirectiveRefused("directive.tooManyRows", rows, limit);
    }

    static DirectiveRefused leadMissing() {
        return new DirectiveRefused("directive.leadMissing");
    }

    static DirectiveRefused dueMissing() {
        return new DirectiveRefused("directive.dueMissing");
    }

    static DirectiveRefused nobodyBound() {
        return new DirectiveRefused("directive.nobodyBound");
    }

    static DirectiveRefused nobodyAddressed() {
        return new DirectiveRefused("directive.nobodyAddressed");
    }

    static DirectiveRefused emptyPeriod(LocalDate from, LocalDate to) {
        return new DirectiveRefused("directive.emptyPeriod", from, to);
    }

    /** @param often as "hằng tháng" */
    static DirectiveRefused boundTwice(String agencies, String often) {
        return new DirectiveRefused("directive.boundTwice", agencies, often);
    }

    static DirectiveRefused reportedTwice(String often) {
        return new DirectiveRefused("directive.reportedTwice", often);
    }

    static DirectiveRefused changeBasisMissing() {
        return new DirectiveRefused("directive.changeBasisMissing");
    }

    static DirectiveRefused duePassed(LocalDate day) {
        return new DirectiveRefused("directive.duePassed", day);
    }

    static DirectiveRefused openedAlready(LocalDate dataTo) {
        return new DirectiveRefused("directive.openedAlready", dataTo);
    }
}
