package vn.dondoc.redating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.CalendarYears;
import vn.dondoc.calendar.DateMove;
import vn.dondoc.calendar.FollowsCalendar;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.YearDraft;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;

/**
 * Changes a year of the calendar together with every open due date that follows from it, in one transaction. The task list
 * of the engine follows in the background.
 */
@Service
class Redating {
    private static final Comparator<DateMove> ORDER = Comparator.comparing(DateMove::directiveId)
            .thenComparing(DateMove::kind)
            .thenComparing(DateMove::to)
            .thenComparing(DateMove::subjectId);

    private final CalendarYears years;
    private final List<FollowsCalendar> followers;
    private final MoveRows rows;
    private final Processes processes;
    private final Agencies agencies;
    private final AuditTrail audit;

    Redating(
            CalendarYears years,
            List<FollowsCalendar> followers,
            MoveRows rows,
            Processes processes,
            Agencies agencies,
            AuditTrail audit) {
        this.years = years;
        this.followers = followers;
        this.rows = rows;
        this.processes = processes;
        this.agencies = agencies;
        this.audit = audit;
    }

    /** What {@code draft} would move. Reads only. */
    @Transactional(readOnly = true)
    DryRun dryRun(YearDraft draft) {
        return dryRun(years.inForce(), years.with(draft));
    }

    private DryRun dryRun(WorkingCalendar before, WorkingCalendar after) {
        List<DateMove> moves = followers.stream()
                .flatMap(follower -> follower.moves(before, after).stream())
                .sorted(ORDER)
                .toList();
        return new DryRun(moves, Stamp.of(years.all(), moves));
    }

    /**
     * Puts the year into force and moves what follows.
     *
     * @param seen version of the year that the person began with; 0 when it was not entered
     * @param stamp of the dry run that he confirms
     * @return id of the change
     * @throws RedatingRefused when something else would move now than he has seen, or he is not of the Office
     * @throws vn.dondoc.calendar.CalendarRefused when the year cannot be so; then the old one stays in force
     */
    @Transactional
    UUID confirm(YearDraft draft, int seen, String stamp, String basis, SignedIn person) {
        if (!person.isOffice()) throw RedatingRefused.notOffice();
        years.lockForChange();
        changedSince(seen, draft.year()).ifPresent(changed -> {
            throw changed;
        });
        WorkingCalendar before = years.inForce();
        WorkingCalendar after = years.with(draft);
        DryRun now = dryRun(before, after);
        if (!now.stamp().equals(stamp)) throw RedatingRefused.changedSinceDryRun();
        UUID id = years.replace(draft, seen, basis, person.login());
        move(id, draft.year(), basis, now.moves(), person);
        years.firstAffected(draft.year(), before, after).ifPresent(from -> {
            rows.tasksFollowFrom(id, from);
            rows.started(
                    id,
                    processes.start(
                            ProcessKey.CALENDAR_CHANGE, "Lịch " + draft.year(), ProcessVariables.CHANGE_ID.of(id)));
        });
        return id;
    }

    /** That somebody else has changed the year since the person began. */
    Optional<DomainException> changedSince(TypedYear typed) {
        return changedSince(typed.version(), typed.year());
    }

    private Optional<DomainException> changedSince(int seen, int number) {
        return years.find(number)
                .filter(year -> year.version() != seen)
                .map(year -> RedatingRefused.changedMeanwhile(
                        number, agencies.nameOf(year.confirmedBy()), VietnameseDates.moment(year.confirmedAt())));
    }

    private void move(UUID id, int year, String basis, List<DateMove> moves, SignedIn person) {
        var because = FollowsCalendar.Because.of(id, year, basis, person.login());
        followers.forEach(follower -> follower.move(moves, because));
        rows.insert(id, moves);
        audit.record(person.login(), "CALENDAR_CHANGED", "CALENDAR", id, Map.of("year", year, "moved", moves.size()));
    }
}
