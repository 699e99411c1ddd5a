package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** What is allowed in a breakdown and yet should be looked at before it is released. */
@Component
class BreakdownWarnings {
    private final Agencies agencies;
    private final RegimeRows regimes;
    private final WorkingCalendar calendar;
    private final MessageSource messages;

    BreakdownWarnings(Agencies agencies, RegimeRows regimes, WorkingCalendar calendar, MessageSource messages) {
        this.agencies = agencies;
        this.regimes = regimes;
        this.calendar = calendar;
        this.messages = messages;
    }

    List<String> of(Directive directive, Trace trace, List<DirectiveItem> items, AgencyNames names) {
        List<String> warnings = new ArrayList<>();
        if (directive.number() == null) warnings.add(text("noNumber"));
        if (trace.sameAgainConfirmed()) warnings.add(text("registeredAgain"));
        for (DirectiveItem item : items)
            line(item, directive.roll(), names).forEach(text -> warnings.add(place(item) + text));
        Set<String> leads =
                items.stream().flatMap(i -> i.leads().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> bound = regimes.of(directive.id()).stream()
                .flatMap(r -> r.agencies().stream())
                .collect(Collectors.toSet());
        if (!bound.isEmpty()) {
            named("notBound", without(leads, bound), names, warnings);
            named("boundWithoutWork", without(bound, leads), names, warnings);
        }
        named("noOfficer", without(union(leads, bound), agenciesWithOfficers()), names, warnings);
        return warnings;
    }

    private Stream<String> line(DirectiveItem item, RollRule roll, AgencyNames names) {
        List<String> warnings = new ArrayList<>();
        if (item.dueOn() != null) dayOff(item.dueOn(), roll, warnings);
        if (item.kind() == DirectiveItem.Kind.DATED && item.product() == null) warnings.add(text("noProduct"));
        List<String> both =
                item.leads().stream().filter(item.cooperators()::contains).toList();
        named("leadCooperates", both, names, warnings);
        return warnings.stream();
    }

    private void dayOff(LocalDate due, RollRule roll, List<String> warnings) {
        try {
            calendar.dayOffReason(due)
                    .ifPresent(reason -> warnings.add(text(
                            roll == RollRule.NONE ? "dayOffKept" : "dayOff",
                            VietnameseDates.day(due),
                            reason,
                            VietnameseDates.day(roll.of(due, calendar).date()))));
        } catch (CalendarRefused notEntered) {
            // A due date years ahead is ordinary; the calendar of that year is entered when it is known.
            warnings.add(text("yearNotEntered", String.valueOf(due.getYear()), VietnameseDates.day(due)));
        }
    }

    private Set<String> agenciesWithOfficers() {
        return agencies.inRole(Role.OFFICER).stream().map(Officer::agency).collect(Collectors.toSet());
    }

    private void named(String key, List<String> codes, AgencyNames names, List<String> warnings) {
        if (!codes.isEmpty()) warnings.add(text(key, names.names(codes)));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("directive.warn." + key, arguments, Refusals.VIETNAMESE);
    }

    private static String place(DirectiveItem item) {
        return "Dòng " + item.ordinal() + ", " + item.title() + ": ";
    }

    private static List<String> without(Set<String> codes, Set<String> others) {
        return codes.stream().filter(code -> !others.contains(code)).toList();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
