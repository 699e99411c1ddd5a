package vn.dondoc.reporting;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.dondoc.agency.Agency;
import vn.dondoc.directive.Directive;
import vn.dondoc.reporting.Reporting.AgencyStanding;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.reporting.Reporting.Standing;
import vn.dondoc.shared.VietnameseDates;

/** The list of agencies that have not sent, as a coordinator pastes it into a chat group. */
final class MissingText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H 'giờ' mm").withZone(VietnameseDates.ZONE);

    private MissingText() {}

    /** Null when nobody is missing. */
    static String of(Round round, Directive directive, Standing standing, Map<String, Agency> named) {
        List<String> missing = standing.agencies().stream()
                .filter(a -> a.kind() == Kind.MISSING)
                .map(AgencyStanding::agency)
                .map(code -> named.get(code).name())
                .toList();
        if (missing.isEmpty()) return null;
        return "Báo cáo %s thực hiện %s, hạn %s. Đến %s ngày %s còn %d đơn vị chưa gửi: %s. Đề nghị các đơn vị gửi sớm. Trân trọng."
                .formatted(
                        round.period().shortLabel(),
                        directive.label(),
                        VietnameseDates.endOf(round.dueOn()),
                        TIME.format(standing.asOf()),
                        VietnameseDates.day(VietnameseDates.dayOf(standing.asOf())),
                        missing.size(),
                        String.join(", ", missing));
    }
}
