package vn.dondoc.directive;

import java.util.List;

/**
 * A directive as its forms and its page show it: the record, the regimes explained, each line with the assignments it
 * becomes, and what a second person should look at. Names and days as they are printed.
 *
 * @param version of the draft, so that nobody passes on what he has not seen
 * @param assignments all that will be issued
 * @param regimes those in force first, then those that have ended
 */
record BreakdownView(
        Record record,
        int version,
        int assignments,
        List<Row> rows,
        List<AgencyCount> agencies,
        List<Regime> regimes,
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
            String roll,
            String workingGroup,
            String deputy,
            String field,
            String priority,
            String registeredBy,
            String registeredAt,
            String reviewedBy,
            String returnReason) {}

    /**
     * @param due "25/4/2025", with what a day off makes of it; null when standing
     * @param source the sentence it was read from; null for what was typed
     */
    record Row(
            int ordinal,
            String section,
            String title,
            String body,
            String due,
            String product,
            List<Lead> leads,
            List<String> cooperators,
            Originals.Place source) {}

    /** @param number the number the assignment is issued under */
    record Lead(int number, String agency) {}

    record AgencyCount(String agency, int dated, int standing) {
        public int total() {
            return dated + standing;
        }
    }

    /**
     * A reporting regime in words.
     *
     * @param inForce its first and last data day; null where it was never changed
     * @param ended no new period opens under it
     * @param due when the agencies report; null where only the standing agency does, and then {@code sends} too
     * @param opens working days before due on which a period opens; 0: at once
     * @param periods the next ones, each with the sentences that explain its due dates
     */
    record Regime(
            String name,
            String inForce,
            boolean ended,
            String quote,
            String due,
            String sends,
            String onward,
            String forwards,
            String data,
            int opens,
            List<String> agencies,
            List<Period> periods) {}

    /** @param due of the agencies; null, and so its explanation, where only the standing agency reports */
    record Period(
            String label,
            String data,
            String opensOn,
            String due,
            String explanation,
            String onwardDue,
            String onwardExplanation) {}
}
