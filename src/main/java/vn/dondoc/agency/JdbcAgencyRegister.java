package vn.dondoc.agency;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAgencyRegister implements AgencyRegister {
    private static final int LONGEST_NAME = 300;
    /**
     * Who left an agency is its contact no longer: the first of its officers is, until somebody names another; and whoever
     * comes to an agency that has no contact.
     */
    private static final String NEXT_CONTACT = """
            update agency a set contact_login = (
                select min(o.login) from officer o join officer_role r on r.login = o.login and r.role = 'OFFICER'
                where o.agency = a.code and o.active)
            where a.contact_login = :login and not exists (
                select 1 from officer o where o.login = a.contact_login and o.agency = a.code and o.active)
            or a.contact_login is null and a.code = (select agency from officer where login = :login)""";

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JdbcAgencyRegister(JdbcClient jdbc, Agencies agencies, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void addAgency(Agency a, LocalDate validFrom) {
        try {
            jdbc.sql("insert into agency (code, name, short_name, notation, kind, email, phone, head_approves,"
                            + " contact_login, list_order, valid_from) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            a.code(),
                            a.name(),
                            a.shortName(),
                            a.notation(),
                            a.kind().name(),
                            a.email(),
                            a.phone())
                    .params(a.headApproves(), a.contact(), a.order(), validFrom)
                    .update();
        } catch (DuplicateKeyException e) {
            throw AgencyRefused.duplicate(a.code());
        }
    }

    @Override
    @Transactional
    public void addCollective(String code, String name, Collection<String> members) {
        jdbc.sql("insert into agency_group (code, name) values (?, ?)")
                .params(code, name)
                .update();
        for (String member : members)
            jdbc.sql("insert into agency_group_member (group_code, agency) values (?, ?)")
                    .params(code, member)
                    .update();
    }

    @Override
    @Transactional
    public void learn(String alias, String code, String login) {
        String name = NameBook.key(alias);
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw AgencyRefused.noName();
        NameBook book = new NameBook(agencies);
        if (!book.isAgency(code) && !book.isCollective(code)) throw AgencyRefused.unknown(code);
        forget(name);
        new NameBook(agencies).code(name).filter(own -> !own.equals(code)).ifPresent(own -> {
            throw AgencyRefused.nameTaken(alias, book.name(own));
        });
        jdbc.sql("insert into agency_alias (alias, agency, group_code, learnt_by, learnt_at) values (?, ?, ?, ?, ?)")
                .params(name, book.isAgency(code) ? code : null, book.isAgency(code) ? null : code, login)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    @Transactional
    public void forget(String alias) {
        jdbc.sql("delete from agency_alias where alias = ?")
                .param(NameBook.key(alias))
                .update();
    }

    @Override
    @Transactional
    public void nameContact(String agency, String login) {
        jdbc.sql("update agency set contact_login = ? where code = ?")
                .params(login, agency)
                .update();
    }

    @Override
    @Transactional
    public void chooseContact(String agency, String login, String seen) {
        // The officer's row first, as whoever changes an officer does: he may not leave while he is chosen.
        if (login != null && !worksFor(login, agency))
            throw AgencyRefused.noOfficerOf(agencies.get(agency).name());
        String now = jdbc.sql("select contact_login from agency where code = ? for update")
                .param(agency)
                .query((rs, i) -> Optional.ofNullable(rs.getString(1)))
                .optional()
                .orElseThrow(() -> AgencyRefused.unknown(agency))
                .orElse(null);
        if (!Objects.equals(now, seen))
            throw AgencyRefused.contactChanged(
                    agencies.get(agency).name(), now == null ? "chưa chọn ai" : agencies.nameOf(now));
        nameContact(agency, login);
    }

    private boolean worksFor(String login, String agency) {
        return jdbc.sql("select o.login from officer o join officer_role r on r.login = o.login and r.role = 'OFFICER'"
                        + " where o.login = ? and o.agency = ? and o.active for share of o")
                .params(login, agency)
                .query(String.class)
                .optional()
                .isPresent();
    }

    @Override
    @Transactional
    public void putOfficer(Officer o) {
        jdbc.sql("insert into officer (login, display_name, agency, email, phone, active) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (login) do update set display_name = excluded.display_name,"
                        + " agency = excluded.agency, email = excluded.email, phone = excluded.phone,"
                        + " active = excluded.active")
                .params(o.login(), o.displayName(), o.agency(), o.email(), o.phone(), o.active())
                .update();
        jdbc.sql("delete from officer_role where login = ?").param(o.login()).update();
        for (Role role : o.roles())
            jdbc.sql("insert into officer_role (login, role) values (?, ?)")
                    .params(o.login(), role.name())
                    .update();
        jdbc.sql(NEXT_CONTACT).param("login", o.login()).update();
        events.publishEvent(new OfficerChanged(o));
    }
}
