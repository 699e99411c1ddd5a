package vn.dondoc.monitoring;

import java.util.List;
import java.util.UUID;

/**
 * What a mail links to: a report, an assignment or a receipt, as it stands now.
 *
 * @param agency code of the agency it belongs to
 * @param instanceId null when no instance runs for it
 * @param title what it is, for which directive
 * @param story what became of it, one or two Vietnamese sentences
 * @param sharers other agencies that may read it: they co-operate, or had it before
 * @param openTo agencies whose people may open its page
 * @param path its own page; null when it has none
 */
record WorkItem(
        UUID id,
        UUID directiveId,
        String agency,
        String instanceId,
        String title,
        String story,
        List<String> sharers,
        List<String> openTo,
        String path) {}
