package vn.dondoc.calendar;

import vn.dondoc.shared.DomainException;

/** The calendar is being changed: a date computed now would be wrong in a moment. Trying again in a few seconds helps. */
public final class CalendarBusy extends DomainException {
    CalendarBusy() {
        super("calendar.beingChanged");
    }
}
