package vn.dondoc.source;

import java.time.LocalDate;

/**
 * A value as it was saved; of a formula its last result.
 *
 * @param text NFC, without invisible characters, lines parted by '\n'; a date as 30/6/2026; empty where nothing stands
 * @param date null unless the cell holds an Excel date
 * @param flaw null where there is none
 * @param continued the cell belongs to a merged one above, whose value it repeats
 */
public record WorkbookCell(String text, LocalDate date, Flaw flaw, boolean continued) {
    public static final WorkbookCell EMPTY = new WorkbookCell("", null, null, false);

    /** Why a cell has no value to read. */
    public enum Flaw {
        /** #REF!, #N/A, ... */
        ERROR,
        /** A formula that was never computed by who saved the file. */
        NOT_COMPUTED
    }

    static WorkbookCell of(String text) {
        return text.isEmpty() ? EMPTY : new WorkbookCell(text, null, null, false);
    }

    static WorkbookCell flawed(String text, Flaw flaw) {
        return new WorkbookCell(text, null, flaw, false);
    }

    public boolean empty() {
        return text.isEmpty() && flaw == null;
    }

    WorkbookCell continuing() {
        return new WorkbookCell(text, date, flaw, true);
    }
}
