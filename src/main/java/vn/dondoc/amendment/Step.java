package vn.dondoc.amendment;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.assignment.Addition;
import vn.dondoc.assignment.Wording;

/** What a proposal does. */
sealed interface Step {
    /** What is null stays. @param lead code of the agency */
    record Change(UUID assignment, Wording wording, String lead, LocalDate dueOn) implements Step {
        boolean nothing() {
            return wording == null && lead == null && dueOn == null;
        }
    }

    record Withdraw(UUID assignment) implements Step {}

    record Add(Addition addition) implements Step {}

    /** It is not applied. */
    record Nothing() implements Step {}
}
