package vn.dondoc.reminder;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.setting.Step;
import vn.dondoc.setting.Terms;

/** Until when an explanation that a rung demands is to be given: what the letter says is what the task says. */
@Component
class ExplanationTerm {
    private static final int WORKING_DAYS_A_WEEK = 5;

    private final WorkingCalendar calendar;
    private final Terms terms;

    ExplanationTerm(WorkingCalendar calendar, Terms terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    /** Where next year's calendar is missing, whole weeks: a demand does not wait for the calendar. */
    Explanations.Term from(LocalDate day) {
        int workingDays = terms.workingDays(Step.EXPLANATION);
        try {
            return new Explanations.Term(calendar.plus(day, workingDays), day, workingDays);
        } catch (CalendarRefused notEntered) {
            int weeks = (workingDays + WORKING_DAYS_A_WEEK - 1) / WORKING_DAYS_A_WEEK;
            return new Explanations.Term(day.plusWeeks(weeks), null, null);
        }
    }
}
