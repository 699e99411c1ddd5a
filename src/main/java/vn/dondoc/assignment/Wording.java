package vn.dondoc.assignment;

/**
 * The printed words of an assignment.
 *
 * @param section null where it stands in none
 * @param product null where none is named
 */
public record Wording(String section, String title, String body, String product) {}
