package vn.dondoc.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.setting.Step;
import vn.dondoc.setting.Terms;
import vn.dondoc.shared.VietnameseDates;

/** Whom a lead may ask to co-operate, and by when it should have. */
@Component
class Cooperators {
    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final Agencies agencies;
    private final WorkingCalendar calendar;
    private final Terms terms;
    private final Clock clock;

    Cooperators(
            JdbcClient jdbc,
            Assignments assignments,
            Agencies agencies,
            WorkingCalendar calendar,
            Terms terms,
            Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.agencies = agencies;
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param named whether the directive names it as co-operating in this work */
    record Choice(String code, String name, boolean named) {}

    /** Those that the directive names first. */
    List<Choice> choices(Assignment a) {
        List<String> named = assignments.cooperators(a.directiveId()).getOrDefault(a.id(), List.of());
        List<Choice> first = new ArrayList<>();
        List<Choice> others = new ArrayList<>();
        for (Agency agency : agencies.mayLead(LocalDate.now(clock))) {
            if (agency.code().equals(a.leadAgency())) continue;
            boolean isNamed = named.contains(agency.code());
            (isNamed ? first : others).add(new Choice(agency.code(), agency.name(), isNamed));
        }
        first.addAll(others);
        return first;
    }

    /** "hết ngày 2/4/2025 (thứ Tư)": counted from the receipt, advice only; null before it. */
    String askBy(Assignment a) {
        LocalDate received = jdbc.sql("select (received_at at time zone 'Asia/Ho_Chi_Minh')::date from assignment"
                        + " where id = ? and received_at is not null")
                .param(a.id())
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        if (received == null) return null;
        try {
            return VietnameseDates.endOf(calendar.plus(received, terms.workingDays(Step.COOPERATION_ASKED)));
        } catch (CalendarRefused yearNotEntered) {
            return null;
        }
    }
}
