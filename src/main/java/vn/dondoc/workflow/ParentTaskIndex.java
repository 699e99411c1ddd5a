package vn.dondoc.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The second step of the schema, once the engine has made its tables: completing a task looks for its sub-tasks, and the
 * engine ships no index for that, so that every completion scans all open tasks.
 */
@Component
class ParentTaskIndex implements InitializingBean {
    private final JdbcClient jdbc;

    /** @param engineIsThere its tables stand */
    ParentTaskIndex(JdbcClient jdbc, ProcessEngine engineIsThere) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        jdbc.sql("create index if not exists dondoc_task_parent on act_ru_task (parent_task_id_)")
                .update();
    }
}
