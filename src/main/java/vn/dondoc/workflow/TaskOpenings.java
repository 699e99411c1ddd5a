package vn.dondoc.workflow;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.SignedIn;

/** When a person first had the content of a task before him: the proof that it reached him. */
@Repository
class TaskOpenings {
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskOpenings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Later openings of the same step change nothing. */
    void note(SignedIn person, String taskId) {
        jdbc.sql("insert into task_opening (process_instance_id, element, login, agency, opened_at)"
                        + " select proc_inst_id_, task_def_key_, ?, ?, ? from act_ru_task"
                        + " where id_ = ? and proc_inst_id_ is not null on conflict do nothing")
                .params(person.login(), person.agency(), Timestamp.from(clock.instant()), taskId)
                .update();
    }
}
