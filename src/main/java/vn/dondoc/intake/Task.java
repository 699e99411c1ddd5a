package vn.dondoc.intake;

import java.util.List;

/**
 * A task found, before its deadline and the rest are read.
 *
 * @param rule that found who leads
 * @param inherited co-operators of the heading
 * @param own co-operators named apart: a cell, a line of its own; null where they are to be read in the text
 * @param deadlineAt place in the document of a deadline that stands apart from the text; null where it is to be read in it
 */
record Task(
        String section,
        Integer item,
        String kind,
        List<String> leads,
        String printed,
        Span leadAt,
        String rule,
        Span text,
        List<String> inherited,
        List<String> own,
        String role,
        Span deadlineAt,
        Span productAt) {

    static Task of(Block block, String kind, TaskContext context, String rule, Span text) {
        return new Task(
                block.section(),
                block.item(),
                kind,
                context.leads(),
                context.printed(),
                context.place(),
                rule,
                text,
                context.cooperating(),
                null,
                context.role(),
                null,
                null);
    }

    Task in(String section, Integer item) {
        return new Task(
                section, item, kind, leads, printed, leadAt, rule, text, inherited, own, role, deadlineAt, productAt);
    }

    Task inheriting(List<String> cooperating) {
        return new Task(
                section, item, kind, leads, printed, leadAt, rule, text, cooperating, own, role, deadlineAt, productAt);
    }
}
