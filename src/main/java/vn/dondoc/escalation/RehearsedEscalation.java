package vn.dondoc.escalation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.ladder.Ladder;
import vn.dondoc.reminder.ReminderForecast.ForeseenDossierTask;

/** Plays the mornings' last step with the rule of the sweep; what would join is remembered, not written. */
@Service
class RehearsedEscalation implements EscalationForecast {
    private final Matters matters;
    private final DueForDossier due;
    private final DossierItems items;
    private final DossierStore dossiers;
    private final DossierDates dates;
    private final Directives directives;
    private final Readers readers;
    private final Agencies agencies;
    private final WorkingCalendar calendar;

    RehearsedEscalation(
            Matters matters,
            DueForDossier due,
            DossierItems items,
            DossierStore dossiers,
            DossierDates dates,
            Directives directives,
            Readers readers,
            Agencies agencies,
            WorkingCalendar calendar) {
        this.matters = matters;
        this.due = due;
        this.items = items;
        this.dossiers = dossiers;
        this.dates = dates;
        this.directives = directives;
        this.readers = readers;
        this.agencies = agencies;
        this.calendar = calendar;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ForeseenDossier> between(Ladder ladder, LocalDate from, LocalDate to) {
        List<Matter> open = matters.overdue(to);
        Set<UUID> joined = new HashSet<>();
        Set<DueForDossier.File> files = new HashSet<>(dossiers.preparing());
        List<ForeseenDossier> foreseen = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1))
            if (calendar.isWorkingDay(day)) foreseen.addAll(on(day, ladder, open, joined, files));
        return foreseen;
    }

    private List<ForeseenDossier> on(
            LocalDate day, Ladder ladder, List<Matter> open, Set<UUID> joined, Set<DueForDossier.File> files) {
        List<ForeseenDossier> foreseen = new ArrayList<>();
        due.byFile(ladder, open, day).forEach((file, late) -> {
            Set<UUID> taken =
                    new HashSet<>(items.taken(late.stream().map(Matter::id).toList(), day));
            taken.addAll(joined);
            List<Matter> joining =
                    late.stream().filter(m -> !taken.contains(m.id())).toList();
            if (joining.isEmpty()) return;
            joining.forEach(m -> joined.add(m.id()));
            foreseen.add(new ForeseenDossier(
                    day,
                    agencies.get(file.standingAgency()).name(),
                    joining.stream().map(this::foreseen).toList(),
                    files.add(file) ? task(day, joining) : null,
                    readers.office().stream().map(Addressee::name).toList()));
        });
        return foreseen;
    }

    private ForeseenDossierTask task(LocalDate day, List<Matter> joining) {
        Map<UUID, Directive> known =
                directives.byId(joining.stream().map(Matter::directiveId).toList());
        Matter first = joining.stream()
                .min(comparing(Matter::dueOn)
                        .thenComparing(m -> known.get(m.directiveId()).issuedOn()))
                .orElseThrow();
        return new ForeseenDossierTask(day, known.get(first.directiveId()), dates.toPresent(day));
    }

    private ForeseenMatter foreseen(Matter matter) {
        return new ForeseenMatter(matter.title(), agencies.get(matter.agency()).name(), matter.dueOn());
    }
}
