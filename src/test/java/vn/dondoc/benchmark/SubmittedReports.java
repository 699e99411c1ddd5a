package vn.dondoc.benchmark;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.workflow.Tasks;

/** Our side of P10: one transaction checks the version, validates the lines, freezes them and completes the task. */
final class SubmittedReports implements Contestant {
    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final WrittenReports reports;
    private final int block;
    private final Laps laps = new Laps();
    private List<WrittenReports.Written> now;

    SubmittedReports(ApplicationContext application, WrittenReports reports, int block) {
        this.jdbc = application.getBean(JdbcClient.class);
        this.tasks = application.getBean(Tasks.class);
        this.reports = reports;
        this.block = block;
    }

    Laps laps() {
        return laps;
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public void prepare() {
        now = reports.next(block);
        laps.newRound();
    }

    @Override
    public void run() {
        for (WrittenReports.Written report : now)
            laps.time(() -> tasks.complete(report.officer(), report.task(), report.version()));
    }

    @Override
    public void check() {
        String report = "from report r where r.id = any(?)";
        String task = "from report r join act_ru_task t on t.proc_inst_id_ = r.process_instance_id where r.id = any(?)"
                + " and t.task_def_key_ = ";
        same(block, report + " and r.state = 'CHECKING' and r.sent_at is not null and r.version > 0");
        same(0, task + "'userTask_write'");
        same(
                block,
                task + "'userTask_check' and exists (select 1 from act_ru_authorization where resource_id_ = t.id_"
                        + " and group_id_ like 'so-cong-thuong%')");
        same(block, "from audit_event e where e.subject_id = any(?::text[]) and e.action = 'report.sent'");
        same(0, "from report_line l where l.report_id = any(?) and not l.nothing_new");
    }

    private void same(int expected, String what) {
        Object[] ids = now.stream().map(WrittenReports.Written::id).toArray(java.util.UUID[]::new);
        int found = jdbc.sql("select count(*) " + what)
                .param(ids)
                .query(Integer.class)
                .single();
        WrongResult.unlessSame(expected, found, what);
    }
}
