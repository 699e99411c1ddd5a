package vn.dondoc.intake;

import java.util.List;

/**
 * What a heading lays down for the tasks under it.
 *
 * @param printed the leads as the heading names them
 * @param place of that name in the document
 */
record TaskContext(
        Block heading, List<String> leads, String printed, Span place, List<String> cooperating, String role) {}
