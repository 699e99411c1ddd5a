package vn.dondoc.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

/**
 * Work of the illustrative letter of 31/3/2025 that is being carried out: Sở Xây dựng leads line 2, due on 10/4/2025 (a
 * Thursday); the economic zone's board leads line 4, due on 25/4/2025, with Sở Tài chính.
 */
@TestComponent
public class RequestFixture {
    public static final String OFFICER = "chuyenvien.sxd";
    public static final String COORDINATOR = "truongphong.sct";
    public static final String OFFICE = "chuyenvien.vp";
    public static final String STC = "so-tai-chinh";

    private final Plan200 plan;
    private final TimeTravel time;
    private final Assignments assignments;
    private final Asking asking;
    private final RequestRows rows;
    private final Agencies agencies;
    private final Tasks tasks;
    private final Processes processes;
    private final Jobs jobs;
    private final JdbcClient jdbc;

    RequestFixture(
            Plan200 plan,
            TimeTravel time,
            Assignments assignments,
            Asking asking,
            RequestRows rows,
            Agencies agencies,
            Tasks tasks,
            Processes processes,
            Jobs jobs,
            JdbcClient jdbc) {
        this.plan = plan;
        this.time = time;
        this.assignments = assignments;
        this.asking = asking;
        this.rows = rows;
        this.agencies = agencies;
        this.tasks = tasks;
        this.processes = processes;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /** Of Sở Xây dựng, received on 1/4/2025. */
    public UUID work() {
        time.to("2025-03-31T14:00");
        UUID letter = plan.letterIssued();
        time.to("2025-04-01T08:00");
        for (Assignment a : assignments.ofDirective(letter)) receive(a);
        return ofLead(letter, "so-xay-dung");
    }

    /** Of another lead of the same letter. */
    public UUID ofLead(UUID letter, String agency) {
        return assignments.ofDirective(letter).stream()
                .filter(a -> a.leadAgency().equals(agency))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void receive(Assignment a) {
        String receipt = jdbc.sql(
                        "select r.process_instance_id from receipt r join receipt_line l on l.receipt_id = r.id"
                                + " where l.assignment_id = ?")
                .param(a.id())
                .query(String.class)
                .single();
        does(agencies.get(a.leadAgency()).contact(), receipt, "userTask_receive", Map.of("lines", Map.of()));
    }

    UUID extension(UUID work, String wantedOn) {
        return ask(work, new Ask(RequestKind.EXTENSION, "Chờ số liệu cấp huyện.", LocalDate.parse(wantedOn), null));
    }

    UUID asked(UUID work, RequestKind kind) {
        return ask(work, new Ask(kind, "Chờ hướng dẫn của Bộ.", null, null));
    }

    UUID cooperation(UUID work, String agency) {
        return ask(work, new Ask(RequestKind.COOPERATION, "Đề nghị cung cấp số liệu thu ngân sách.", null, agency));
    }

    UUID ask(UUID work, Ask ask, MultipartFile... files) {
        return asking.ask(person(OFFICER), work, ask, List.of(files)).id();
    }

    void decides(String login, UUID request, String decision, String grantedOn, String note) {
        answers(
                login,
                request,
                "userTask_decideRequest",
                new Deciding.Draft(decision, grantedOn == null ? null : LocalDate.parse(grantedOn), note));
    }

    void answers(String login, UUID request, String element, Object draft) {
        does(login, row(request).processInstanceId(), element, draft);
    }

    public void does(String login, String instance, String element, Object draft) {
        tasks.completeWith(
                person(login), tasks.openTask(instance, element).orElseThrow().id(), draft);
        jobs.runAll();
    }

    DeadlineRequest row(UUID request) {
        return rows.get(request);
    }

    DeadlineRequest.State state(UUID request) {
        return row(request).state();
    }

    Assignment assignment(UUID work) {
        return assignments.get(work);
    }

    Set<String> at(UUID request) {
        return processes.activeElements(row(request).processInstanceId());
    }

    Tasks.OpenTask task(UUID request, String element) {
        return tasks.openTask(row(request).processInstanceId(), element).orElseThrow();
    }

    public SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }

    List<String> mails(String kind) {
        return jdbc.sql("select recipient || ': ' || subject from mail where kind = ? order by recipient")
                .param(kind)
                .query(String.class)
                .list();
    }

    List<String> texts(String kind) {
        return jdbc.sql("select body_text from mail where kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }
}
