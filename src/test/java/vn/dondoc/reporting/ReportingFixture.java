package vn.dondoc.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.ReportingRule;
import vn.dondoc.calendar.SetDays;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

/** Directives with their regimes and assignments as rows, and the steps of a report as persons take them. */
@TestComponent
public class ReportingFixture {
    public static final String SCT = "so-cong-thuong";
    public static final String SXD = "so-xay-dung";
    public static final String STC = "so-tai-chinh";
    public static final String NGHI_LOC = "ubnd-huyen-nghi-loc";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final RuntimeService runtime;
    private final Agencies agencies;
    private final Reporting reporting;
    private final LineSaving saving;
    private final Lines lines;
    private final OnBehalf onBehalf;
    private final Processes processes;
    private final Tasks tasks;
    private final TimeTravel time;
    private final Jobs jobs;

    ReportingFixture(
            JdbcClient jdbc,
            Clock clock,
            RuntimeService runtime,
            Agencies agencies,
            Reporting reporting,
            LineSaving saving,
            Lines lines,
            OnBehalf onBehalf,
            Processes processes,
            Tasks tasks,
            TimeTravel time,
            Jobs jobs) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.runtime = runtime;
        this.agencies = agencies;
        this.reporting = reporting;
        this.saving = saving;
        this.lines = lines;
        this.onBehalf = onBehalf;
        this.processes = processes;
        this.tasks = tasks;
        this.time = time;
        this.jobs = jobs;
    }

    // ---------------------------------------------------------------- what is there before

    /**
     * 200/KH-UBND of 27/3/2025: monthly before the 17th to Sở Công Thương. Sở Công Thương has one assignment, Sở Xây dựng
     * two, Sở Tài chính one dated with a product, UBND huyện Nghi Lộc none.
     */
    public UUID plan200() {
        UUID plan = directive("200/KH-UBND", LocalDate.of(2025, 3, 27));
        regime(plan, Cadence.MONTH, 17, SCT, SXD, STC, NGHI_LOC);
        standing(plan, 1, SCT, "Theo dõi, đôn đốc các dự án công nghiệp");
        standing(plan, 2, SXD, "Hướng dẫn thủ tục quy hoạch, xây dựng");
        standing(plan, 3, SXD, "Cấp phép xây dựng các dự án trọng điểm");
        dated(plan, 4, STC, "Trình phương án bố trí vốn", LocalDate.of(2025, 6, 30), "Tờ trình");
        return plan;
    }

    /** Issued and under way: its instance waits for periods to open. */
    public UUID directive(String number, LocalDate issuedOn) {
        UUID id = UUID.randomUUID();
        String instance = runtime.createProcessInstanceByKey("directive")
                .startBeforeActivity("gateway_followUp")
                .setVariable("directiveId", id.toString())
                .execute()
                .getId();
        jdbc.sql("insert into directive (id, number, type, subject, issuer, issued_on, arrived_on, standing_agency,"
                        + " working_group, state, registered_by, registered_at, issued_at, process_instance_id)"
                        + " values (?, ?, 'Kế hoạch', 'chỉ đạo, thúc đẩy tăng trưởng ngành công nghiệp',"
                        + " 'UBND tỉnh Nghệ An', ?, ?, ?, 'Tổ 01', 'ISSUED', 'chuyenvien.vp', ?, ?, ?)")
                .params(id, number, issuedOn, issuedOn.plusDays(1), SCT, now(), now(), instance)
                .update();
        return id;
    }

    public UUID regime(UUID directive, Cadence cadence, int beforeDay, String... bound) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into reporting_regime (id, directive_id, series, cadence, due_kind, due_number, roll,"
                        + " opens_working_days_before, addressee)"
                        + " values (?, ?, ?, ?, 'BEFORE_DAY', ?, 'NEXT', 10, 'UBND tỉnh')")
                .params(id, directive, id, cadence.name(), beforeDay)
                .update();
        for (String agency : bound)
            jdbc.sql("insert into reporting_regime_agency (regime_id, agency) values (?, ?)")
                    .params(id, agency)
                    .update();
        return id;
    }

    /** A regime of any kind; bound agencies only where they report. */
    public UUID regime(UUID directive, ReportingRule rule, SetDays once, String... bound) {
        UUID id = UUID.randomUUID();
        DueRule due = rule.due();
        DueRule onward = rule.onward();
        jdbc.sql("insert into reporting_regime (id, directive_id, series, cadence, data_last_day, due_kind, due_number,"
                        + " due_months_later, due_stated, roll, onward_kind, onward_number, onward_months_later,"
                        + " onward_stated, once_from, once_to, once_due_on, opens_working_days_before, addressee)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'UBND tỉnh')")
                .params(id, directive, id, rule.cadence().name(), rule.data().lastDay())
                .params(due == null ? null : due.kind().name(), due == null ? null : due.number())
                .params(due == null ? 0 : due.monthsLater(), due == null || due.stated(), "NEXT")
                .params(onward.kind().name(), onward.number(), onward.monthsLater(), onward.stated())
                .params(once == null ? null : once.dataFrom(), once == null ? null : once.dataTo())
                .params(once == null ? null : once.dueOn(), rule.opensWorkingDaysBefore())
                .update();
        for (String agency : bound)
            jdbc.sql("insert into reporting_regime_agency (regime_id, agency) values (?, ?)")
                    .params(id, agency)
                    .update();
        return id;
    }

    public UUID standing(UUID directive, int ordinal, String agency, String title) {
        return assignment(directive, ordinal, agency, title, null, null);
    }

    public UUID dated(UUID directive, int ordinal, String agency, String title, LocalDate due, String product) {
        return assignment(directive, ordinal, agency, title, due, product);
    }

    private UUID assignment(UUID directive, int ordinal, String agency, String title, LocalDate due, String product) {
        UUID id = UUID.randomUUID();
        String instance = runtime.createProcessInstanceByKey("assignment")
                .setVariable("directiveId", directive.toString())
                .setVariable("assignmentId", id.toString())
                .execute()
                .getId();
        jdbc.sql("insert into assignment (id, directive_id, ordinal, title, body, kind, product, lead_agency,"
                        + " original_due_on, due_on, state, visible, process_instance_id, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ISSUED', true, ?, ?)")
                .params(id, directive, ordinal, title, title + " theo kế hoạch.", due == null ? "STANDING" : "DATED")
                .params(product, agency, due, due, instance, now())
                .update();
        return id;
    }

    /** Its agency has accepted it and carries it out. */
    public void received(UUID assignment) {
        String instance = jdbc.sql(
                        "update assignment set state = 'IN_PROGRESS' where id = ? returning process_instance_id")
                .param(assignment)
                .query(String.class)
                .single();
        processes.correlateIfWaiting(instance, Message.ASSIGNMENT_RECEIVED);
    }

    // ---------------------------------------------------------------- mornings

    /** 7:30 of that day: periods turn, and every job that follows is run. */
    public void morning(String day) {
        time.to(day + "T07:30");
        reporting.turnPeriods(LocalDate.parse(day));
        jobs.runAll();
    }

    // ---------------------------------------------------------------- finding

    public Round round(UUID directive, String period) {
        return reporting.roundsOf(directive).stream()
                .filter(r -> r.period().code().equals(period))
                .findFirst()
                .orElseThrow();
    }

    public Report report(UUID roundId, String agency) {
        return reporting.reportsOf(roundId).stream()
                .filter(r -> r.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    public SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }

    /** Id of the report's open task. */
    public String task(UUID reportId, String element) {
        return tasks.openTask(reporting.get(reportId).processInstanceId(), element)
                .orElseThrow(() -> new AssertionError("No " + element + " is open"))
                .id();
    }

    // ---------------------------------------------------------------- the steps of a report

    /** Says the same about every assignment of the report. */
    public void write(String officer, UUID reportId, String result) {
        for (Line line : lines.of(reportId))
            saving.save(person(officer), reportId, line.id(), line.version(), LineFields.text(result));
    }

    public void submit(String officer, UUID reportId) {
        tasks.complete(
                person(officer),
                task(reportId, "userTask_write"),
                reporting.get(reportId).version());
    }

    public void approve(String head, UUID reportId) {
        tasks.completeWith(person(head), task(reportId, "userTask_approve"), Verdict.AGREED);
    }

    public void accept(String coordinator, UUID reportId) {
        tasks.completeWith(person(coordinator), task(reportId, "userTask_check"), Verdict.AGREED);
    }

    public void returnForMore(String coordinator, UUID reportId, String reason) {
        Verdict verdict = new Verdict(Verdict.Decision.RETURN, reason);
        tasks.completeWith(person(coordinator), task(reportId, "userTask_check"), verdict);
    }

    /** Written, handed in, approved by the head and accepted. */
    public void reportAccepted(UUID roundId, String agency, String officer, String head, String result) {
        UUID id = report(roundId, agency).id();
        write(officer, id, result);
        submit(officer, id);
        approve(head, id);
        jobs.runAll();
        if (reporting.get(id).state() == Report.State.CHECKING) accept("truongphong.sct", id);
    }

    /** Came on paper, with the same text for every assignment. */
    void enterOnBehalf(String coordinator, UUID reportId, String arrivedAt) {
        Map<UUID, LineFields> answers = new HashMap<>();
        for (Line line : lines.of(reportId)) answers.put(line.id(), LineFields.text("Theo văn bản gửi kèm."));
        onBehalf.enter(person(coordinator), reportId, paper(arrivedAt, answers), null);
    }

    static OnBehalfEntry paper(String arrivedAt, Map<UUID, LineFields> answers) {
        return new OnBehalfEntry(
                OnBehalfEntry.Source.PAPER,
                LocalDateTime.parse(arrivedAt).atZone(VietnameseDates.ZONE).toInstant(),
                "125/BC-SXD",
                LocalDateTime.parse(arrivedAt).toLocalDate(),
                answers);
    }

    /** Reviewed and signed: the consolidated report is out. */
    public void signRound(UUID roundId) {
        String instance = reporting.round(roundId).processInstanceId();
        completes("chuyenvien.sct", instance, "userTask_reviewDraft", Map.of());
        completes("lanhdao.sct", instance, "userTask_sign", Map.of("decision", "SIGN"));
        jobs.runAll();
    }

    void completes(String login, String instance, String element, Object answer) {
        tasks.completeWith(
                person(login), tasks.openTask(instance, element).orElseThrow().id(), answer);
    }

    List<Line> lines(UUID reportId) {
        return lines.of(reportId);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
