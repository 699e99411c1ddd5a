package vn.dondoc.amendment;

import java.util.List;
import java.util.UUID;
import vn.dondoc.intake.ReadAmendment;

/**
 * A document that the later one changes, with what that would mean for the assignments that run.
 *
 * @param day of it, as the later document cites it; null where it is cited without one
 * @param sentence of the later document that says so
 * @param directive null where none of that number is followed up, or the person does not coordinate it
 * @param made the proposals that were made of it already; null before that
 */
record Offer(
        ReadAmendment.Kind kind,
        String number,
        String day,
        String sentence,
        UUID directive,
        String label,
        Amendment made,
        List<Row> rows) {
    /** The row's state as a person reads it; addresses null where nothing runs. */
    record Row(String code, String address, Line from, Line to, List<Change.Deed> deeds, boolean changes) {}

    public String deed() {
        return kind.deed();
    }

    public List<Row> changed() {
        return rows.stream().filter(Row::changes).toList();
    }

    public List<Row> unchanged() {
        return rows.stream().filter(row -> !row.changes()).toList();
    }
}
