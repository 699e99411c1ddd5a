package vn.dondoc.support;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.dondoc.calendar.TestCalendar;

/** Before each test: no directive, no instance, no mail, the sample province untouched, the clock on 28/3/2025 8:00. */
class CleanSlate implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) throws Exception {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        endInstances(context);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("truncate dondoc.directive, dondoc.mail, dondoc.notice, dondoc.explanation, dondoc.dossier,"
                        + " dondoc.task_draft, dondoc.task_opening, dondoc.account_request, dondoc.audit_event,"
                        + " dondoc.province_setting cascade")
                .update();
        jdbc.sql("delete from dondoc.ladder_in_force where id not in"
                        + " (select min(id) from dondoc.ladder_in_force group by ladder)")
                .update();
        jdbc.sql("delete from dondoc.ladder_version where number > 1").update();
        context.getBean(TestCalendar.class).restore();
        TestMail.start();
        TestMail.server().purgeEmailFromAllMailboxes();
        context.getBean(TestProvince.class).restore();
        context.getBean(TimeTravel.class).to("2025-03-28T08:00");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        ClockUtil.reset();
    }

    private static void endInstances(ApplicationContext context) {
        RuntimeService runtime = context.getBean(RuntimeService.class);
        List<ProcessInstance> running =
                runtime.createProcessInstanceQuery().rootProcessInstances().list();
        for (ProcessInstance instance : running)
            runtime.deleteProcessInstance(instance.getId(), "clean slate", true, true);
        HistoryService history = context.getBean(HistoryService.class);
        history.createHistoricProcessInstanceQuery()
                .finished()
                .list()
                .forEach(i -> history.deleteHistoricProcessInstance(i.getId()));
    }
}
