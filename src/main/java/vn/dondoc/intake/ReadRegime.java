package vn.dondoc.intake;

import java.util.List;

/**
 * A duty to report.
 *
 * @param who as printed
 * @param whoCanonical by their full names
 * @param via the channel: "qua Sở Công Thương"
 * @param finalRecipient the last hop
 * @param cadence DAILY, WEEKLY, MONTHLY, QUARTERLY, SEMIANNUAL, NINE_MONTHS, ANNUAL, ONCE, PERIODIC_UNSPECIFIED or AD_HOC
 * @param dueRule as printed: "trước ngày 17 hàng tháng"
 * @param due the rule understood; null where no day is stated
 * @param quote the sentence
 */
public record ReadRegime(
        String who,
        List<String> whoCanonical,
        String to,
        List<String> via,
        String consolidatedBy,
        String finalRecipient,
        String cadence,
        String dueRule,
        Due due,
        String quote,
        String section,
        Span span,
        List<Trace> traces,
        List<Doubt> doubts) {

    /**
     * @param kind BEFORE_DAY (that day excluded) or ON_DAY
     * @param day of the month
     * @param month 1 to 12 where the document names it; null for "hằng tháng" or "tháng cuối quý"
     * @param monthsLater where no month is named: 0 in the last month of the period, 1 in the month after it
     * @param year of what is reported once; null for what recurs
     */
    public record Due(String kind, int day, Integer month, int monthsLater, Integer year) {}
}
