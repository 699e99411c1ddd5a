package vn.dondoc.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.demo.SampleDirectives;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.reporting.ReportWriting;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/**
 * Reports of April 2025 with every line written, ready to be handed in: as many plans like 200/KH-UBND as it takes,
 * issued, received, their round open. No head approves: an officer's submit is all, and freezes what was sent.
 */
final class WrittenReports {
    /** Ten of its eleven agencies: the standing agency's own report goes another way. */
    private static final int REPORTS_OF_A_PLAN = 10;

    private final Deque<Written> waiting = new ArrayDeque<>();
    private final JdbcClient jdbc;
    private final Plan200 plans;
    private final TimeTravel time;
    private final Agencies agencies;
    private final ReportWriting writing;
    private final Tasks tasks;

    WrittenReports(ApplicationContext application) {
        jdbc = application.getBean(JdbcClient.class);
        plans = application.getBean(Plan200.class);
        time = application.getBean(TimeTravel.class);
        agencies = application.getBean(Agencies.class);
        writing = application.getBean(ReportWriting.class);
        tasks = application.getBean(Tasks.class);
    }

    /** @param version what the form shows, and its submit carries */
    record Written(UUID id, SignedIn officer, String task, int version) {}

    private record Open(UUID id, String agency, String instance) {}

    void write(int reports) {
        jdbc.sql("update agency set head_approves = false").update();
        time.to("2025-03-28T08:00");
        for (int plan = 0; plan * REPORTS_OF_A_PLAN < reports; plan++) plans.released(draft(plan));
        Stream.of("2025-03-31", "2025-04-01", "2025-04-10").forEach(time::morningOf);
        time.to("2025-04-14T09:00");
        for (Open report : open().subList(0, reports)) waiting.add(written(report));
        jdbc.sql("analyze").update();
    }

    List<Written> next(int reports) {
        return Stream.generate(waiting::remove).limit(reports).toList();
    }

    private List<Open> open() {
        return jdbc.sql("select r.id, r.agency, r.process_instance_id instance from report r join report_round o"
                        + " on o.id = r.round_id join directive d on d.id = o.directive_id"
                        + " where r.state = 'WRITING' and r.agency <> d.standing_agency order by r.id")
                .query(Open.class)
                .list();
    }

    private Written written(Open report) {
        SignedIn officer =
                SignedIn.of(agencies.officersOf(report.agency(), Role.OFFICER).get(0));
        int version = writing.fill(report.id(), Map.of(), officer);
        String task = tasks.openTask(report.instance(), "userTask_write")
                .orElseThrow()
                .id();
        return new Written(report.id(), officer, task, version);
    }

    private static DirectiveDraft draft(int plan) {
        DirectiveDraft draft = SampleDirectives.plan200();
        DirectiveDraft.Document d = draft.document();
        return new DirectiveDraft(
                new DirectiveDraft.Document(
                        (200 + plan) + "/KH-UBND",
                        false,
                        false,
                        d.type(),
                        d.subject(),
                        d.issuer(),
                        d.issuedOn(),
                        d.arrivedOn()),
                draft.standingAgency(),
                draft.workingGroup(),
                draft.deputyLogin(),
                draft.regimes(),
                draft.rows());
    }
}
