package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.shared.AuditTrail;

/** Writes the rows of the reports. The callers hold the row and have asked whether they may. */
@Repository
class ReportChanges {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ReportChanges(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** One statement for all: nobody else opens reports of a round whose row is locked. */
    void open(UUID roundId, Map<String, UUID> idOfAgency) {
        var now = Sql.at(clock.instant());
        batches.batchUpdate(
                "insert into report (id, round_id, agency, state, changed_by, changed_at) values (?, ?, ?, 'WRITING', ?, ?)",
                idOfAgency.entrySet().stream()
                        .map(e -> new Object[] {e.getValue(), roundId, e.getKey(), AuditTrail.SYSTEM, now})
                        .toList());
    }

    void setInstances(Map<UUID, String> instanceOfReport) {
        batches.batchUpdate(
                "update report set process_instance_id = ? where id = ?",
                instanceOfReport.entrySet().stream()
                        .map(e -> new Object[] {e.getValue(), e.getKey()})
                        .toList());
    }

    /** The content is another one from now on: a form opened before must not be handed in. */
    int touch(UUID id, String by) {
        return jdbc.sql("update report set version = version + 1, changed_by = ?, changed_at = ? where id = ?"
                        + " returning version")
                .params(by, Sql.at(clock.instant()), id)
                .query(Integer.class)
                .single();
    }

    /** Handed in by an officer; it waits for the head. */
    void submitted(UUID id, String by) {
        jdbc.sql("update report set state = 'APPROVING', submitted_by = ?, submitted_at = ? where id = ?")
                .params(by, Sql.at(clock.instant()), id)
                .update();
    }

    /** Left the agency; the first time is the one that counts. */
    void sent(UUID id, String approvedBy) {
        jdbc.sql("update report set state = 'CHECKING', approved_by = ?, sent_at = coalesce(sent_at, ?),"
                        + " opened_at = null, taken_back_at = null where id = ?")
                .params(approvedBy, Sql.at(clock.instant()), id)
                .update();
    }

    /** Back to the officer, by the head or by the standing agency; what was sent once stays sent. */
    void returned(Report report, String reason, boolean byStandingAgency, String by) {
        Report.State state = byStandingAgency || report.sentAt() != null ? Report.State.RETURNED : Report.State.WRITING;
        jdbc.sql("update report set state = ?, return_reason = ?, return_count = return_count + ?,"
                        + " checked_by = case when ? then ? else checked_by end where id = ?")
                .params(state.name(), reason, byStandingAgency ? 1 : 0, byStandingAgency, by, report.id())
                .update();
    }

    /** The agency has it again and may write; what was sent once stays sent. */
    void takenBack(UUID id) {
        jdbc.sql("update report set state = 'RETURNED', return_reason = null, taken_back_at = ? where id = ?")
                .params(Sql.at(clock.instant()), id)
                .update();
    }

    /** From now on the agency cannot take it back. Waits for whoever holds the row, and then looks at it again. */
    void opened(UUID id) {
        jdbc.sql("update report set opened_at = ? where id = ? and state = 'CHECKING' and opened_at is null")
                .params(Sql.at(clock.instant()), id)
                .update();
    }

    void accepted(UUID id, String by) {
        var now = Sql.at(clock.instant());
        jdbc.sql("update report set state = 'ACCEPTED', accepted_at = ?, checked_at = ?, checked_by = ? where id = ?")
                .params(now, now, by, id)
                .update();
    }

    void enteredOnBehalf(UUID id, OnBehalfEntry entry, String by) {
        var now = Sql.at(clock.instant());
        jdbc.sql("update report set state = 'ACCEPTED', sent_at = coalesce(sent_at, ?), entered_by = ?,"
                        + " entered_source = ?, document_number = ?, document_date = ?, accepted_at = ?, checked_at = ?,"
                        + " checked_by = ? where id = ?")
                .params(Sql.at(entry.arrivedAt()), by, entry.source().label())
                .params(entry.documentNumber(), entry.documentDate(), now, now, by, id)
                .update();
    }

    void end(Collection<UUID> ids, Report.State state) {
        batches.batchUpdate(
                "update report set state = ? where id = ?",
                ids.stream().map(id -> new Object[] {state.name(), id}).toList());
    }

    void setDocument(UUID id, String number, LocalDate date) {
        jdbc.sql("update report set document_number = ?, document_date = ? where id = ?")
                .params(number, date, id)
                .update();
    }

    /** The file is a signed copy of the text as it stands; the next change of the text ends that. */
    void setSignedCopy(Report report, UUID file) {
        jdbc.sql("update report set signed_file = ?, signed_version = ? where id = ?")
                .params(file, report.version(), report.id())
                .update();
    }

    void setLateReason(UUID id, String reason) {
        jdbc.sql("update report set late_reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    void setNudged(UUID id) {
        jdbc.sql("update report set nudged_at = ? where id = ?")
                .params(Sql.at(clock.instant()), id)
                .update();
    }

    void setOverdueShown(UUID id) {
        jdbc.sql("update report set overdue_shown = true where id = ?")
                .param(id)
                .update();
    }

    void setSendBy(UUID id, LocalDate day) {
        jdbc.sql("update report set send_by = ? where id = ?").params(day, id).update();
    }

    void setReviewOn(UUID id, LocalDate day) {
        jdbc.sql("update report set review_on = ? where id = ?").params(day, id).update();
    }
}
