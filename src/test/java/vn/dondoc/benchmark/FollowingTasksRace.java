package vn.dondoc.benchmark;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.redating.ChangedCalendar;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** The second line of P11: open tasks of one round get the round's other due date, in the jobs of the background. */
final class FollowingTasksRace {
    private static final String DAY = "2025-04-16";
    private static final String NEXT_DAY = "2025-04-17";
    private static final int BATCH = 300;

    private final ApplicationContext application;
    private final JdbcTemplate jdbc;
    private final int tasks;

    FollowingTasksRace(ApplicationContext application, int tasks) {
        this.application = application;
        this.jdbc = application.getBean(JdbcTemplate.class);
        this.tasks = tasks;
    }

    void load() {
        Report.say("copying " + tasks + " open tasks");
        application.getBean(Plan200.class).issued();
        application.getBean(TimeTravel.class).morningOf("2025-04-01");
        application.getBean(TimeTravel.class).to("2025-04-01T10:00");
        new EngineCopies(jdbc).loadTasksLike("userTask_write", tasks);
    }

    Line line(Choice choice) throws Exception {
        Map<String, Timings> timings = Race.of(choice.rounds(), new Ours(), new Engine());
        return new Line("P11 tasks")
                .with("n", tasks)
                .with("unit", "tasks/s")
                .withRate("ours", tasks, timings.get("ours"))
                .with("yardstick", "the engine's setDueDate on the same tasks, " + BATCH + " in a transaction")
                .withRate("theirs", tasks, timings.get("engine"))
                .with(
                        "ratio",
                        timings.get("ours").median() / timings.get("engine").median())
                .with("goal", "in the background; none")
                .with("rounds", choice.rounds());
    }

    private void reset() {
        application.getBean(ChangedCalendar.class).worked(DAY);
        application.getBean(Jobs.class).runAll();
        jdbc.update(
                "update act_ru_task set due_date_ = ? where task_def_key_ = 'userTask_write'",
                Timestamp.from(end(DAY).toInstant()));
        jdbc.execute("vacuum analyze act_ru_task");
    }

    private void requireMoved() {
        int moved = jdbc.queryForObject(
                "select count(*) from act_ru_task where task_def_key_ = 'userTask_write' and due_date_ = ?",
                Integer.class,
                Timestamp.from(end(NEXT_DAY).toInstant()));
        WrongResult.unless(moved >= tasks, "only %s tasks show the new date", moved);
    }

    private static Date end(String day) {
        return Date.from(LocalDateTime.parse(day + "T23:59:59")
                .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .toInstant());
    }

    private final class Ours implements Contestant {
        @Override
        public String name() {
            return "ours";
        }

        @Override
        public void prepare() {
            reset();
            application.getBean(ChangedCalendar.class).seen(DAY).run();
        }

        @Override
        public void run() {
            application.getBean(Jobs.class).runAll();
        }

        @Override
        public void check() {
            requireMoved();
        }
    }

    private final class Engine implements Contestant {
        private List<String> ids;

        @Override
        public String name() {
            return "engine";
        }

        @Override
        public void prepare() {
            reset();
            ids = jdbc.queryForList(
                    "select id_ from act_ru_task where task_def_key_ = 'userTask_write' order by id_", String.class);
        }

        @Override
        public void run() {
            TaskService engine = application.getBean(TaskService.class);
            Date due = end(NEXT_DAY);
            for (int from = 0; from < ids.size(); from += BATCH) {
                List<String> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
                application
                        .getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> batch.forEach(id -> engine.setDueDate(id, due)));
            }
        }

        @Override
        public void check() {
            requireMoved();
        }
    }
}
