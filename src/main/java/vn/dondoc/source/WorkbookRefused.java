package vn.dondoc.source;

import vn.dondoc.shared.DomainException;

/** A file that is not opened as an .xlsx. */
public final class WorkbookRefused extends DomainException {
    private WorkbookRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static WorkbookRefused empty() {
        return new WorkbookRefused("workbook.empty");
    }

    static WorkbookRefused tooLarge() {
        return new WorkbookRefused("workbook.tooLarge");
    }

    /** .xls, as Excel wrote it until 2003. */
    static WorkbookRefused oldFormat() {
        return new WorkbookRefused("workbook.oldFormat");
    }

    static WorkbookRefused encrypted() {
        return new WorkbookRefused("workbook.encrypted");
    }

    static WorkbookRefused macros() {
        return new WorkbookRefused("workbook.macros");
    }

    static WorkbookRefused otherKind() {
        return new WorkbookRefused("workbook.otherKind");
    }

    static WorkbookRefused damaged() {
        return new WorkbookRefused("workbook.damaged");
    }

    /** Small when packed, far too large when opened. */
    static WorkbookRefused bomb() {
        return new WorkbookRefused("workbook.bomb");
    }

    static WorkbookRefused tooManyRows(String sheet, int limit) {
        return new WorkbookRefused("workbook.tooManyRows", sheet, limit);
    }

    static WorkbookRefused tooManyMerged(String sheet) {
        return new WorkbookRefused("workbook.tooManyMerged", sheet);
    }
}
