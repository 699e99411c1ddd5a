package vn.dondoc.escalation;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

/** Overdue matters laid directly into the rows, so that a test begins where the reminders end. */
@TestComponent
public class Scene {
    private final JdbcClient jdbc;
    private final Processes processes;
    private final Tasks tasks;
    private final Agencies agencies;

    public Scene(JdbcClient jdbc, Processes processes, Tasks tasks, Agencies agencies) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.tasks = tasks;
        this.agencies = agencies;
    }

    public record SentMail(String kind, String recipient, String subject, String text) {}

    /** 200/KH-UBND: Sở Công Thương collects, the head of Tổ 01 is in charge. */
    public UUID plan200() {
        return directive("200/KH-UBND", "so-cong-thuong", "totruong.to01");
    }

    public UUID directive(String number, String standingAgency, String deputy) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into directive (id, number, type, subject, issuer, issued_on, arrived_on, standing_agency,"
                        + " deputy_login, state, registered_by, registered_at, issued_at)"
                        + " values (?, ?, 'Kế hoạch', 'Thúc đẩy tăng trưởng ngành công nghiệp', 'UBND tỉnh', '2025-03-27',"
                        + " '2025-03-28', ?, ?, 'ISSUED', 'chuyenvien.sct', ?, ?)")
                .params(id, number, standingAgency, deputy, at("2025-03-28T09:00"), at("2025-03-28T10:00"))
                .update();
        return id;
    }

    public void ofField(UUID directive, String field) {
        jdbc.sql("update directive set field = ? where id = ?")
                .params(field, directive)
                .update();
    }

    public void committed(UUID subject, String commitment, String until) {
        jdbc.sql("update explanation set commitment = ?, committed_on = ? where subject_id = ?")
                .params(commitment, LocalDate.parse(until), subject)
                .update();
    }

    /** A mail that left, about this matter. */
    public void mailed(UUID subject, String recipient, String agency, String day, String title) {
        UUID mail = UUID.randomUUID();
        jdbc.sql("insert into mail (id, dedupe_key, kind, recipient, address, subject, body_html, body_text, day,"
                        + " created_at, state, next_try_at, sent_at, smtp_answer)"
                        + " values (?, ?, 'TEST', ?, 'a@b.example', ?, '', '', ?, ?, 'SENT', ?, ?, '250 OK')")
                .params(mail, mail.toString(), recipient, title, LocalDate.parse(day))
                .params(at(day + "T07:30"), at(day + "T07:30"), at(day + "T07:31"))
                .update();
        jdbc.sql("insert into mail_subject (mail_id, subject_id, agency) values (?, ?, ?)")
                .params(mail, subject, agency)
                .update();
    }

    /** A dated assignment its agency has not finished. */
    public UUID assignment(UUID directive, int ordinal, String title, String agency, String due) {
        UUID id = UUID.randomUUID();
        String instance = processes.start(
                ProcessKey.ASSIGNMENT,
                "#" + ordinal,
                ProcessVariables.ASSIGNMENT_ID.of(id),
                ProcessVariables.DIRECTIVE_ID.of(directive));
        jdbc.sql("insert into assignment (id, directive_id, ordinal, title, body, kind, lead_agency, original_due_on,"
                        + " due_on, state, visible, process_instance_id, created_at)"
                        + " values (?, ?, ?, ?, ?, 'DATED', ?, ?, ?, 'IN_PROGRESS', true, ?, ?)")
                .params(
                        id,
                        directive,
                        ordinal,
                        title,
                        title,
                        agency,
                        LocalDate.parse(due),
                        LocalDate.parse(due),
                        instance,
                        at("2025-03-28T10:00"))
                .update();
        return id;
    }

    /** April 2025, due on 16/4/2025. */
    public UUID aprilRound(UUID directive) {
        UUID regime = UUID.randomUUID();
        jdbc.sql("insert into reporting_regime (id, directive_id, series, cadence, due_kind, due_number, roll,"
                        + " opens_working_days_before, addressee)"
                        + " values (?, ?, ?, 'MONTH', 'BEFORE_DAY', 17, 'NEXT', 10, 'UBND tỉnh')")
                .params(regime, directive, regime)
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into report_round (id, directive_id, regime_id, period, data_from, data_to, due_on,"
                        + " due_explanation, state, opened_at) values (?, ?, ?, '2025-M04', '2025-03-27', '2025-04-14',"
                        + " '2025-04-16', 'Trước ngày 17 hằng tháng.', 'CLOSED', ?)")
                .params(id, directive, regime, at("2025-04-01T08:00"))
                .update();
        return id;
    }

    /** A report its agency has not sent. */
    public UUID report(UUID round, String agency) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into report (id, round_id, agency, state) values (?, ?, ?, 'WRITING')")
                .params(id, round, agency)
                .update();
        String instance = processes.start(ProcessKey.AGENCY_REPORT, agency, ProcessVariables.REPORT_ID.of(id));
        jdbc.sql("update report set process_instance_id = ? where id = ?")
                .params(instance, id)
                .update();
        return id;
    }

    public void sent(UUID report, String moment) {
        jdbc.sql("update report set state = 'CHECKING', sent_at = ? where id = ?")
                .params(at(moment), report)
                .update();
    }

    /** The next round has closed: nobody can send it any more. */
    public void missed(UUID report) {
        jdbc.sql("update report set state = 'MISSED' where id = ?")
                .param(report)
                .update();
    }

    public void done(UUID assignment, String day) {
        jdbc.sql("update assignment set state = 'DONE', reported_on = ? where id = ?")
                .params(LocalDate.parse(day), assignment)
                .update();
    }

    public void reminded(UUID subject, String kind, String due, String day, String rung) {
        jdbc.sql(
                        "insert into notice (id, subject_kind, subject_id, agency, recipient, due_on, rung, rung_label, decided_on, ladder_version)"
                                + " values (?, ?, ?, 'so-xay-dung', 'chuyenvien.sxd', ?, ?, ?, ?, '1')")
                .params(UUID.randomUUID(), kind, subject, LocalDate.parse(due), rung, rung, LocalDate.parse(day))
                .update();
    }

    public void explained(UUID subject, String kind, String agency, String day, String cause) {
        jdbc.sql("insert into explanation (id, subject_kind, subject_id, directive_id, agency, title, due_on,"
                        + " demanded_on, answer_by, demanded_by, cause, answered_at) select ?, ?, ?, d.id, ?, 'Nội dung',"
                        + " '2025-04-16', ?, ?, 'chuyenvien.sct', ?, ? from directive d limit 1")
                .params(
                        UUID.randomUUID(),
                        kind,
                        subject,
                        agency,
                        LocalDate.parse(day),
                        LocalDate.parse(day).plusDays(5),
                        cause,
                        at(day + "T15:00"))
                .update();
    }

    public SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }

    /** Does the open task of an instance at {@code element} as this person. */
    public void does(String login, String instanceId, String element, Object draft) {
        String task = tasks.openTask(instanceId, element).orElseThrow().id();
        tasks.completeWith(person(login), task, draft);
    }

    public List<SentMail> mails(String kind) {
        return jdbc.sql("select kind, recipient, subject, body_text from mail where kind = ? order by recipient")
                .param(kind)
                .query((rs, i) -> new SentMail(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4)))
                .list();
    }

    private static Timestamp at(String local) {
        return Timestamp.from(
                LocalDateTime.parse(local).atZone(VietnameseDates.ZONE).toInstant());
    }
}
