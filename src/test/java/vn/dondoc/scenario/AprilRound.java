package vn.dondoc.scenario;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Reporting.AgencyStanding;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.reporting.Reporting.Standing;

/** How the round stands now, as asked for, on the board and in the draft. */
@TestComponent
class AprilRound {
    private final MonthEnd month;
    private final Reporting reporting;
    private final Site site;
    private final Clock clock;

    AprilRound(MonthEnd month, Reporting reporting, Site site, Clock clock) {
        this.month = month;
        this.reporting = reporting;
        this.site = site;
        this.clock = clock;
    }

    Counts counts() {
        return Counts.of(standing());
    }

    /** How many agencies stand where: their sum is what is owed. */
    Map<Kind, Long> kinds() {
        return standing().agencies().stream()
                .collect(Collectors.groupingBy(AgencyStanding::kind, Collectors.counting()));
    }

    Kind kindOf(String agency) {
        return standing().agencies().stream()
                .filter(a -> a.agency().equals(agency))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    String board() {
        return site.page(MonthEnd.COORDINATOR, "/ky-bao-cao/" + month.round());
    }

    /** Counted again as of now. */
    String draft() {
        String page = "/tong-hop/" + month.round();
        site.acts(MonthEnd.COORDINATOR, page + "/cap-nhat", Map.of());
        return site.page(MonthEnd.COORDINATOR, page);
    }

    private Standing standing() {
        return reporting.standing(month.round(), clock.instant());
    }
}
