package vn.dondoc.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.notification.Letter.Contact;
import vn.dondoc.shared.VietnameseDates;

/** Counts a dossier. */
@Component
class DossierSummaries {
    private static final int NAMED_DIRECTIVES = 3;

    private final Directives directives;
    private final Agencies agencies;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DossierSummaries(Directives directives, Agencies agencies, WorkingCalendar calendar, Clock clock) {
        this.directives = directives;
        this.agencies = agencies;
        this.calendar = calendar;
        this.clock = clock;
    }

    DossierSummary of(Dossier dossier, List<DossierItem> items) {
        List<DossierItem> left = items.stream().filter(i -> !i.resolved()).toList();
        LocalDate day = countedOn(dossier);
        return new DossierSummary(
                left.size(),
                (int) left.stream().map(DossierItem::agency).distinct().count(),
                left.stream().mapToInt(i -> daysLate(i, day)).max().orElse(0),
                numbers(left));
    }

    /** Working days late, counted to the decision, or to today while there is none. */
    int daysLate(Dossier dossier, DossierItem item) {
        return daysLate(item, countedOn(dossier));
    }

    /** Whom an agency calls: the standing agency of the directives. */
    Contact contact(Dossier dossier) {
        Agency standing = agencies.get(dossier.standingAgency());
        return new Contact(standing.name(), standing.phone());
    }

    private LocalDate countedOn(Dossier dossier) {
        return dossier.decidedAt() == null ? LocalDate.now(clock) : VietnameseDates.dayOf(dossier.decidedAt());
    }

    private int daysLate(DossierItem item, LocalDate day) {
        return Math.max(0, calendar.between(item.dueOn(), day));
    }

    private String numbers(List<DossierItem> items) {
        List<String> numbers = items.stream()
                .map(DossierItem::directiveId)
                .distinct()
                .map(directives::get)
                .map(Directive::key)
                .sorted()
                .toList();
        String named = numbers.stream().limit(NAMED_DIRECTIVES).collect(Collectors.joining(", "));
        int more = numbers.size() - NAMED_DIRECTIVES;
        return more > 0 ? named + " và " + more + " văn bản khác" : named;
    }
}
