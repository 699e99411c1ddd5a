package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.calendar.ReportingCalendar;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.ReportingRegime;
import vn.dondoc.shared.DomainException;

/** Which periods of a regime have to be open by a day and have no round yet: after an outage, every one that was missed. */
@Component
class DuePeriods {
    private static final Logger log = LoggerFactory.getLogger(DuePeriods.class);
    /** Twenty working days and Tết lie between opening and due at most: before that the calendar need not be asked. */
    private static final int EARLIEST_OPENING_DAYS = 60;

    private final ReportingCalendar calendar;

    DuePeriods(ReportingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param present codes of the periods that have their round */
    List<ReportingPeriod> of(Directive directive, ReportingRegime regime, Set<String> present, LocalDate today) {
        List<ReportingPeriod> due = new ArrayList<>();
        var period = regime.first(directive.issuedOn());
        while (period.isPresent() && mayBeOpen(regime.dataTo(period.get()), today)) {
            if (!present.contains(period.get().code())
                    && !longPast(regime, period.get(), directive)
                    && opensBy(today, directive, regime, period.get())) due.add(period.get());
            period = regime.after(period.get());
        }
        return due;
    }

    private static LocalDate lastDay(PeriodWindow window, ReportingRegime regime) {
        return regime.rule().agenciesReport()
                ? window.due().date()
                : window.onward().date();
    }

    private static boolean mayBeOpen(LocalDate dataTo, LocalDate today) {
        return !dataTo.minusDays(EARLIEST_OPENING_DAYS).isAfter(today);
    }

    /** Due before the directive reached this system: nobody was asked, so nobody was late. */
    private static boolean longPast(ReportingRegime regime, ReportingPeriod period, Directive directive) {
        return regime.rule().latestDue(regime.dataTo(period)).isBefore(directive.arrivedOn());
    }

    private boolean opensBy(LocalDate today, Directive directive, ReportingRegime regime, ReportingPeriod period) {
        try {
            return regime.windowOf(period, directive.issuedOn(), calendar)
                    .filter(w -> !w.opensOn().isAfter(today))
                    .filter(w -> !lastDay(w, regime).isBefore(directive.arrivedOn()))
                    .isPresent();
        } catch (DomainException e) {
            // A year not entered yet, or a rule that gives this one period no lawful date, must not keep the others
            // shut.
            log.warn("{} of regime {} cannot be opened yet: {}", period.code(), regime.id(), e.getMessage());
            return false;
        }
    }
}
