package vn.dondoc.directive;

/**
 * A line of the breakdown for one of its leads: what becomes one assignment.
 *
 * @param ordinal the number the assignment is issued under, from 1: "200/KH-UBND#17"
 * @param agency code of the lead
 */
public record PlannedAssignment(int ordinal, DirectiveItem item, String agency) {}
