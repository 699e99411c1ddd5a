package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report as forms and pages show it.
 *
 * @param version of the report; the submit of the form carries it
 * @param cited "Kế hoạch số 200/KH-UBND"
 * @param dataSpan "từ ngày 15/3 đến hết ngày 14/4/2025"
 * @param due "hết ngày 16/4/2025 (thứ Tư)"
 * @param returnReason what the head or the standing agency wants changed; null on the first writing
 * @param headApproves handing in lays it before the head; else it goes straight to the standing agency
 * @param files of the report as a whole
 */
record ReportContent(
        UUID reportId,
        int version,
        String title,
        String cited,
        String subject,
        String agency,
        String standingAgency,
        String standingPhone,
        String period,
        String dataSpan,
        String due,
        String dueExplanation,
        String status,
        String statusColour,
        String sentAt,
        String returnReason,
        boolean headApproves,
        String help,
        String enteredSource,
        String documentNumber,
        LocalDate documentDate,
        List<LineView> lines,
        List<Attachments.StoredFile> files,
        List<Group> groups) {

    /**
     * @param due of a dated assignment, as "16/4/2025"; null when standing
     * @param asksProgress dated, with a product
     * @param asksDone dated: may be reported as done
     * @param earlier what the agency sent, or had typed and missed to send, for the last period before; null for nothing
     */
    record LineView(
            UUID id,
            int version,
            int ordinal,
            String title,
            String body,
            String product,
            String due,
            boolean asksProgress,
            boolean asksDone,
            LineFields fields,
            String groupLabel,
            String savedBy,
            String savedAt,
            Earlier earlier,
            List<Attachments.StoredFile> files) {}

    /** @param period as "tháng 3/2025" */
    record Earlier(String period, LineFields fields) {}

    record Group(String name, String label) {}
}
