package vn.dondoc.amendment;

import java.time.LocalDate;

/**
 * A task as the comparison sees it: one that runs, or one that the later document names.
 *
 * @param id of the assignment, or of the entry of the draft
 * @param section printed path; null where it has none
 * @param lead name of the agency; null where the later document names none
 * @param dueOn as it is printed; null where it has no date
 * @param inForceOn what that means: a day off moves it; null likewise
 */
record Line(String id, String section, String text, String lead, LocalDate dueOn, LocalDate inForceOn) {
    Line(String id, String section, String text, String lead, LocalDate dueOn) {
        this(id, section, text, lead, dueOn, dueOn);
    }

    Line inForceOn(LocalDate day) {
        return new Line(id, section, text, lead, dueOn, day);
    }
}
