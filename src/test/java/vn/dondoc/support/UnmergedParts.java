package vn.dondoc.support;

import java.lang.reflect.Proxy;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.workflow.ProcessBean;

/** Stands in for packages that are being written at the same time. To be deleted when they are there. */
@Configuration
class UnmergedParts {
    @Bean
    @ConditionalOnMissingBean
    Directives directives(JdbcClient jdbc) {
        return answering(Directives.class, Map.of("get", a -> directive(jdbc, (UUID) a[0])));
    }

    @Bean
    @ConditionalOnMissingBean
    Assignments assignments(JdbcClient jdbc) {
        return answering(
                Assignments.class,
                Map.of(
                        "deemReceived", a -> 0,
                        "overdue",
                                a -> jdbc.sql("select * from assignment where due_on < ? and visible and state in"
                                                + " ('ISSUED', 'RETURNED', 'IN_PROGRESS', 'REDO') order by due_on, id")
                                        .param(a[0])
                                        .query((rs, i) -> new Assignment(
                                                rs.getObject("id", UUID.class),
                                                rs.getObject("directive_id", UUID.class),
                                                rs.getInt("ordinal"),
                                                null,
                                                rs.getString("title"),
                                                "",
                                                false,
                                                null,
                                                rs.getString("lead_agency"),
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null))
                                        .list(),
                        "showOverdue", a -> show(jdbc, "assignment", a[0])));
    }

    @Bean
    @ConditionalOnMissingBean
    Reporting reporting(JdbcClient jdbc) {
        return answering(
                Reporting.class,
                Map.of(
                        "turnPeriods", a -> null,
                        "overdue",
                                a -> jdbc.sql("select r.id from report r join report_round o on o.id = r.round_id"
                                                + " where o.due_on < ? and r.sent_at is null"
                                                + " and r.state in ('WRITING', 'APPROVING') order by r.id")
                                        .param(a[0])
                                        .query(UUID.class)
                                        .list(),
                        "showOverdue", a -> show(jdbc, "report", a[0])));
    }

    private static Object show(JdbcClient jdbc, String table, Object id) {
        jdbc.sql("update " + table + " set overdue_shown = true where id = ?")
                .param(id)
                .update();
        return null;
    }

    private static Directive directive(JdbcClient jdbc, UUID id) {
        return jdbc.sql("select * from directive where id = ?")
                .param(id)
                .query((rs, i) -> new Directive(
                        id,
                        rs.getString("number"),
                        rs.getString("type"),
                        rs.getString("subject"),
                        rs.getString("issuer"),
                        day(rs.getDate("issued_on")),
                        day(rs.getDate("arrived_on")),
                        rs.getString("standing_agency"),
                        null,
                        null,
                        Directive.State.valueOf(rs.getString("state")),
                        rs.getString("registered_by"),
                        null))
                .single();
    }

    private static LocalDate day(Date date) {
        return date.toLocalDate();
    }

    private static <T> T answering(Class<T> port, Map<String, Function<Object[], Object>> answers) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, args) -> answers.getOrDefault(method.getName(), a -> {
                            throw new UnsupportedOperationException(method.getName());
                        })
                        .apply(args)));
    }

    @ProcessBean("escalateOverdue")
    static class EscalateOverdue implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {}
    }
}
