package vn.dondoc.benchmark;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** P10: an officer hands in a monthly report while the whole province has tasks open. */
final class SubmitReport implements Workload {
    /** Reports of one round of the race. */
    private static final int BLOCK = 40;

    private static final double GOAL = 1.3;
    private static final double SLOWEST_MILLIS = 40;

    private final ApplicationContext application;
    private final Server server;

    SubmitReport(ApplicationContext application, Server server) {
        this.application = application;
        this.server = server;
    }

    @Override
    public void measure(Choice choice, Report report) throws Exception {
        try (BareEngine bare = BareEngine.start(server)) {
            WrittenReports reports = new WrittenReports(application);
            reports.write((choice.rounds() + 1) * BLOCK);
            bare.engine().getRuntimeService().startProcessInstanceByKey("twoTasks");
            Report.say("copying " + choice.tasks() + " open tasks, for the application and for bare Camunda");
            new EngineCopies(application.getBean(JdbcTemplate.class)).loadTasksLike("userTask_write", choice.tasks());
            new EngineCopies(new JdbcTemplate(bare.dataSource())).loadTasksLike("write", choice.tasks());
            SubmittedReports ours = new SubmittedReports(application, reports, BLOCK);
            BareCompletions theirs = new BareCompletions(bare, BLOCK);
            Race.of(choice.rounds(), ours, theirs);
            requireOpen(choice.tasks(), new JdbcTemplate(bare.dataSource()));
            requireOpen(choice.tasks(), application.getBean(JdbcTemplate.class));
            report.print(line(ours.laps(), theirs.laps(), choice));
        }
    }

    /** The copies are open still, each with the right of a group to work on it. */
    private static void requireOpen(int tasks, JdbcTemplate jdbc) {
        int open = jdbc.queryForObject(
                "select count(distinct t.id_) from act_ru_task t join act_ru_authorization z on z.resource_id_ = t.id_"
                        + " where z.group_id_ is not null",
                Integer.class);
        WrongResult.unless(open >= tasks, "only %s tasks are open", open);
    }

    private static Line line(Laps ours, Laps theirs, Choice choice) {
        double ratio = ours.all().median() / theirs.all().median();
        double slowest = ours.all().quantile(0.95);
        return new Line("P10")
                .with("n", choice.tasks())
                .with("unit", "ms")
                .withMillis("ours", ours.all())
                .with("oursP95", slowest)
                .with("yardstick", "bare Camunda completes the first of two tasks, with the index on parent_task_id_")
                .withMillis("theirs", theirs.all())
                .with("theirsP95", theirs.all().quantile(0.95))
                .with("ratio", ratio)
                .with("goal", "<= " + GOAL + ", oursP95 <= " + SLOWEST_MILLIS)
                .with("met", ratio <= GOAL && slowest <= SLOWEST_MILLIS)
                .with("rounds", choice.rounds())
                .with("submissionsInARound", BLOCK);
    }
}
