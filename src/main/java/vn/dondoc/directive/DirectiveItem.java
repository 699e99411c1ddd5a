package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of the breakdown as typed.
 *
 * @param leads the agencies that lead it after collectives were expanded, in list order: one assignment each
 * @param source the place in the document it was read from; null for what was typed
 * @param dueOn last day, inclusive; null exactly when standing
 */
public record DirectiveItem(
        UUID id,
        int ordinal,
        String section,
        String title,
        String body,
        Kind kind,
        LocalDate dueOn,
        String product,
        List<String> leads,
        List<String> cooperators,
        UUID source) {
    /** The longest texts of a line, in characters. */
    public static final int LONGEST_SECTION = FieldReader.SHORT;

    public static final int LONGEST_TITLE = FieldReader.LONG;
    public static final int LONGEST_BODY = FieldReader.BODY;
    public static final int LONGEST_PRODUCT = FieldReader.LONG;

    /** Có thời hạn, or thường xuyên: reported each period, closed by decision, never overdue as a whole. */
    public enum Kind {
        DATED,
        STANDING
    }
}
