package vn.dondoc.calendar;

import java.time.LocalDate;
import vn.dondoc.shared.DomainException;

/** A rule for due dates that cannot be followed. */
public final class DueRuleRefused extends DomainException {
    private DueRuleRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static DueRuleRefused dayOutOfRange(int beforeDay) {
        return new DueRuleRefused("dueRule.dayOutOfRange", beforeDay);
    }

    static DueRuleRefused noWorkingDayAfterData(ReportingPeriod period, LocalDate due) {
        return new DueRuleRefused(
                "dueRule.noWorkingDayAfterData",
                period.label(),
                DueRule.DAY.format(due),
                DueRule.DAY.format(period.dataTo()));
    }
}
