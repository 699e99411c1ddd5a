package vn.dondoc.calendar;

import java.time.LocalDate;

/** Working hours from a day on, included, until the next season of the year or its end. */
public record Season(LocalDate from, WorkingHours hours) {}
