package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.Jobs;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

/** Speaks of plans, people and tasks; everything goes the way it goes in the application. */
@TestComponent
public class AssignmentFixture {
    static final String SCT = "so-cong-thuong";
    static final String SXD = "so-xay-dung";
    static final String STC = "so-tai-chinh";

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Issuing issuing;
    private final Delivery delivery;
    private final AssignmentRows rows;
    private final Processes processes;
    private final Tasks tasks;
    private final Jobs jobs;
    private final Assignments assignments;
    private final Explanations explanations;
    private final RuntimeService runtime;
    private final TaskService openTasks;

    AssignmentFixture(
            JdbcClient jdbc,
            Agencies agencies,
            Issuing issuing,
            Delivery delivery,
            AssignmentRows rows,
            Processes processes,
            Tasks tasks,
            Jobs jobs,
            Assignments assignments,
            Explanations explanations,
            RuntimeService runtime,
            TaskService openTasks) {
        this.runtime = runtime;
        this.openTasks = openTasks;
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.issuing = issuing;
        this.delivery = delivery;
        this.rows = rows;
        this.processes = processes;
        this.tasks = tasks;
        this.jobs = jobs;
        this.assignments = assignments;
        this.explanations = explanations;
    }

    /** Plan 200/KH-UBND of 27/3/2025, released, with Sở Công Thương as standing agency. */
    Plan plan() {
        return new Plan(SCT);
    }

    Plan planOf(String standingAgency) {
        return new Plan(standingAgency);
    }

    /** The agency works for the last time on that day. */
    void closed(String agency, String lastDay) {
        jdbc.sql("update agency set valid_until = ? where code = ?")
                .params(LocalDate.parse(lastDay), agency)
                .update();
    }

    /** @param instance null as long as none was started */
    void instanceOf(UUID assignment, String instance) {
        jdbc.sql("update assignment set process_instance_id = ? where id = ?")
                .params(instance, assignment)
                .update();
    }

    class Plan {
        private final UUID id = UUID.randomUUID();
        private final List<UUID> items = new ArrayList<>();

        private Plan(String standingAgency) {
            jdbc.sql("insert into directive (id, number, type, subject, issuer, issued_on, arrived_on, standing_agency,"
                            + " state, registered_by, registered_at) values (?, '200/KH-UBND', 'Kế hoạch',"
                            + " 'Chỉ đạo, thúc đẩy tăng trưởng ngành công nghiệp', 'UBND tỉnh', '2025-03-27',"
                            + " '2025-03-27', ?, 'RELEASED', 'truongphong.sct', '2025-03-27T10:00+07')")
                    .params(id, standingAgency)
                    .update();
            String instance = runtime.createProcessInstanceByKey("directive")
                    .setVariable("directiveId", id.toString())
                    .startBeforeActivity("gateway_beforeFollowUp")
                    .execute()
                    .getId();
            jdbc.sql("update directive set process_instance_id = ? where id = ?")
                    .params(instance, id)
                    .update();
        }

        Plan standing(String title, String... leads) {
            return line("STANDING", null, title, leads);
        }

        Plan dated(String dueOn, String title, String... leads) {
            return line("DATED", LocalDate.parse(dueOn), title, leads);
        }

        Plan with(String cooperator) {
            jdbc.sql("insert into directive_item_cooperator (item_id, agency) values (?, ?)")
                    .params(items.get(items.size() - 1), cooperator)
                    .update();
            return this;
        }

        private Plan line(String kind, LocalDate dueOn, String title, String... leads) {
            UUID item = UUID.randomUUID();
            items.add(item);
            jdbc.sql("insert into directive_item (id, directive_id, ordinal, section, title, body, kind, due_on)"
                            + " values (?, ?, ?, 'II.2', ?, ?, ?, ?)")
                    .params(item, id, items.size(), title, title + ", theo mục II.2 của Kế hoạch.", kind, dueOn)
                    .update();
            for (String lead : leads)
                jdbc.sql("insert into directive_item_lead (item_id, agency) values (?, ?)")
                        .params(item, lead)
                        .update();
            return this;
        }

