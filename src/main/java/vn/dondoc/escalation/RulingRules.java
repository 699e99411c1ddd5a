package vn.dondoc.escalation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.calendar.WorkingCalendar;

/** What a proposal or a decision must state. */
@Component
class RulingRules {
    private static final int NOTE_LIMIT = 2000;

    private final Agencies agencies;
    private final Matters matters;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RulingRules(Agencies agencies, Matters matters, WorkingCalendar calendar, Clock clock) {
        this.agencies = agencies;
        this.matters = matters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The ruling as it may be written down, without an agency that its measure does not need.
     *
     * @throws DossierRefused naming the item, when the ruling does not suit it
     * @throws vn.dondoc.calendar.CalendarRefused when its date lies in a year whose days off nobody entered
     */
    Ruling admit(DossierItem item, Ruling ruling) {
        checkMeasure(item, ruling.measure());
        if (ruling.note() != null && ruling.note().length() > NOTE_LIMIT)
            throw DossierRefused.noteTooLong(NOTE_LIMIT, item.title());
        checkDate(item, ruling);
        if (ruling.measure() != Measure.OTHER_AGENCY)
            return new Ruling(ruling.measure(), ruling.date(), null, ruling.note());
        checkAgency(item, ruling.agency());
        return ruling;
    }

    private void checkMeasure(DossierItem item, Measure measure) {
        Agency.Kind kind = agencies.get(item.agency()).kind();
        if (!Measure.choices(item.kind(), kind, true).contains(measure))
            throw DossierRefused.measureNotAllowed(item.title());
        boolean live = matters.get(item.kind(), item.subjectId()).live();
        if (!Measure.choices(item.kind(), kind, live).contains(measure))
            throw DossierRefused.noLongerPossible(item.title());
    }

    private void checkDate(DossierItem item, Ruling ruling) {
        if (ruling.date() == null) {
            if (ruling.measure().needsDate()) throw DossierRefused.dateMissing(item.title());
            return;
        }
        if (!ruling.date().isAfter(LocalDate.now(clock)))
            throw DossierRefused.dateNotAhead(ruling.date(), item.title());
        calendar.isWorkingDay(ruling.date()); // refuses a year that was not entered: no deadline may lie there
    }

    private void checkAgency(DossierItem item, String code) {
        if (code == null) throw DossierRefused.agencyMissing(item.title());
        Agency lead = agencies.find(code).orElseThrow(() -> DossierRefused.agencyMissing(item.title()));
        if (!agencies.mayLead(code, LocalDate.now(clock))) throw DossierRefused.cannotLead(lead.name(), item.title());
        if (code.equals(item.agency())) throw DossierRefused.sameAgency(lead.name(), item.title());
    }
}
