package vn.dondoc.amendment;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.NameBook;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directive;
import vn.dondoc.drafting.DraftReadings;

/** What runs and what the later document names, as the comparison sees them. */
@Component
class Lines {
    private final WorkingCalendar calendar;

    Lines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** A task that is named with the same day off again has no new date. */
    List<Line> inForce(List<Line> named, Directive directive) {
        Map<LocalDate, LocalDate> days = new HashMap<>();
        return named.stream()
                .map(line -> line.dueOn() == null
                        ? line
                        : line.inForceOn(days.computeIfAbsent(line.dueOn(), day -> moved(day, directive))))
                .toList();
    }

    /** Of a year that the calendar does not know, the day itself. */
    private LocalDate moved(LocalDate day, Directive directive) {
        try {
            return directive.roll().of(day, calendar).date();
        } catch (CalendarRefused unknownYear) {
            return day;
        }
    }

    static Line running(Assignment a, NameBook names) {
        return new Line(a.id().toString(), a.section(), a.body(), names.name(a.leadAgency()), a.dueOn());
    }

    /** One for each agency that a task names, as it would be issued. */
    static Stream<Line> named(DraftReadings.Task task, NameBook names) {
        LocalDate due = day(task.dueOn());
        Stream<String> leads = task.leads().isEmpty() ? Stream.of((String) null) : task.leads().stream();
        return leads.map(
                lead -> new Line(task.entry().toString(), task.section(), task.body(), known(lead, names), due));
    }

    private static String known(String lead, NameBook names) {
        return lead == null ? null : names.code(lead).map(names::name).orElse(lead);
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
