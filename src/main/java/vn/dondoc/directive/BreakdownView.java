package vn.dondoc.directive;

import java.util.List;

/**
 * A directive as its forms and its page show it: the record, the regime explained, each line with the assignments it
 * becomes, and what a second person should look at. Names and days as they are printed.
 *
 * @param version of the draft, so that nobody passes on what he has not seen
 * @param assignments all that will be issued
 * @param regime null where there is none
 */
record BreakdownView(
        Record record,
        int version,
        int assignments,
        List<Row> rows,
        List<AgencyCount> agencies,
        Regime regime,
        List<String> warnings,
        String page,
        String editPage) {

    record Record(
            String label,
            String number,
            String type,
            String subject,
            String issuer,
            String issuedOn,
            String arrivedOn,
            String standingAgency,
            String workingGroup,
            String deputy,
            String registeredBy,
            String registeredAt,
            String reviewedBy,
            String returnReason) {}

    /** @param due "25/4/2025" or null when standing */
    record Row(
            int ordinal,
            String section,
            String title,
            String body,
            String due,
            String product,
            List<Lead> leads,
            List<String> cooperators) {}

    /** @param number the number the assignment is issued under */
    record Lead(int number, String agency) {}

    record AgencyCount(String agency, int dated, int standing) {
        public int total() {
            return dated + standing;
        }
    }

    /** @param periods the next ones, each with the sentence that explains its due date */
    record Regime(
            String rule, String opens, String addressee, String via, List<String> agencies, List<Period> periods) {}

    record Period(String label, String data, String opensOn, String due, String explanation) {}
}
