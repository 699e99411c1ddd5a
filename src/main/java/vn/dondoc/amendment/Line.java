package vn.dondoc.amendment;

import java.time.LocalDate;

/**
 * A task as the comparison sees it: one that runs, or one that the later document names.
 *
 * @param id of the assignment, or of the entry of the draft
 * @param section printed path; null where it has none
 * @param lead name of the agency; null where the later document names none
 * @param dueOn null where it has no date
 */
record Line(String id, String section, String text, String lead, LocalDate dueOn) {}
