package vn.dondoc.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;

/** P2: the morning on which a month opens, until every agency has its report, its task and its mails; then once more. */
final class OpenMonth implements Workload {
    private static final double GOAL = 1.25;
    private static final double AGAIN_GOAL = 0.1;
    /** Ten working days before the 16th, or what it rolls to, of 4/2025 to 3/2026. */
    private static final List<String> OPENINGS = List.of(
            "2025-04-01",
            "2025-04-29",
            "2025-06-02",
            "2025-07-02",
            "2025-08-04",
            "2025-08-29",
            "2025-10-02",
            "2025-11-03",
            "2025-12-02",
            "2026-01-05",
            "2026-02-02",
            "2026-03-02",
            "2026-04-02",
            "2026-05-04",
            "2026-06-02",
            "2026-07-02",
            "2026-08-03",
            "2026-08-28",
            "2026-10-02",
            "2026-11-02",
            "2026-12-02");

    private final ApplicationContext application;
    private final Server server;
    private int month;

    OpenMonth(ApplicationContext application, Server server) {
        this.application = application;
        this.server = server;
    }

    @Override
    public void measure(Choice choice, Report report) throws Exception {
        ManyAgencies agencies = new ManyAgencies(application);
        try (BareEngine bare = BareEngine.start(server)) {
            for (int reports : choice.reports()) {
                application.getBean(TimeTravel.class).to(OPENINGS.get(month) + "T07:00");
                agencies.live(reports);
                Ours ours = new Ours(reports);
                Map<String, Timings> timings = Race.of(
                        choice.rounds(),
                        ours,
                        BareStarts.oneByOne(bare, reports),
                        BareStarts.inOneCommand(bare, reports),
                        new PlainRows(reports));
                report.print(line(reports, timings, ours.again, choice));
            }
        }
    }

    private static Line line(int reports, Map<String, Timings> timings, Timings again, Choice choice) {
        double ours = timings.get("ours").median();
        return new Line("P2")
                .with("reports", reports)
                .with("unit", "ms")
                .withMillis("ours", timings.get("ours"))
                .with("yardstick", "bare Camunda, a one-task instance for each report by its API, 100 in a transaction")
                .withMillis("theirs", timings.get("bare"))
                .goalAtMost(ours / timings.get("bare").median(), GOAL)
                .withMillis("theirsInOneCommand", timings.get("bare, one command"))
                .withMillis("plainRows", timings.get("plain rows"))
                .withMillis("again", again)
                .with("againRatio", again.median() / ours)
                .with("againMet", again.median() <= AGAIN_GOAL * ours)
                .with("rounds", choice.rounds());
    }

    private final class Ours implements Contestant {
        private final Timings again = new Timings();
        private final Reporting reporting = application.getBean(Reporting.class);
        private final TimeTravel time = application.getBean(TimeTravel.class);
        private final Jobs jobs = application.getBean(Jobs.class);
        private final JdbcClient jdbc = application.getBean(JdbcClient.class);
        private final WorkingCalendar calendar = application.getBean(WorkingCalendar.class);
        private final int reports;
        private LocalDate today;

        Ours(int reports) {
            this.reports = reports;
        }

        @Override
        public String name() {
            return "ours";
        }

        /** The morning before closes the last month and opens nothing. */
        @Override
        public void prepare() {
            today = LocalDate.parse(OPENINGS.get(month++));
            turn(calendar.plus(today, -1));
            jdbc.sql("analyze").update();
        }

        @Override
        public void run() {
            turn(today);
        }

        private void turn(LocalDate day) {
            time.to(day + "T07:30");
            reporting.turnPeriods(day);
            jobs.runAll();
        }

        @Override
        public void check() {
            everyReportIsThere();
            long begin = System.nanoTime();
            turn(today);
            again.add((System.nanoTime() - begin) / 1e6);
            everyReportIsThere();
        }

        private void everyReportIsThere() {
            same(
                    1,
                    "from report r join report_round o on o.id = r.round_id where o.opened_at >= ? and r.state = 'WRITING'");
            same(
                    1,
                    "from report r join report_round o on o.id = r.round_id join act_ru_task t"
                            + " on t.proc_inst_id_ = r.process_instance_id and t.due_date_::date = o.due_on"
                            + " where o.opened_at >= ?");
            same(
                    1,
                    "from report_line l join report r on r.id = l.report_id join report_round o on o.id = r.round_id"
                            + " where o.opened_at >= ?");
            same(2, "from mail where kind = 'REPORT_OPENED' and created_at >= ?");
        }

        private void same(int each, String what) {
            int found = jdbc.sql("select count(*) " + what)
                    .param(java.sql.Timestamp.valueOf(today.atStartOfDay()))
                    .query(Integer.class)
                    .single();
            WrongResult.unlessSame(each * reports, found, what);
        }
    }

    /** The rows alone, by one statement. */
    private final class PlainRows implements Contestant {
        private final JdbcClient jdbc = application.getBean(JdbcClient.class);
        private final int reports;

        PlainRows(int reports) {
            this.reports = reports;
            jdbc.sql("create table if not exists plain_report (id uuid primary key, round_id uuid not null, agency text"
                            + " not null, state text not null, changed_by text, changed_at timestamptz,"
                            + " unique (round_id, agency))")
                    .update();
        }

        @Override
        public String name() {
            return "plain rows";
        }

        @Override
        public void prepare() {
            jdbc.sql("truncate plain_report").update();
        }

        @Override
        public void run() {
            jdbc.sql(
                            "insert into plain_report select gen_random_uuid(), md5((n / 250)::text)::uuid, 'cq-' || n % 250,"
                                    + " 'WRITING', 'system', timestamptz '2025-04-01 07:30+07' from generate_series(0, ? - 1) n")
                    .param(reports)
                    .update();
        }

        @Override
        public void check() {
            WrongResult.unlessSame(
                    reports,
                    jdbc.sql("select count(*) from plain_report")
                            .query(Integer.class)
                            .single(),
                    "plain rows");
        }
    }
}