        UUID released() {
            return id;
        }

        UUID delivered() {
            do issuing.issueBatch(id);
            while (!issuing.allIssued(id));
            delivery.deliverAll(id);
            return id;
        }

        /** Delivered, and the one assignment it has. */
        Case only() {
            return new Case(rows.ofDirective(delivered()).get(0).id());
        }
    }

    /** An assignment on its way. */
    class Case {
        final UUID id;

        Case(UUID id) {
            this.id = id;
        }

        Assignment row() {
            return rows.get(id);
        }

        Assignment.State state() {
            return row().state();
        }

        /** Where its instance stands. */
        Set<String> at() {
            return processes.activeElements(row().processInstanceId());
        }

        Case does(String login, String element, Object draft) {
            doTask(login, row().processInstanceId(), element, draft);
            jobs.runAll();
            return this;
        }

        /** The lead's contact accepts. */
        Case received() {
            return answered(Map.of());
        }

        Case returned(String reason) {
            return answered(Map.of(id, new ReceiptAnswers.Line("RETURN", null, reason)));
        }

        Case reworded(String login, Wording words) {
            assignments.reword(id, words, "Theo văn bản ban hành sau.", login);
            return this;
        }

        /** Of its open task there, as the task list shows it. */
        String taskName(String element) {
            return task(row().processInstanceId(), element).name();
        }

        private Case answered(Map<UUID, ReceiptAnswers.Line> lines) {
            doTask(
                    agencies.get(row().leadAgency()).contact(),
                    openReceipt(),
                    "userTask_receive",
                    new ReceiptAnswers.Draft(lines));
            jobs.runAll();
            return this;
        }

        /** Process instance of the open receipt it lies in. */
        String openReceipt() {
            return jdbc.sql("select r.process_instance_id from receipt r join receipt_line l on l.receipt_id = r.id"
                            + " where l.assignment_id = ? and l.outcome is null and r.completed_at is null")
                    .param(id)
                    .query(String.class)
                    .single();
        }

        Case handedIn(String result) {
            return does(
                    agencies.get(row().leadAgency()).contact(),
                    "userTask_carryOut",
                    new HandedIn.CarryOutDraft(result, null, null));
        }

        Case confirmedBy(String login) {
            return does(login, "userTask_confirmResult", new ConfirmResultForm.Draft("CONFIRM", null));
        }

        Case sentBackBy(String login, String reason) {
            return does(login, "userTask_confirmResult", new ConfirmResultForm.Draft("REDO", reason));
        }
    }

    Case of(Assignment a) {
        return new Case(a.id());
    }

    /** All there are, plan by plan, in their order. */
    List<Case> all() {
        return jdbc
                .sql("select a.id from assignment a join directive d on d.id = a.directive_id"
                        + " order by d.number, a.ordinal")
                .query(UUID.class)
                .list()
                .stream()
                .map(Case::new)
                .toList();
    }

    Set<String> at(String instance) {
        return processes.activeElements(instance);
    }

    Assignments assignments() {
        return assignments;
    }

    Explanations explanations() {
        return explanations;
    }

    SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }

    Tasks.OpenTask task(String instance, String element) {
        return tasks.openTask(instance, element).orElseThrow();
    }

    void doTask(String login, String instance, String element, Object draft) {
        tasks.completeWith(person(login), task(instance, element).id(), draft);
    }

    /** Subjects of the mails of a kind, with their recipients: "login: subject". */
    List<String> mails(String kind) {
        return jdbc.sql("select recipient || ': ' || subject from mail where kind = ? order by recipient, subject")
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

    /** Directives that ask for their closing to be confirmed. */
    long closingsAsked() {
        return openTasks
                .createTaskQuery()
                .taskDefinitionKey("userTask_confirmClosing")
                .count();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
