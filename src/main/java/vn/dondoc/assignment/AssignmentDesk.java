package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.DomainException;

/** The counter of this package: each request goes to the one class that knows its rule. */
@Service
class AssignmentDesk implements Assignments {
    private final AssignmentRows rows;
    private final Foreseeing foreseeing;
    private final Cooperators cooperators;
    private final Handover handover;
    private final Rewording rewording;
    private final DueDates dueDates;
    private final Endings endings;
    private final Results results;
    private final Receiving receiving;
    private final Suspensions suspensions;
    private final Deciders deciders;

    AssignmentDesk(
            AssignmentRows rows,
            Foreseeing foreseeing,
            Cooperators cooperators,
            Handover handover,
            Rewording rewording,
            DueDates dueDates,
            Endings endings,
            Results results,
            Receiving receiving,
            Suspensions suspensions,
            Deciders deciders) {
        this.rows = rows;
        this.foreseeing = foreseeing;
        this.cooperators = cooperators;
        this.handover = handover;
        this.rewording = rewording;
        this.dueDates = dueDates;
        this.endings = endings;
        this.results = results;
        this.receiving = receiving;
        this.suspensions = suspensions;
        this.deciders = deciders;
    }

    @Override
    @Transactional(readOnly = true)
    public Assignment get(UUID id) {
        return rows.get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Foreseen foresee(UUID directiveId, Collection<UUID> ids) {
        return foreseeing.of(directiveId, ids);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Assignment> byId(Collection<UUID> ids) {
        return rows.all(ids).stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Wording> wordings(Collection<UUID> ids, Instant at) {
        return rewording.wordings(rows.all(ids), at);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Assignment> ofDirective(UUID directiveId) {
        return rows.ofDirective(directiveId);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> cooperators(UUID directiveId) {
        return cooperators.codesIn(directiveId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Assignment> reportable(UUID directiveId, String agency) {
        return rows.reportable(directiveId, List.of(agency));
    }

    @Override
    public Map<String, List<Assignment>> reportable(UUID directiveId, Collection<String> agencies) {
        return rows.reportable(directiveId, agencies).stream().collect(Collectors.groupingBy(Assignment::leadAgency));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Assignment> overdue(LocalDate today) {
        return rows.overdue(today);
    }

    @Override
    public List<Assignment> late(LocalDate today) {
        return rows.late(today);
    }

    @Override
    public void reassign(UUID id, String agency, String reason, String by, Telling telling) {
        handover.reassign(id, agency, reason, by, telling);
    }

    @Override
    @Transactional(readOnly = true, noRollbackFor = DomainException.class)
    public void checkLead(UUID id, String agency) {
        handover.check(id, agency);
    }

    @Override
    public void reword(UUID id, Wording wording, String reason, String by, Telling telling) {
        rewording.reword(id, wording, reason, by, telling);
    }

    @Override
    @Transactional(readOnly = true, noRollbackFor = DomainException.class)
    public void checkWording(UUID id, Wording wording) {
        rewording.check(id, wording);
    }

    @Override
    public LocalDate moveDue(UUID id, LocalDate newDueOn, String reason, String by, Telling telling) {
        return dueDates.move(id, newDueOn, reason, by, telling);
    }

    @Override
    @Transactional(readOnly = true, noRollbackFor = DomainException.class)
    public LocalDate dueIfMoved(UUID id, LocalDate named) {
        return dueDates.ifMoved(id, named);
    }

    @Override
    public void suspend(UUID id, String reason, String by) {
        suspensions.suspend(id, reason, by);
    }

    @Override
    public LocalDate resume(UUID id, String reason, String by) {
        return suspensions.resume(id, reason, by);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> suspendedOn(UUID id) {
        return suspensions.since(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> deciders(UUID id) {
        return deciders.all(rows.get(id));
    }

    @Override
    public Assignment hold(UUID id) {
        return endings.hold(id);
    }

    @Override
    public void withdraw(UUID id, String reason, String by, Telling telling) {
        endings.withdraw(id, reason, by, telling);
    }

    @Override
    public void endStanding(UUID id, String basis, String by, Telling telling) {
        endings.endStanding(id, basis, by, telling);
    }

    @Override
    public void resultReported(
            UUID id, String result, String document, LocalDate documentOn, LocalDate reportedOn, String by) {
        results.reported(id, new HandedIn(result, document, documentOn, reportedOn, by));
    }

    @Override
    public void showOverdue(UUID id) {
        dueDates.showOverdue(id);
    }

    @Override
    public int deemReceived(LocalDate today) {
        return receiving.deemReceived(today);
    }

    @Override
    public void receivedByReporting(UUID directiveId, String agency) {
        receiving.receivedByReporting(directiveId, agency);
    }

    @Override
    public void reviewOn(UUID id, LocalDate day) {
        dueDates.reviewOn(id, day);
    }
}
