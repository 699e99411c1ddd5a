package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReportingRegime;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** Stands in for packages that are not in this branch: each steps aside for the real one. To be deleted with them. */
@TestConfiguration
class MissingNeighbours {

    @TestConfiguration
    @ConditionalOnMissingBean(name = "publishConsolidated")
    static class NoConsolidation {
        static boolean signed = true;

        @Bean
        BuildDraft buildConsolidatedDraft() {
            return new BuildDraft();
        }

        @Bean
        Publish publishConsolidated() {
            return new Publish();
        }

        @Bean
        Questions consolidationQuestions() {
            return new Questions();
        }

        @Bean
        TaskForm consolidationForms() {
            return new SomeForm(ProcessKey.REPORT_ROUND, "userTask_reviewDraft", "userTask_sign");
        }
    }

    @ProcessBean("buildConsolidatedDraft")
    static class BuildDraft implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {}
    }

    @ProcessBean("publishConsolidated")
    static class Publish implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {}
    }

    @ProcessBean("consolidationQuestions")
    public static class Questions {
        public boolean signed(DelegateExecution execution) {
            return NoConsolidation.signed;
        }
    }

    @TestConfiguration
    @ConditionalOnMissingBean(Explanations.class)
    static class NoExplanations {
        @Bean
        TaskForm explainForm() {
            return new SomeForm(ProcessKey.AGENCY_REPORT, "userTask_explain");
        }

        @Bean
        Explanations explanations(Processes processes, JdbcClient jdbc) {
            return new Explanations() {
                @Override
                public void demand(Matter matter, String instanceId, LocalDate answerBy, String by) {
                    processes.correlate(
                            instanceId,
                            Message.EXPLANATION_DEMANDED,
                            ProcessVariables.EXPLANATION_ID.of(UUID.randomUUID()));
                }

                @Override
                public List<Explanation> of(UUID subjectId) {
                    return List.of();
                }
            };
        }
    }

    @Bean
    @ConditionalOnMissingBean(Outbox.class)
    Outbox outbox(JdbcClient jdbc, Clock clock) {
        return letter -> write(letter, jdbc, clock);
    }

    private static UUID write(Letter l, JdbcClient jdbc, Clock clock) {
        UUID id = UUID.randomUUID();
        var now = Timestamp.from(clock.instant());
        String text = String.join("\n", l.paragraphs());
        jdbc.sql("insert into mail (id, dedupe_key, kind, recipient, address, subject, body_html, body_text, day,"
                        + " created_at, state, next_try_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)"
                        + " on conflict (dedupe_key) do nothing")
                .params(id, l.key(), l.kind(), l.recipient(), l.address(), l.subject(), text, text)
                .params(LocalDate.now(clock), now, now)
                .update();
        return id;
    }

    @Bean
    @ConditionalOnMissingBean(Directives.class)
    Directives directives(JdbcClient jdbc) {
        return new RowDirectives(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean(Assignments.class)
    Assignments assignments(JdbcClient jdbc) {
        return new RowAssignments(jdbc);
    }

    record SomeForm(ProcessKey process, String... tasks) implements TaskForm {
        @Override
        public Set<UserTask> serves() {
            Set<UserTask> served = new java.util.HashSet<>();
            for (String task : tasks) served.add(UserTask.of(process, task));
            return served;
        }

        @Override
        public TaskPlan plan(ProcessScope scope) {
            String group = scope.task().id().equals("userTask_explain") ? "so-xay-dung.officer" : "so-cong-thuong.head";
            return new TaskPlan(scope.task().id(), List.of(group), null, null);
        }

        @Override
        public Object content(ProcessScope scope) {
            return List.of();
        }

        @Override
        public void complete(ProcessScope scope, Submission submission) {}
    }

    record RowDirectives(JdbcClient jdbc) implements Directives {
        @Override
        public Directive get(UUID id) {
            return find(id).orElseThrow();
        }

        @Override
        public Optional<Directive> find(UUID id) {
            return jdbc.sql("select * from directive where id = ?")
                    .param(id)
                    .query(RowDirectives::directive)
                    .optional();
        }

        @Override
        public List<Directive> live() {
            return jdbc.sql("select * from directive where state in ('ISSUED', 'CLOSING') order by issued_on")
                    .query(RowDirectives::directive)
                    .list();
        }

        @Override
        public List<Directive> all() {
            return jdbc.sql("select * from directive")
                    .query(RowDirectives::directive)
                    .list();
        }

        @Override
        public List<DirectiveItem> items(UUID id) {
            return List.of();
        }

        @Override
        public List<ReportingRegime> regimes(UUID id) {
            List<ReportingRegime> found = new ArrayList<>();
            jdbc.sql("select r.*, (select string_agg(a.agency, ',' order by g.list_order) from"
                            + " reporting_regime_agency a join agency g on g.code = a.agency where a.regime_id = r.id)"
                            + " agencies from reporting_regime r where directive_id = ?")
                    .param(id)
                    .query((ResultSet rs) -> {
                        found.add(new ReportingRegime(
                                rs.getObject("id", UUID.class),
                                id,
                                Cadence.valueOf(rs.getString("cadence")),
                                new DueRule(rs.getInt("before_day"), RollRule.valueOf(rs.getString("roll"))),
                                rs.getInt("opens_working_days_before"),
                                rs.getString("addressee"),
                                List.of(rs.getString("agencies").split(","))));
                    });
            return found;
        }

        @Override
        public void markIssued(UUID id) {}

        @Override
        public void allClosed(UUID id) {}

        private static Directive directive(ResultSet rs, int row) throws SQLException {
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

    record RowAssignments(JdbcClient jdbc) implements Assignments {
        @Override
        public Assignment get(UUID id) {
            return jdbc.sql("select * from assignment where id = ?")
                    .param(id)
                    .query(RowAssignments::assignment)
                    .single();
        }

        @Override
        public List<Assignment> ofDirective(UUID directiveId) {
            return jdbc.sql("select * from assignment where directive_id = ? order by ordinal")
                    .param(directiveId)
                    .query(RowAssignments::assignment)
                    .list();
        }

        @Override
        public List<Assignment> reportable(UUID directiveId, String agency) {
            return jdbc.sql("select * from assignment where directive_id = ? and lead_agency = ? and visible"
                            + " and state not in ('WITHDRAWN', 'ENDED') order by ordinal")
                    .params(directiveId, agency)
                    .query(RowAssignments::assignment)
                    .list();
        }

        @Override
        public List<Assignment> overdue(LocalDate today) {
            return List.of();
        }

        @Override
        public void reassign(UUID id, String agency, String reason, String by) {}

        @Override
        public void moveDue(UUID id, LocalDate newDueOn, String reason, String by) {}

        @Override
        public void withdraw(UUID id, String reason, String by) {}

        @Override
        public void resultReported(
                UUID id, String result, String document, LocalDate documentOn, LocalDate reportedOn, String by) {
            jdbc.sql("update assignment set result = ?, result_document = ?, result_document_on = ?, reported_on = ?,"
                            + " reported_by = ?, state = 'AWAITING_CONFIRMATION' where id = ?")
                    .params(result, document, documentOn, reportedOn, by, id)
                    .update();
        }

        @Override
        public void showOverdue(UUID id) {}

        @Override
        public int deemReceived(LocalDate today) {
            return 0;
        }

        @Override
        public void receivedByReporting(UUID directiveId, String agency) {
            jdbc.sql("update assignment set received_by = 'report' where directive_id = ? and lead_agency = ?")
                    .params(directiveId, agency)
                    .update();
        }

        @Override
        public void reviewOn(UUID id, LocalDate day) {}

        private static Assignment assignment(ResultSet rs, int row) throws SQLException {
            return new Assignment(
                    rs.getObject("id", UUID.class),
                    rs.getObject("directive_id", UUID.class),
                    rs.getInt("ordinal"),
                    rs.getString("section"),
                    rs.getString("title"),
                    rs.getString("body"),
                    rs.getString("kind").equals("STANDING"),
                    rs.getString("product"),
                    rs.getString("lead_agency"),
                    rs.getString("officer_login"),
                    rs.getObject("original_due_on", LocalDate.class),
                    rs.getObject("due_on", LocalDate.class),
                    Assignment.State.valueOf(rs.getString("state")),
                    rs.getObject("reported_on", LocalDate.class),
                    rs.getString("process_instance_id"));
        }
    }
}
