package vn.dondoc.directive;

import java.util.List;
import java.util.UUID;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;

/**
 * Chế độ báo cáo: who reports, how often, due when.
 *
 * @param due "trước ngày N", and what a deadline on a day off does
 * @param opensWorkingDaysBefore working days before due on which the round opens
 * @param addressee to whom the consolidated report goes, as "UBND tỉnh"
 * @param agencies the agencies it binds, received work or not
 */
public record ReportingRegime(
        UUID id,
        UUID directiveId,
        Cadence cadence,
        DueRule due,
        int opensWorkingDaysBefore,
        String addressee,
        List<String> agencies) {}
