package vn.dondoc.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReportingRegime;

class DirectiveRows implements Directives {
    private final JdbcClient jdbc;

    DirectiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Directive get(UUID id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Directive> find(UUID id) {
        return jdbc.sql("select * from directive where id = ?")
                .param(id)
                .query(DirectiveRows::row)
                .optional();
    }

    @Override
    public List<Directive> live() {
        return jdbc.sql("select * from directive where state = 'ISSUED' order by issued_on")
                .query(DirectiveRows::row)
                .list();
    }

    @Override
    public List<Directive> all() {
        return live();
    }

    @Override
    public List<DirectiveItem> items(UUID id) {
        return List.of();
    }

    @Override
    public List<ReportingRegime> regimes(UUID id) {
        return List.of();
    }

    @Override
    public void markIssued(UUID id) {}

    @Override
    public void allClosed(UUID id) {}

    private static Directive row(ResultSet rs, int i) throws SQLException {
        return new Directive(
                rs.getObject("id", UUID.class),
                rs.getString("number"),
                rs.getString("type"),
                rs.getString("subject"),
                rs.getString("issuer"),
                rs.getObject("issued_on", LocalDate.class),
                rs.getObject("arrived_on", LocalDate.class),
                rs.getString("standing_agency"),
                rs.getString("working_group"),
                rs.getString("deputy_login"),
                Directive.State.valueOf(rs.getString("state")),
                rs.getString("registered_by"),
                rs.getString("process_instance_id"));
    }
}
