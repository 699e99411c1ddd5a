package vn.dondoc.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.monitoring.Overview.Chip;
import vn.dondoc.monitoring.Overview.Line;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** Dossiers for the Chairman that nobody has decided yet. */
@Component
class WaitingDossiers {
    private static final String UNDECIDED = "select d.id, d.opened_on, d.field, d.standing_agency, d.state,"
            + " (select count(*) from dossier_item i where i.dossier_id = d.id and not i.resolved) items from dossier d"
            + " where d.decided_at is null and d.state in ";

    private final JdbcClient jdbc;
    private final Agencies agencies;

    WaitingDossiers(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** The Office sees all, a standing agency its own. */
    List<Line> undecided(SignedIn person) {
        return lines(UNDECIDED + "('PREPARING', 'WITH_LEADERS')").stream()
                .filter(d -> person.isOffice() || person.agency().equals(d.agency()))
                .map(Dossier::line)
                .toList();
    }

    List<Line> withLeaders() {
        return lines(UNDECIDED + "('WITH_LEADERS')").stream().map(Dossier::line).toList();
    }

    private record Dossier(String agency, Line line) {}

    private List<Dossier> lines(String sql) {
        return jdbc.sql(sql + " order by d.opened_on, d.id")
                .query((rs, i) -> {
                    String opened = VietnameseDates.day(rs.getObject("opened_on", LocalDate.class));
                    String field = rs.getString("field").isEmpty() ? "" : ", lĩnh vực " + rs.getString("field");
                    String agency = rs.getString("standing_agency");
                    Line line = new Line(
                            "Phiếu trình mở ngày " + opened + field + " (" + rs.getInt("items") + " nội dung)",
                            "/phieu-trinh/" + rs.getString("id"),
                            agencies.get(agency).name(),
                            rs.getString("state").equals("PREPARING")
                                    ? new Chip("Đang lập", "")
                                    : new Chip("Chờ ý kiến", "orange"));
                    return new Dossier(agency, line);
                })
                .list();
    }
}
