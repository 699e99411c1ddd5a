package vn.dondoc.consolidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReportingRegime;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;
import vn.dondoc.reminder.Reminders;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Round;
import vn.dondoc.shared.VietnameseDates;

/** The packages below, as far as they are asked here, reading their tables. To be deleted when they are merged. */
@TestConfiguration
class PortStubs {

    @Bean
    @ConditionalOnMissingBean
    Directives directives(JdbcClient jdbc) {
        return new DirectiveRows(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Assignments assignments(JdbcClient jdbc) {
        return new AssignmentRows(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Reporting reporting(JdbcClient jdbc, WorkingCalendar calendar) {
        return new ReportingRows(jdbc, calendar);
    }

    @Bean
    @ConditionalOnMissingBean
    Reminders reminders(JdbcClient jdbc) {
        return new NoticeRows(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(JdbcClient jdbc, Clock clock) {
        return new MailRows(jdbc, clock);
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    static UUID id(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("not asked by consolidation");
    }

    record DirectiveRows(JdbcClient jdbc) implements Directives {
        @Override
        public Directive get(UUID id) {
            return find(id).orElseThrow();
        }

        @Override
        public Optional<Directive> find(UUID id) {
            return jdbc.sql("select * from directive where id = ?")
                    .param(id)
                    .query((rs, i) -> new Directive(
                            id(rs, "id"),
                            rs.getString("number"),
                            rs.getString("type"),
                            rs.getString("subject"),
                            rs.getString("issuer"),
                            day(rs, "issued_on"),
                            day(rs, "arrived_on"),
                            rs.getString("standing_agency"),
                            rs.getString("working_group"),
                            rs.getString("deputy_login"),
                            Directive.State.valueOf(rs.getString("state")),
                            rs.getString("registered_by"),
                            null))
                    .optional();
        }

        @Override
        public List<ReportingRegime> regimes(UUID id) {
            return jdbc.sql("select * from reporting_regime where directive_id = ?")
                    .param(id)
                    .query((rs, i) -> new ReportingRegime(
                            id(rs, "id"),
                            id,
                            Cadence.valueOf(rs.getString("cadence")),
                            new DueRule(rs.getInt("before_day"), RollRule.valueOf(rs.getString("roll"))),
                            rs.getInt("opens_working_days_before"),
                            rs.getString("addressee"),
                            List.of()))
                    .list();
        }

        @Override
        public List<Directive> live() {
            throw unused();
        }

        @Override
        public List<Directive> all() {
            throw unused();
        }

        @Override
        public List<DirectiveItem> items(UUID id) {
            throw unused();
        }

        @Override
        public void markIssued(UUID id) {
            throw unused();
        }

        @Override
        public void allClosed(UUID id) {
            throw unused();
        }
    }

    record AssignmentRows(JdbcClient jdbc) implements Assignments {
        @Override
        public List<Assignment> ofDirective(UUID directiveId) {
            return jdbc.sql("select * from assignment where directive_id = ? order by ordinal")
                    .param(directiveId)
                    .query((rs, i) -> new Assignment(
                            id(rs, "id"),
                            directiveId,
                            rs.getInt("ordinal"),
                            rs.getString("section"),
                            rs.getString("title"),
                            rs.getString("body"),
                            rs.getString("kind").equals("STANDING"),
                            rs.getString("product"),
                            rs.getString("lead_agency"),
                            null,
                            day(rs, "original_due_on"),
                            day(rs, "due_on"),
                            Assignment.State.valueOf(rs.getString("state")),
                            day(rs, "reported_on"),
                            null))
                    .list();
        }

        @Override
        public Map<UUID, List<String>> cooperators(UUID directiveId) {
            Map<UUID, List<String>> found = new LinkedHashMap<>();
            jdbc.sql("select c.* from assignment_cooperator c join assignment a on a.id = c.assignment_id"
                            + " where a.directive_id = ? order by c.agency")
                    .param(directiveId)
                    .query((ResultSet rs) -> {
                        found.computeIfAbsent(id(rs, "assignment_id"), a -> new ArrayList<>())
                                .add(rs.getString("agency"));
                    });
            return found;
        }

        @Override
        public Assignment get(UUID id) {
            throw unused();
        }

        @Override
        public List<Assignment> reportable(UUID directiveId, String agency) {
            throw unused();
        }

        @Override
        public List<Assignment> overdue(LocalDate today) {
            throw unused();
        }

        @Override
        public void reassign(UUID id, String agency, String reason, String by) {
            throw unused();
        }

        @Override
        public void moveDue(UUID id, LocalDate newDueOn, String reason, String by) {
            throw unused();
        }

        @Override
        public void withdraw(UUID id, String reason, String by) {
            throw unused();
        }

        @Override
        public void resultReported(UUID id, String result, String document, LocalDate on, LocalDate at, String by) {
            throw unused();
        }

        @Override
        public void showOverdue(UUID id) {
            throw unused();
        }

        @Override
        public int deemReceived(LocalDate today) {
            throw unused();
        }

        @Override
        public void reviewOn(UUID id, LocalDate day) {
            throw unused();
        }
    }

    record ReportingRows(JdbcClient jdbc, WorkingCalendar calendar) implements Reporting {
        @Override
        public Round round(UUID id) {
            return jdbc.sql("select * from report_round where id = ?")
                    .param(id)
                    .query(ReportingRows::round)
                    .single();
        }

        @Override
        public List<Round> roundsOf(UUID directiveId) {
            return jdbc.sql("select * from report_round where directive_id = ?")
                    .param(directiveId)
                    .query(ReportingRows::round)
                    .list();
        }

        @Override
        public List<Report> reportsOf(UUID roundId) {
            return jdbc.sql("select r.* from report r join agency a on a.code = r.agency where r.round_id = ?"
                            + " order by a.list_order")
                    .param(roundId)
                    .query((rs, i) -> new Report(
                            id(rs, "id"),
                            roundId,
                            rs.getString("agency"),
                            Report.State.valueOf(rs.getString("state")),
                            instant(rs, "sent_at"),
                            instant(rs, "accepted_at"),
                            null,
                            rs.getString("late_reason"),
                            null,
                            null,
                            null,
                            rs.getInt("version"),
                            null))
                    .list();
        }

        @Override
        public Standing standing(UUID roundId, Instant asOf) {
            LocalDate due = round(roundId).dueOn();
            return new Standing(
                    roundId,
                    asOf,
                    reportsOf(roundId).stream().map(r -> standing(r, due, asOf)).toList());
        }

        private AgencyStanding standing(Report r, LocalDate due, Instant asOf) {
            LocalDate reached = VietnameseDates.dayOf(r.sentAt() == null ? asOf : r.sentAt());
            Kind kind = r.sentAt() == null
                    ? Kind.MISSING
                    : switch (r.state()) {
                        case ACCEPTED -> Kind.ACCEPTED;
                        case CHECKING -> Kind.UNCHECKED;
                        default -> Kind.RETURNED;
                    };
            int late = reached.isAfter(due) ? calendar.between(due, reached) : 0;
            return new AgencyStanding(r.id(), r.agency(), kind, r.sentAt(), r.late(due), late, r.lateReason());
        }

        @Override
        public List<AcceptedLine> acceptedLines(UUID roundId) {
            return jdbc.sql("select l.*, r.agency from report_line l join report r on r.id = l.report_id"
                            + " join agency a on a.code = r.agency where r.round_id = ? and r.state = 'ACCEPTED'"
                            + " and not l.withdrawn order by a.list_order, l.ordinal")
                    .param(roundId)
                    .query((rs, i) -> new AcceptedLine(
                            id(rs, "id"),
                            rs.getInt("version"),
                            rs.getString("agency"),
                            id(rs, "assignment_id"),
                            rs.getBoolean("nothing_new"),
                            rs.getString("result"),
                            rs.getObject("progress", Integer.class),
                            rs.getString("product_document"),
                            day(rs, "product_date"),
                            rs.getString("difficulties"),
                            rs.getString("difficulty_group"),
                            rs.getString("proposals"),
                            rs.getString("authority"),
                            rs.getString("next_steps")))
                    .list();
        }

        private static Round round(ResultSet rs, int row) throws SQLException {
            return new Round(
                    id(rs, "id"),
                    id(rs, "directive_id"),
                    id(rs, "regime_id"),
                    ReportingPeriod.parse(rs.getString("period")),
                    day(rs, "data_from"),
                    day(rs, "data_to"),
                    day(rs, "due_on"),
                    rs.getString("due_explanation"),
                    Round.State.valueOf(rs.getString("state")),
                    instant(rs, "closed_at"),
                    rs.getString("process_instance_id"));
        }

        @Override
        public Report get(UUID id) {
            throw unused();
        }

        @Override
        public void turnPeriods(LocalDate today) {
            throw unused();
        }

        @Override
        public List<UUID> overdue(LocalDate today) {
            throw unused();
        }

        @Override
        public void showOverdue(UUID reportId) {
            throw unused();
        }

        @Override
        public void demandBy(UUID reportId, LocalDate day, String by) {
            throw unused();
        }

        @Override
        public void reviewOn(UUID reportId, LocalDate day) {
            throw unused();
        }
    }

    record NoticeRows(JdbcClient jdbc) implements Reminders {
        @Override
        public int sentFor(UUID subjectId, LocalDate dueOn) {
            return jdbc.sql("select count(*) from notice where subject_id = ? and due_on = ? and not skipped")
                    .params(subjectId, dueOn)
                    .query(Integer.class)
                    .single();
        }

        @Override
        public List<SentNotice> history(UUID subjectId) {
            throw unused();
        }
    }

    record MailRows(JdbcClient jdbc, Clock clock) implements Outbox {
        @Override
        public UUID post(Letter l) {
            UUID id = UUID.randomUUID();
            Timestamp now = Timestamp.from(clock.instant());
            jdbc.sql("insert into mail (id, dedupe_key, kind, recipient, address, subject, body_html, body_text, day,"
                            + " created_at, state, next_try_at) values (?, ?, ?, ?, ?, ?, '', ?, ?, ?, 'WAITING', ?)"
                            + " on conflict do nothing")
                    .params(id, l.key(), l.kind(), l.recipient(), l.address(), l.subject())
                    .params(String.join("\n", l.paragraphs()), LocalDate.now(clock), now, now)
                    .update();
            return id;
        }
    }
}
