package vn.dondoc.support;

import java.util.List;

/** The invariants that one question to the database answers: each row is a sentence about what is broken. */
final class InvariantQueries {
    /** Rows with the instance that must run for them; false where it must have ended. */
    private static final String CASES = """
            select 'directive' kind, id, process_instance_id pi, state <> 'CLOSED' alive from directive
             union all select 'assignment', id, process_instance_id,
                   state in ('ISSUED', 'RETURNED', 'IN_PROGRESS', 'SUSPENDED', 'AWAITING_CONFIRMATION', 'REDO')
                   from assignment
             union all select 'receipt', id, process_instance_id, completed_at is null from receipt
             union all select 'report_round', id, process_instance_id, state in ('OPEN', 'CLOSED') from report_round
             union all select 'report', id, process_instance_id,
                   state in ('WRITING', 'APPROVING', 'CHECKING', 'RETURNED') from report
             union all select 'request', id, process_instance_id, state in ('OPEN', 'BEYOND') from deadline_request
             union all select 'dossier', id, process_instance_id, state in ('PREPARING', 'WITH_LEADERS') from dossier
             union all select 'calendar_change', id, process_instance_id, told_at is null from calendar_change
             union all select 'amendment', id, process_instance_id, state in ('PROPOSED', 'RELEASED') from amendment
            """;

    private static final String RUNNING = "(select id_ from act_ru_execution where parent_id_ is null)";

    static final List<String> ALL = List.of(
            "select '1: ' || kind || ' ' || id || ' is open and no instance runs for it' from (" + CASES + ") c"
                    + " where alive and pi is not null and pi not in " + RUNNING,
            "select '1: instance ' || e.id_ || ' of ' || d.key_ || ' runs for nothing that is open' from act_ru_execution e"
                    + " join act_re_procdef d on d.id_ = e.proc_def_id_ where e.parent_id_ is null"
                    + " and e.id_ not in (select pi from (" + CASES + ") c where alive and pi is not null)",
            "select '1: instance ' || e.id_ || ' waits for nothing' from act_ru_execution e where e.parent_id_ is null"
                    + " and not exists (select 1 from act_ru_task t where t.proc_inst_id_ = e.id_)"
                    + " and not exists (select 1 from act_ru_job j where j.process_instance_id_ = e.id_)"
                    + " and not exists (select 1 from act_ru_event_subscr s where s.proc_inst_id_ = e.id_)",
            """
            select '1: task ' || t.id_ || ', ' || t.name_ || ', has no owner' from act_ru_task t
             where not exists (select 1 from officer o where o.login = t.assignee_ and o.active)
               and not exists (select 1 from act_ru_identitylink l join officer_role r on true
                                 join officer o on o.login = r.login and o.active
                                where l.task_id_ = t.id_ and l.type_ = 'candidate'
                                  and l.group_id_ = o.agency || '.' || lower(r.role))
            """,
            "select '1: job ' || id_ || ' has given up' from act_ru_job where retries_ = 0",
            """
            select '1: assignment ' || a.id || ' waits for a receipt that nobody has to answer' from assignment a
             where a.state = 'ISSUED' and a.visible and a.received_at is null
               and not exists (select 1 from receipt r join receipt_line l on l.receipt_id = r.id
                                where l.assignment_id = a.id and r.completed_at is null)
            """,
            """
            select '1: added assignment ' || a.id || ' was never delivered' from assignment a
              join directive d on d.id = a.directive_id
             where d.state = 'ISSUED' and a.state = 'ISSUED' and not a.visible
            """,
            """
            select '1: directive ' || d.id || ' has no coordinator' from directive d
             where d.state <> 'CLOSED' and d.process_instance_id is not null
               and not exists (select 1 from officer o join officer_role r on r.login = o.login
                                where o.active and r.role = 'COORDINATOR' and o.agency = d.standing_agency)
            """,
            """
            select '2: ' || b.agency || ' owes a report in round ' || o.id || ' and is not named' from report_round o
              join reporting_regime_agency b on b.regime_id = o.regime_id
             where o.state = 'OPEN'
               and not exists (select 1 from report r where r.round_id = o.id and r.agency = b.agency)
            """,
            """
            select '3: notice ' || n.id || ' was sent by no mail' from notice n
             where not n.skipped and not exists (select 1 from mail m where m.id = n.mail_id)
            """,
            """
            select '3: ' || count(*) || ' notices for one key, ' || subject_id || ' ' || recipient || ' ' || rung
              from notice group by subject_id, recipient, due_on, rung having count(*) > 1
            """,
            """
            select '3: ' || count(*) || ' digests on ' || day || ' to ' || recipient from mail
             where kind = 'DIGEST' group by recipient, day having count(*) > 1
            """,
            """
            select '5: due date of assignment ' || a.id || ' was moved from ' || a.original_due_on || ' to ' || a.due_on
                   || ' without a trace' from assignment a
             where a.due_on <> coalesce((select c.new_due_on from due_date_change c where c.assignment_id = a.id
                                          order by c.changed_at desc limit 1), a.original_due_on)
            """,
            """
            select '5: change ' || c.id || ' of a due date lacks its reason, its person or its old date'
              from due_date_change c join assignment a on a.id = c.assignment_id
             where btrim(c.reason) = '' or btrim(c.changed_by) = ''
                or c.old_due_on <> coalesce((select b.new_due_on from due_date_change b
                                              where b.assignment_id = c.assignment_id and b.changed_at < c.changed_at
                                              order by b.changed_at desc limit 1), a.original_due_on)
            """);

    private InvariantQueries() {}
}
