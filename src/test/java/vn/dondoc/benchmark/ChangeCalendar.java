package vn.dondoc.benchmark;

import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.redating.ChangedCalendar;
import vn.dondoc.support.TimeTravel;

/** P11: a working day is taken out of the calendar, and every open date on it moves; then the task list follows. */
final class ChangeCalendar implements Workload {
    private static final int GOAL_ROWS_A_SECOND = 10_000;

    private final ApplicationContext application;

    ChangeCalendar(ApplicationContext application, Server server) {
        this.application = application;
    }

    @Override
    public void measure(Choice choice, Report report) throws Exception {
        application.getBean(TimeTravel.class).to("2025-03-31T08:00");
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        ManyDates dates = new ManyDates(jdbc, choice.dates());
        Report.say("writing " + choice.dates() + " open assignments");
        dates.load();
        report.print(line(choice, dates, Race.of(choice.rounds(), new Ours(dates), new Sql(jdbc, dates))));
        FollowingTasksRace tasks = new FollowingTasksRace(application, choice.following());
        tasks.load();
        report.print(tasks.line(choice));
    }

    private static Line line(Choice choice, ManyDates dates, Map<String, Timings> timings) {
        Timings ours = timings.get("ours");
        double rate = dates.count() * 1000.0 / ours.median();
        return new Line("P11")
                .with("n", dates.count())
                .with("unit", "rows/s")
                .withRate("ours", dates.count(), ours)
                .with(
                        "yardstick",
                        "one SQL update of the same rows and one insert of their history, in one transaction")
                .withRate("theirs", dates.count(), timings.get("sql"))
                .with("ratio", ours.median() / timings.get("sql").median())
                .with("goal", ">= " + GOAL_ROWS_A_SECOND + " rows/s")
                .with("met", rate >= GOAL_ROWS_A_SECOND)
                .with("rounds", choice.rounds());
    }

    /** The Office confirms what it has seen: calendar, dates, their history and the list of moves, in one transaction. */
    private final class Ours implements Contestant {
        private final ChangedCalendar calendar = application.getBean(ChangedCalendar.class);
        private final ManyDates dates;
        private Runnable confirmation;

        Ours(ManyDates dates) {
            this.dates = dates;
        }

        @Override
        public String name() {
            return "ours";
        }

        @Override
        public void prepare() {
            calendar.worked(ManyDates.DAY);
            dates.reset();
            confirmation = calendar.seen(ManyDates.DAY);
        }

        @Override
        public void run() {
            confirmation.run();
        }

        @Override
        public void check() {
            dates.requireMoved();
        }
    }

    private final class Sql implements Contestant {
        private final JdbcTemplate jdbc;
        private final ManyDates dates;

        Sql(JdbcTemplate jdbc, ManyDates dates) {
            this.jdbc = jdbc;
            this.dates = dates;
        }

        @Override
        public String name() {
            return "sql";
        }

        @Override
        public void prepare() {
            dates.reset();
        }

        @Override
        public void run() {
            application.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                jdbc.update(
                        "update assignment set due_on = ?::date, version = version + 1 where due_on = ?::date",
                        ManyDates.NEXT_DAY,
                        ManyDates.DAY);
                jdbc.update(
                        "insert into due_date_change (id, assignment_id, old_due_on, new_due_on, reason, changed_by,"
                                + " changed_at) select gen_random_uuid(), id, ?::date, due_on,"
                                + " 'Lịch làm việc năm 2025 được cập nhật.', 'chuyenvien.vp', now() from assignment"
                                + " where due_on = ?::date",
                        ManyDates.DAY,
                        ManyDates.NEXT_DAY);
            });
        }

        @Override
        public void check() {
            dates.requireMoved();
            dates.reset();
        }
    }
}
