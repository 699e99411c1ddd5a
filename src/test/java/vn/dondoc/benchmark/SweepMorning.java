package vn.dondoc.benchmark;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.support.TimeTravel;

/** P3: the deadline watch wakes on a morning and finds what is due among all that is open. */
final class SweepMorning implements Workload {
    private static final double GOAL = 5;

    private final ApplicationContext application;

    SweepMorning(ApplicationContext application, Server server) {
        this.application = application;
    }

    @Override
    public void measure(Choice choice, Report report) throws Exception {
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        ManyItems items = new ManyItems(jdbc, choice.items());
        Report.say("writing " + choice.items() + " assignments");
        items.load();
        Ours ours = new Ours(jdbc, items);
        ours.prepare();
        ours.run();
        report.print(line(choice, items.due(), Race.of(choice.rounds(), ours, new SqlSweep(jdbc, items))));
    }

    private static Line line(Choice choice, int due, Map<String, Timings> timings) {
        return new Line("P3")
                .with("n", due)
                .with("items", choice.items())
                .with("unit", "ms")
                .withMillis("ours", timings.get("ours"))
                .with("yardstick", "one SQL statement that writes the same notices and mails")
                .withMillis("theirs", timings.get("sql"))
                .goalAtMost(timings.get("ours").median() / timings.get("sql").median(), GOAL)
                .with("rounds", choice.rounds())
                .with("sentByARepeat", 0);
    }

    /** The whole process of the morning: periods, receipts, reminders, dossiers, overdue marks, each in its job. */
    private final class Ours implements Contestant {
        private final TimeTravel time = application.getBean(TimeTravel.class);
        private final JdbcTemplate jdbc;
        private final ManyItems items;

        Ours(JdbcTemplate jdbc, ManyItems items) {
            this.jdbc = jdbc;
            this.items = items;
        }

        @Override
        public String name() {
            return "ours";
        }

        @Override
        public void prepare() {
            items.forgetTheMorning();
        }

        @Override
        public void run() {
            time.morningOf(ManyItems.MORNING);
        }

        @Override
        public void check() {
            SqlSweep.requireEachTold(jdbc, items.due());
            run();
            SqlSweep.requireEachTold(jdbc, items.due());
        }
    }
}
