package vn.dondoc.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.assignment.Explanations.SubjectKind;

/** The rows of table {@code dossier_item}. */
@Repository
class DossierItems {
    /** As the work is called now; kept once nothing is left to decide about it. */
    private static final String TITLE =
            "coalesce((select w.title from assignment w where w.id = i.subject_id), i.title)";

    private final JdbcClient jdbc;

    DossierItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Longest overdue first. */
    List<DossierItem> of(UUID dossierId) {
        return jdbc.sql("select case when i.resolved or i.decision is not null then i.title else " + TITLE
                        + " end title,"
                        + " i.* from dossier_item i join agency a on a.code = i.agency where i.dossier_id = ?"
                        + " order by i.due_on, a.list_order, i.title, i.id")
                .param(dossierId)
                .query(DossierItems::item)
                .list();
    }

    /** Those of the matters that an undecided dossier holds, or that were decided with the review date ahead. */
    Set<UUID> taken(Collection<UUID> subjects, LocalDate today) {
        if (subjects.isEmpty()) return Set.of();
        return new HashSet<>(jdbc.sql("select i.subject_id from dossier_item i join dossier d on d.id = i.dossier_id"
                        + " where i.subject_id in (:subjects) and not i.resolved"
                        + " and (d.state in ('PREPARING', 'WITH_LEADERS') or i.review_on > :today)")
                .param("subjects", subjects)
                .param("today", today)
                .query(UUID.class)
                .list());
    }

    /** Lays the matter into the dossier by a version of the ladder; one that was settled there and is late again is taken up anew. */
    void join(UUID dossierId, Matter matter, LocalDate day, UUID ladder, int reminders, String reason) {
        jdbc.sql("insert into dossier_item (id, dossier_id, subject_kind, subject_id, directive_id, agency, title,"
                        + " due_on, joined_on, ladder_version_id, reminders, reason_given)"
                        + " values (:id, :dossier, :kind, :subject, :directive, :agency, :title, :due, :day, :ladder, :reminders, :reason)"
                        + " on conflict (dossier_id, subject_id) do update set agency = :agency, title = :title,"
                        + " due_on = :due, joined_on = :day, ladder_version_id = :ladder, reminders = :reminders, reason_given = :reason,"
                        + " resolved = false, resolved_on = null, resolution = null where dossier_item.resolved")
                .param("id", UUID.randomUUID())
                .param("dossier", dossierId)
                .param("kind", matter.kind().name())
                .param("subject", matter.id())
                .param("directive", matter.directiveId())
                .param("agency", matter.agency())
                .param("title", matter.title())
                .param("due", matter.dueOn())
                .param("day", day)
                .param("ladder", ladder)
                .param("reminders", reminders)
                .param("reason", reason)
                .update();
    }

    void resolve(UUID id, LocalDate day, String how) {
        jdbc.sql("update dossier_item i set title = " + TITLE
                        + ", resolved = true, resolved_on = ?, resolution = ? where id = ?")
                .params(day, how, id)
                .update();
    }

    void takeUpAgain(UUID id) {
        jdbc.sql("update dossier_item set resolved = false, resolved_on = null, resolution = null where id = ?")
                .param(id)
                .update();
    }

    /** @param reason what the agency said last: the dossier shows it as it was when it was presented */
    void propose(UUID id, Ruling proposal, String reason) {
        jdbc.sql("update dossier_item set proposal = ?, proposal_date = ?, proposal_agency = ?, proposal_note = ?,"
                        + " reason_given = ? where id = ?")
                .params(proposal.measure().name(), proposal.date(), proposal.agency(), proposal.note(), reason, id)
                .update();
    }

    void decide(UUID id, Ruling decision, LocalDate reviewOn) {
        jdbc.sql("update dossier_item i set title = " + TITLE
                        + ", decision = ?, decision_date = ?, decision_agency = ?, decision_note = ?,"
                        + " review_on = ? where id = ?")
                .params(decision.measure().name(), decision.date(), decision.agency(), decision.note(), reviewOn, id)
                .update();
    }

    void keepLastTime(UUID id, String lastTime) {
        jdbc.sql("update dossier_item set last_time = ? where id = ?")
                .params(lastTime, id)
                .update();
    }

    /**
     * What was decided before about the same matter; for a report also about the agency's report of an earlier period.
     *
     * @param before the instant the present dossier was decided, or now
     */
    Optional<Decided> decidedBefore(DossierItem item, Instant before) {
        return jdbc.sql("select i.*, d.decided_at from dossier_item i join dossier d on d.id = i.dossier_id"
                        + " where d.state = 'DECIDED' and i.decision is not null and d.id <> :dossier"
                        + " and d.decided_at < :before and (i.subject_id = :subject or (i.subject_kind = 'REPORT'"
                        + " and :kind = 'REPORT' and i.agency = :agency and i.directive_id = :directive))"
                        + " order by d.decided_at desc, i.subject_id = :subject desc limit 1")
                .param("dossier", item.dossierId())
                .param("before", java.sql.Timestamp.from(before))
                .param("subject", item.subjectId())
                .param("kind", item.kind().name())
                .param("agency", item.agency())
                .param("directive", item.directiveId())
                .query((rs, i) ->
                        new Decided(item(rs, i), rs.getTimestamp("decided_at").toInstant()))
                .optional();
    }

    /** The last decision about each matter of the same agency and field that does not lie in this dossier. */
    List<Decided> decidedElsewhere(Dossier dossier, Instant before) {
        return jdbc.sql("select * from (select distinct on (i.subject_id) i.*, d.decided_at from dossier_item i"
                        + " join dossier d on d.id = i.dossier_id where d.state = 'DECIDED' and i.decision is not null"
                        + " and d.standing_agency = :agency and d.field = :field and d.id <> :dossier"
                        + " and d.decided_at < :before and not exists (select 1 from dossier_item own"
                        + " where own.dossier_id = :dossier and own.subject_id = i.subject_id)"
                        + " order by i.subject_id, d.decided_at desc) last order by decided_at, agency, title, id")
                .param("agency", dossier.standingAgency())
                .param("field", dossier.field())
                .param("dossier", dossier.id())
                .param("before", java.sql.Timestamp.from(before))
                .query((rs, i) ->
                        new Decided(item(rs, i), rs.getTimestamp("decided_at").toInstant()))
                .list();
    }

    /** An item of an earlier dossier and when it was decided. */
    record Decided(DossierItem item, Instant at) {}

    private static DossierItem item(ResultSet rs, int row) throws SQLException {
        return new DossierItem(
                rs.getObject("id", UUID.class),
                rs.getObject("dossier_id", UUID.class),
                SubjectKind.valueOf(rs.getString("subject_kind")),
                rs.getObject("subject_id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getString("agency"),
                rs.getString("title"),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("joined_on", LocalDate.class),
                rs.getInt("reminders"),
                rs.getString("reason_given"),
                rs.getBoolean("resolved"),
                rs.getString("resolution"),
                ruling(rs, "proposal"),
                ruling(rs, "decision"),
                rs.getObject("review_on", LocalDate.class),
                rs.getString("last_time"));
    }

    private static Ruling ruling(ResultSet rs, String which) throws SQLException {
        String measure = rs.getString(which);
        if (measure == null) return null;
        return new Ruling(
                Measure.valueOf(measure),
                rs.getObject(which + "_date", LocalDate.class),
                rs.getString(which + "_agency"),
                rs.getString(which + "_note"));
    }
}
