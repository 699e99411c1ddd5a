package vn.dondoc.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of a year, or its entering.
 *
 * @param before the year as a file, as it was before; null when the year was entered
 * @param moved how many due dates it moved
 * @param version the year's version after it
 */
public record CalendarChange(
        UUID id, int year, int version, String basis, String changedBy, Instant changedAt, String before, int moved) {}
