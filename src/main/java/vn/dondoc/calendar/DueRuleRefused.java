package vn.dondoc.calendar;

import java.time.LocalDate;
import vn.dondoc.shared.DomainException;

/** A rule for due dates that cannot be followed. */
public final class DueRuleRefused extends DomainException {
    private DueRuleRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static DueRuleRefused numberOutOfRange(int number, int first, int last) {
        return new DueRuleRefused("dueRule.numberOutOfRange", number, first, last);
    }

    static DueRuleRefused dataDayOutOfRange(int day) {
        return new DueRuleRefused("dueRule.dataDayOutOfRange", day);
    }

    static DueRuleRefused emptyPeriod(LocalDate from, LocalDate to) {
        return new DueRuleRefused("dueRule.emptyPeriod", DueSentence.DAY.format(from), DueSentence.DAY.format(to));
    }

    static DueRuleRefused noWorkingDay(Level level, LocalDate due) {
        return new DueRuleRefused(
                level.onward() && level.collects()
                        ? "dueRule.noWorkingDayAfterAgencies"
                        : "dueRule.noWorkingDayAfterData",
                level.period().label(),
                DueSentence.DAY.format(due),
                DueSentence.DAY.format(level.after()));
    }
}
