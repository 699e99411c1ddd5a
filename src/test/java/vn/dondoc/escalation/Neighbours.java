package vn.dondoc.escalation;

import org.camunda.bpm.engine.DecisionService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.directive.Directives;
import vn.dondoc.notification.Outbox;
import vn.dondoc.reminder.Reminders;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.workflow.Decisions;

/** Stand-ins that read and write the neighbours' rows, for as long as the neighbours are not merged. */
@TestConfiguration
public class Neighbours {
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
    Explanations explanations(JdbcClient jdbc) {
        return new ExplanationRows(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Reporting reporting(JdbcClient jdbc) {
        return new ReportRows(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Reminders reminders(JdbcClient jdbc) {
        return new NoticeRows(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Outbox outbox(JdbcClient jdbc) {
        return new MailRows(jdbc);
    }

    @Bean
    @ConditionalOnMissingBean
    Decisions decisions(DecisionService service) {
        return (key, inputs) -> java.util.Optional.ofNullable(
                        service.evaluateDecisionTableByKey(key, new java.util.HashMap<>(inputs))
                                .getFirstResult())
                .map(result -> result.getEntryMap());
    }
}
