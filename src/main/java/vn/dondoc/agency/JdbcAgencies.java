package vn.dondoc.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAgencies implements Agencies {
    private static final String OFFICER = "select o.*, (select string_agg(role, ',') from officer_role r"
            + " where r.login = o.login) roles from officer o";
    private static final String SUCCESSORS = """
            with recursive line as (
                select code, successor from agency where valid_until < :day and successor is not null
                union
                select line.code, a.successor from line join agency a on a.code = line.successor
                where a.valid_until < :day and a.successor is not null)
            select line.code, line.successor from line join agency a on a.code = line.successor
            where a.valid_until is null or a.valid_until >= :day""";

    private final JdbcClient jdbc;

    JdbcAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Agency get(String code) {
        return find(code).orElseThrow(() -> AgencyRefused.unknown(code));
    }

    @Override
    public Optional<Agency> find(String code) {
        return jdbc.sql("select * from agency where code = ?")
                .param(code)
                .query(JdbcAgencies::agency)
                .optional();
    }

    @Override
    public List<Agency> all() {
        return jdbc.sql("select * from agency order by list_order, code")
                .query(JdbcAgencies::agency)
                .list();
    }

    @Override
    public List<Agency> mayLead(LocalDate day) {
        return jdbc.sql("select * from agency where kind <> 'PROVINCE' and valid_from <= :day"
                        + " and (valid_until is null or valid_until >= :day) order by list_order, code")
                .param("day", day)
                .query(JdbcAgencies::agency)
                .list();
    }

    @Override
    public List<Collective> collectives() {
        return jdbc.sql("select g.code, g.name, string_agg(m.agency, ',' order by a.list_order) members"
                        + " from agency_group g join agency_group_member m on m.group_code = g.code"
                        + " join agency a on a.code = m.agency group by g.code, g.name order by g.name")
                .query((rs, i) -> new Collective(
                        rs.getString("code"),
                        rs.getString("name"),
                        List.of(rs.getString("members").split(","))))
                .list();
    }

    @Override
    public List<Agency> membersOf(String collective) {
        return jdbc.sql("select a.* from agency a join agency_group_member m on m.agency = a.code"
                        + " where m.group_code = ? order by a.list_order")
                .param(collective)
                .query(JdbcAgencies::agency)
                .list();
    }

    @Override
    public List<Alias> aliases() {
        return jdbc.sql("select alias, coalesce(agency, group_code) code, learnt_by from agency_alias order by alias")
                .query((rs, i) -> new Alias(rs.getString("alias"), rs.getString("code"), rs.getString("learnt_by")))
                .list();
    }

    @Override
    public Map<String, String> successors(LocalDate day) {
        Map<String, String> successors = new HashMap<>();
        jdbc.sql(SUCCESSORS).param("day", day).query(rs -> {
            successors.put(rs.getString("code"), rs.getString("successor"));
        });
        return successors;
    }

    @Override
    public Optional<Officer> officer(String login) {
        return jdbc.sql(OFFICER + " where o.login = ?")
                .param(login)
                .query(JdbcAgencies::officer)
                .optional();
    }

    @Override
    public List<Officer> officers(Collection<String> logins) {
        return jdbc.sql(OFFICER + " where o.login = any(?)")
                .param(logins.toArray(String[]::new))
                .query(JdbcAgencies::officer)
                .list();
    }

    @Override
    public List<Officer> officersOf(String agency) {
        return jdbc.sql(OFFICER + " where o.agency = ? and o.active order by o.login")
                .param(agency)
                .query(JdbcAgencies::officer)
                .list();
    }

    @Override
    public List<Officer> everyOfficer() {
        return jdbc.sql(OFFICER + " join agency a on a.code = o.agency order by a.list_order, a.code, o.login")
                .query(JdbcAgencies::officer)
                .list();
    }

    @Override
    public List<Officer> inRole(Role role) {
        return jdbc.sql(OFFICER + " where o.active and exists (select 1 from officer_role r where r.login = o.login"
                        + " and r.role = ?) order by o.login")
                .param(role.name())
                .query(JdbcAgencies::officer)
                .list();
    }

    private static Agency agency(ResultSet rs, int row) throws SQLException {
        return new Agency(
                rs.getString("code"),
                rs.getString("name"),
                rs.getString("short_name"),
                rs.getString("notation"),
                Agency.Kind.valueOf(rs.getString("kind")),
                rs.getString("email"),
                rs.getString("phone"),
                rs.getBoolean("head_approves"),
                rs.getString("contact_login"),
                rs.getInt("list_order"));
    }

    private static Officer officer(ResultSet rs, int row) throws SQLException {
        return new Officer(
                rs.getString("login"),
                rs.getString("display_name"),
                rs.getString("agency"),
                rs.getString("email"),
                rs.getString("phone"),
                rs.getBoolean("active"),
                roles(rs.getString("roles")));
    }

    private static Set<Role> roles(String joined) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (joined != null) for (String role : joined.split(",")) roles.add(Role.valueOf(role));
        return roles;
    }
}
