package vn.dondoc.directive;

import java.util.List;
import java.util.UUID;

/**
 * Chế độ báo cáo: who reports, how often, due when.
 *
 * @param cadence one of MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR
 * @param beforeDay "trước ngày N": the last day in time is N-1 of the period's last month
 * @param roll NEXT, PREVIOUS or NONE: what a deadline on a day off does
 * @param opensWorkingDaysBefore working days before due on which the round opens
 * @param addressee to whom the consolidated report goes, as "UBND tỉnh"
 * @param agencies the agencies it binds, received work or not
 */
public record ReportingRegime(
        UUID id,
        UUID directiveId,
        String cadence,
        int beforeDay,
        String roll,
        int opensWorkingDaysBefore,
        String addressee,
        List<String> agencies) {}
