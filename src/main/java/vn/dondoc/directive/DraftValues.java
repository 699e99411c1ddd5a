package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.shared.Priority;

/** A draft as it was read. What was left empty or could not be read is null; a number that does not exist too. */
record DraftValues(
        String number,
        boolean withoutNumber,
        boolean sameAgainConfirmed,
        String type,
        String subject,
        String issuer,
        LocalDate issuedOn,
        LocalDate arrivedOn,
        RollRule roll,
        String standingAgency,
        String workingGroup,
        String deputyLogin,
        String field,
        Priority priority,
        List<RegimeValues> regimes,
        List<Line> lines) {

    /** @param leading the agencies that lead it with the collectives expanded today, in list order */
    record Line(
            String section,
            String title,
            String body,
            DirectiveItem.Kind kind,
            LocalDate dueOn,
            String product,
            Named leads,
            List<String> leading,
            List<String> cooperators,
            UUID source) {}

    /** Input of a line's field. */
    static String field(int line, String name) {
        return "rows[" + line + "]." + name;
    }
}
