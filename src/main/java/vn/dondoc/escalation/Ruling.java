package vn.dondoc.escalation;

import java.time.LocalDate;

/**
 * What is proposed or decided about a matter.
 *
 * @param date meaning by measure: NEW_DATE the new last day, inclusive ("đến ngày"); SEND_BY and EXPLAIN the day before
 *     which ("trước ngày", so the day before is the last in time); else the day to look at it again. May be null but for
 *     NEW_DATE and SEND_BY
 * @param agency code of the new lead, for OTHER_AGENCY only
 * @param note what is added in words; may be null
 */
record Ruling(Measure measure, LocalDate date, String agency, String note) {
    Ruling {
        agency = agency == null || agency.isBlank() ? null : agency;
        note = note == null || note.isBlank() ? null : note.strip();
    }

    static Ruling of(Measure measure) {
        return new Ruling(measure, null, null, null);
    }

    static Ruling until(Measure measure, LocalDate date) {
        return new Ruling(measure, date, null, null);
    }
}
