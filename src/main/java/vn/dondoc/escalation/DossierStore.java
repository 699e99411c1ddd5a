package vn.dondoc.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of table {@code dossier}. */
@Repository
class DossierStore {
    private static final int LONG_ENOUGH = 300;

    private final JdbcClient jdbc;

    DossierStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Dossier> find(UUID id) {
        return jdbc.sql("select * from dossier where id = ?")
                .param(id)
                .query(DossierStore::dossier)
                .optional();
    }

    /** Holds the dossier until the transaction ends; whoever changes it asks here first. */
    Dossier lock(UUID id) {
        return jdbc.sql("select * from dossier where id = ? for update")
                .param(id)
                .query(DossierStore::dossier)
                .optional()
                .orElseThrow(DossierRefused::unknown);
    }

    /** Only one sweep at a time opens or fills dossiers of a standing agency; key checks of others pass. */
    void holdFor(String standingAgency) {
        jdbc.sql("select code from agency where code = ? for no key update")
                .param(standingAgency)
                .query(String.class)
                .single();
    }

    Optional<Dossier> lockPreparing(String standingAgency, String field) {
        return jdbc.sql(
                        "select * from dossier where standing_agency = ? and field = ? and state = 'PREPARING' for update")
                .params(standingAgency, field)
                .query(DossierStore::dossier)
                .optional();
    }

    /** Whose files are being prepared now. */
    List<DueForDossier.File> preparing() {
        return jdbc.sql("select standing_agency, field from dossier where state = 'PREPARING'")
                .query((rs, i) -> new DueForDossier.File(rs.getString("standing_agency"), rs.getString("field")))
                .list();
    }

    /** Ids in an order that every caller shares, so that two who lock them one by one never wait for each other. */
    List<UUID> undecided() {
        return jdbc.sql("select id from dossier where state in ('PREPARING', 'WITH_LEADERS') order by id")
                .query(UUID.class)
                .list();
    }

    /** Newest first. @param standingAgency null for all */
    List<Dossier> list(String standingAgency) {
        return find(new DossierFilter(standingAgency, null, null, null));
    }

    /** Newest first. */
    List<Dossier> find(DossierFilter filter) {
        return jdbc.sql("select * from dossier where (:agency::text is null or standing_agency = :agency)"
                        + " and (:field::text is null or field = :field)"
                        + " and (:to::date is null or opened_on <= :to)"
                        + " and (:from::date is null or coalesce("
                        + "(prepared_at at time zone 'Asia/Ho_Chi_Minh')::date, opened_on) >= :from)"
                        + " order by opened_on desc, id limit " + LONG_ENOUGH)
                .param("agency", filter.agency())
                .param("field", filter.field())
                .param("from", filter.from())
                .param("to", filter.to())
                .query(DossierStore::dossier)
                .list();
    }

    /** It begins where the one before it, of the same agency and field, was presented. */
    void open(UUID id, String standingAgency, String field, LocalDate day) {
        jdbc.sql(
                        "insert into dossier (id, standing_agency, field, state, opened_on, since)"
                                + " values (:id, :agency, :field, 'PREPARING', :day,"
                                + " (select max((prepared_at at time zone 'Asia/Ho_Chi_Minh')::date) from dossier"
                                + " where standing_agency = :agency and field = :field and state in ('WITH_LEADERS', 'DECIDED')))")
                .param("id", id)
                .param("agency", standingAgency)
                .param("field", field)
                .param("day", day)
                .update();
    }

    void started(UUID id, String instanceId) {
        jdbc.sql("update dossier set process_instance_id = ? where id = ?")
                .params(instanceId, id)
                .update();
    }

    /** @param deputy null for none; {@code next} WITH_LEADERS, or EMPTY when nothing was left */
    void submitted(UUID id, Dossier.State next, String deputy, String by, Instant at) {
        jdbc.sql("update dossier set state = ?, deputy_login = ?, prepared_by = ?, prepared_at = ? where id = ?")
                .params(next.name(), deputy, by, Timestamp.from(at), id)
                .update();
    }

    void deputySaid(UUID id, boolean agrees, String opinion, Instant at) {
        jdbc.sql("update dossier set deputy_agrees = ?, deputy_opinion = ?, deputy_at = ? where id = ?")
                .params(agrees, opinion, Timestamp.from(at), id)
                .update();
    }

    /** @param number and {@code date} of the document that carries the opinion; null when decided in the system */
    void decided(UUID id, String by, Instant at, String number, LocalDate date) {
        jdbc.sql("update dossier set decided_by = ?, decided_at = ?, basis_number = ?, basis_date = ? where id = ?")
                .params(by, Timestamp.from(at), number, date, id)
                .update();
    }

    void applied(UUID id, Instant at) {
        jdbc.sql("update dossier set state = 'DECIDED', applied_at = ? where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    private static Dossier dossier(ResultSet rs, int row) throws SQLException {
        return new Dossier(
                rs.getObject("id", UUID.class),
                rs.getString("standing_agency"),
                rs.getString("field"),
                Dossier.State.valueOf(rs.getString("state")),
                rs.getObject("opened_on", LocalDate.class),
                rs.getObject("since", LocalDate.class),
                rs.getString("prepared_by"),
                instant(rs, "prepared_at"),
                rs.getString("deputy_login"),
                rs.getObject("deputy_agrees", Boolean.class),
                rs.getString("deputy_opinion"),
                instant(rs, "deputy_at"),
                rs.getString("decided_by"),
                instant(rs, "decided_at"),
                rs.getString("basis_number"),
                rs.getObject("basis_date", LocalDate.class),
                instant(rs, "applied_at"),
                rs.getObject("act_by", LocalDate.class),
                rs.getString("process_instance_id"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
