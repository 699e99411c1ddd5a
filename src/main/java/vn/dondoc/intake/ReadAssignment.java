package vn.dondoc.intake;

import java.util.List;

/**
 * One assignment as the document has it: a heading with several agencies gives one entry with several leads.
 *
 * @param seq from 1
 * @param section the printed path, as "II.2.a"
 * @param item number of the bullet inside the section; null for a paragraph
 * @param kind task, organisation or closing
 * @param lead as printed
 * @param leadCanonical the leads by their full names, parted by "; "
 * @param cooperating by their full names
 * @param cooperatingFrom none, item, heading or heading+item
 * @param roleMarker as printed: "Chủ trì, phối hợp với"; null where there is none
 * @param deadline as printed; null where there is none
 * @param deadlineType DATE, PERIOD, EVENT or RECURRING
 * @param dueOn ISO, the last day included; null where the document does not settle a day
 * @param recurrence CONTINUOUS, MONTHLY, ...
 * @param references numbers of cited documents
 * @param span of the text
 */
public record ReadAssignment(
        int seq,
        String section,
        Integer item,
        String kind,
        String lead,
        String leadCanonical,
        List<String> leads,
        List<String> cooperating,
        String cooperatingFrom,
        String roleMarker,
        String text,
        String deadline,
        String deadlineType,
        String dueOn,
        List<String> recurrence,
        String product,
        List<String> products,
        List<String> references,
        List<String> submitTo,
        List<String> via,
        Span span,
        List<Trace> traces,
        List<Doubt> doubts) {}
