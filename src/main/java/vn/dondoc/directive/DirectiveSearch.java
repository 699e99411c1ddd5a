package vn.dondoc.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.security.SignedIn;

/** Finds the directives a person may see; who may see what is decided here and nowhere else. */
@Repository
class DirectiveSearch implements VisibleDirectives {
    static final int PAGE = 50;

    /**
     * The Office, leaders and administrators all; coordinators and heads those of their own standing agency; everybody
     * else those in force that concern his agency. Table assignment belongs to a package above: it is only read, as a
     * line may have gone to an agency that the breakdown never named.
     */
    private static final String VISIBLE = """
            (:all or (:leads and d.standing_agency = :agency) or d.state in ('ISSUED', 'CLOSING', 'CLOSED') and (
                exists (select 1 from assignment a where a.directive_id = d.id and a.visible and a.lead_agency = :agency)
                or exists (select 1 from assignment a join assignment_cooperator c on c.assignment_id = a.id
                    where a.directive_id = d.id and a.visible and c.agency = :agency)
                or exists (select 1 from reporting_regime r join reporting_regime_agency b on b.regime_id = r.id
                    where r.directive_id = d.id and b.agency = :agency)))
            """;

    private static final String FOUND =
            " from directive d where " + VISIBLE + " and (:text = '' or d.search_text like :pattern escape '!')";

    private static final String PLANNED = """
            (select count(distinct (x.item_id, x.agency)) from (
                select l.item_id, coalesce(m.agency, l.agency) agency
                from directive_item i join directive_item_lead l on l.item_id = i.id
                left join agency_group_member m on m.group_code = l.group_code and d.state in ('DRAFT', 'REVIEWED')
                where i.directive_id = d.id) x where x.agency is not null)
            """;

    private final JdbcClient jdbc;

    DirectiveSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param assignments what the breakdown becomes, one for each lead of each line
     * @param cadences of the regimes in force, each once, in their order
     */
    record Found(Directive directive, int lines, int assignments, List<Cadence> cadences) {}

    int count(String text, SignedIn person) {
        return bound(jdbc.sql("select count(*)" + FOUND), text, person)
                .query(Integer.class)
                .single();
    }

    /** Last arrived first. @param page from 1 */
    List<Found> page(String text, int page, SignedIn person) {
        return bound(
                        jdbc.sql(
                                "select d.*, (select count(*) from directive_item i where i.directive_id = d.id) lines, "
                                        + PLANNED + " planned, array(select r.cadence from reporting_regime r"
                                        + " where r.directive_id = d.id and r.ends_on is null"
                                        + " order by r.ordinal) cadences" + FOUND
                                        + " order by d.arrived_on desc, d.registered_at desc, d.id limit :size offset :from"),
                        text,
                        person)
                .param("size", PAGE)
                .param("from", (page - 1) * PAGE)
                .query(DirectiveSearch::found)
                .list();
    }

    @Override
    public Directive visible(UUID id, SignedIn person) {
        return bound(jdbc.sql("select d.*" + FOUND + " and d.id = :id"), "", person)
                .param("id", id)
                .query(DirectiveRows.DIRECTIVE)
                .optional()
                .orElseThrow(DirectiveRefused::unknown);
    }

    private static StatementSpec bound(StatementSpec sql, String text, SignedIn person) {
        String plain = TypedText.plain(TypedText.clean(text));
        return sql.param("text", plain)
                .param("pattern", "%" + plain.replaceAll("([!%_])", "!$1") + "%")
                .param("all", seesAll(person))
                .param("leads", person.is(Role.COORDINATOR) || person.is(Role.HEAD))
                .param("agency", person.agency());
    }

    private static boolean seesAll(SignedIn person) {
        boolean headOfOffice = person.agency().equals(Agencies.OFFICE) && person.is(Role.HEAD);
        return person.isOffice() || headOfOffice || person.isLeader() || person.is(Role.ADMINISTRATOR);
    }

    private static Found found(ResultSet rs, int row) throws SQLException {
        return new Found(
                DirectiveRows.DIRECTIVE.mapRow(rs, row), rs.getInt("lines"), rs.getInt("planned"), cadences(rs));
    }

    private static List<Cadence> cadences(ResultSet rs) throws SQLException {
        return Arrays.stream((String[]) rs.getArray("cadences").getArray())
                .map(Cadence::valueOf)
                .distinct()
                .toList();
    }
}
