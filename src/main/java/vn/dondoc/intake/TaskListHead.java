package vn.dondoc.intake;

import java.time.LocalDate;

/**
 * The record of a document whose tasks came as a table: typed, for the table does not have it.
 *
 * @param number null where it has none
 */
public record TaskListHead(String number, String type, String subject, String issuer, LocalDate issuedOn) {}
