package vn.dondoc.benchmark;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** P1: from the typed draft of a directive until the last agency sees its work. */
final class IssueDirective implements Workload {
    /** Open tasks that are there before: enough for the planner to know the tables. */
    private static final int OPEN_BEFORE = 20_000;

    private static final double GOAL = 1.25;

    private final ApplicationContext application;
    private final Server server;

    IssueDirective(ApplicationContext application, Server server) {
        this.application = application;
        this.server = server;
    }

    @Override
    public void measure(Choice choice, Report report) throws Exception {
        application.getBean(TimeTravel.class).to("2025-03-28T08:00");
        try (BareEngine bare = BareEngine.start(server)) {
            BigDirective directives = new BigDirective(application.getBean(Agencies.class));
            loadBefore(directives, bare);
            for (int n : choice.assignments())
                report.print(line(
                        n,
                        Race.of(
                                choice.rounds(),
                                new Ours(directives, n),
                                BareStarts.oneByOne(bare, n),
                                BareStarts.inOneCommand(bare, n)),
                        choice));
        }
    }

    private void loadBefore(BigDirective directives, BareEngine bare) throws Exception {
        new Ours(directives, 120).run();
        bare.engine().getRuntimeService().startProcessInstanceByKey("oneTask");
        new EngineCopies(application.getBean(JdbcTemplate.class)).loadTasksLike("userTask_receive", OPEN_BEFORE);
        new EngineCopies(new JdbcTemplate(bare.dataSource())).loadTasksLike("work", OPEN_BEFORE);
    }

    private static Line line(int n, Map<String, Timings> timings, Choice choice) {
        return new Line("P1")
                .with("n", n)
                .with("unit", "ms")
                .withMillis("ours", timings.get("ours"))
                .with("yardstick", "bare Camunda, n instances of a one-task process by its API, 100 in a transaction")
                .withMillis("theirs", timings.get("bare"))
                .goalAtMost(timings.get("ours").median() / timings.get("bare").median(), GOAL)
                .withMillis("theirsInOneCommand", timings.get("bare, one command"))
                .with("rounds", choice.rounds())
                .with("openBefore", OPEN_BEFORE);
    }

    /** Registered, reviewed, released by a second person, issued in jobs, delivered with mails to every agency. */
    private final class Ours implements Contestant {
        private final JdbcClient jdbc = application.getBean(JdbcClient.class);
        private final Plan200 people = application.getBean(Plan200.class);
        private final Jobs jobs = application.getBean(Jobs.class);
        private final BigDirective directives;
        private final int n;
        private DirectiveDraft draft;
        private UUID directive;

        Ours(BigDirective directives, int n) {
            this.directives = directives;
            this.n = n;
            prepare();
        }

        @Override
        public String name() {
            return "ours";
        }

        @Override
        public void prepare() {
            draft = directives.draft(n);
        }

        @Override
        public void run() {
            directive = people.released(draft);
            jobs.runAll();
        }

        @Override
        public void check() {
            int agencies = directives.involved(n).size();
            same(n, "from assignment where directive_id = ? and visible and state = 'ISSUED'");
            same(
                    n,
                    "from assignment a join act_ru_execution e on e.id_ = a.process_instance_id"
                            + " where a.directive_id = ? and e.business_key_ like '%#' || a.ordinal");
            same(
                    n,
                    "from act_ru_event_subscr s join assignment a on a.process_instance_id = s.proc_inst_id_"
                            + " where a.directive_id = ? and s.event_name_ = 'assignmentReceived'");
            same(
                    n,
                    "from receipt_line l join receipt r on r.id = l.receipt_id join assignment a"
                            + " on a.id = l.assignment_id and a.lead_agency = r.agency where r.directive_id = ?");
            same(
                    agencies,
                    "distinct r.id",
                    "from act_ru_authorization z join act_ru_task t on t.id_ = z.resource_id_ join receipt r"
                            + " on r.process_instance_id = t.proc_inst_id_ and z.group_id_ like r.agency || '%'"
                            + " where r.directive_id = ?");
            same(
                    agencies,
                    "from mail m join receipt r on m.dedupe_key = 'RECEIPT/' || r.id || '/' || r.agency"
                            + " where r.directive_id = ?");
        }

        private void same(int expected, String what) {
            same(expected, "*", what);
        }

        private void same(int expected, String counted, String what) {
            int found = jdbc.sql("select count(" + counted + ") " + what)
                    .param(directive)
                    .query(Integer.class)
                    .single();
            WrongResult.unlessSame(expected, found, what);
        }
    }
}
