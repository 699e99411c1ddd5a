package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * The last day on which a report is in time.
 *
 * @param date included, to the end of the day in Vietnam's zone
 * @param explanation one Vietnamese sentence: how the date follows from the directive, and what moved it
 */
public record DueDate(LocalDate date, String explanation) {}
