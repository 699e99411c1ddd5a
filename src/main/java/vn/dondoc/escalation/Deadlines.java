package vn.dondoc.escalation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.setting.Step;
import vn.dondoc.setting.Terms;

/** The dates that follow from a decision. */
@Component
class Deadlines {
    /** Working days after which a decided matter is looked at again when the decision names no date; ours. */
    static final int TO_REVIEW = 10;

    private final WorkingCalendar calendar;
    private final Terms terms;

    Deadlines(WorkingCalendar calendar, Terms terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    /** Last day for the explanation, inclusive; "trước ngày" ends the day before. */
    LocalDate answerBy(Ruling ruling, LocalDate decidedOn) {
        return ruling.date() == null
                ? calendar.plus(decidedOn, terms.workingDays(Step.EXPLANATION))
                : ruling.date().minusDays(1);
    }

    /** The same with what it follows from: days that were given follow the calendar, a named day does not. */
    Explanations.Term toExplain(Ruling ruling, LocalDate decidedOn) {
        LocalDate answerBy = answerBy(ruling, decidedOn);
        return ruling.date() == null
                ? new Explanations.Term(answerBy, decidedOn, terms.workingDays(Step.EXPLANATION))
                : new Explanations.Term(answerBy, null, null);
    }

    /** Last day for sending the report, inclusive: "trước ngày" ends the day before. */
    LocalDate sendBy(Ruling ruling) {
        return ruling.date().minusDays(1);
    }

    /** From this day on the matter may join a dossier again. */
    LocalDate reviewOn(Ruling ruling, LocalDate decidedOn) {
        return ruling.date() == null ? calendar.plus(decidedOn, TO_REVIEW) : ruling.date();
    }
}
