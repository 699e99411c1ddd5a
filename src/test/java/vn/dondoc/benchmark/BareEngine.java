package vn.dondoc.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The yardstick of everything that flows: Camunda and nothing else, in a database of its own on the same server, with
 * authorizations on, history as ours has it, and the index on {@code parent_task_id_}.
 */
final class BareEngine implements AutoCloseable {
    static final String OFFICERS = "so-xay-dung.OFFICER";
    static final String HEADS = "so-xay-dung.HEAD";

    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private final TransactionTemplate transaction;

    private BareEngine(HikariDataSource pool) {
        this.pool = pool;
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(pool);
        transaction = new TransactionTemplate(transactions);
        engine = configuration(pool, transactions).buildProcessEngine();
        deploy(
                "oneTask",
                Bpmn.createExecutableProcess("oneTask")
                        .camundaHistoryTimeToLive(5)
                        .startEvent()
                        .userTask("work")
                        .camundaCandidateGroups(OFFICERS)
                        .endEvent()
                        .done());
        deploy(
                "twoTasks",
                Bpmn.createExecutableProcess("twoTasks")
                        .camundaHistoryTimeToLive(5)
                        .startEvent()
                        .userTask("write")
                        .camundaCandidateGroups(OFFICERS)
                        .userTask("check")
                        .camundaCandidateGroups(HEADS)
                        .endEvent()
                        .done());
        jdbc().sql("create index task_parent on act_ru_task (parent_task_id_)").update();
    }

    static BareEngine start(Server server) throws Exception {
        return new BareEngine(Server.pool(server.create("bare")));
    }

    ProcessEngine engine() {
        return engine;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    DataSource dataSource() {
        return pool;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    private static SpringTransactionsProcessEngineConfiguration configuration(
            DataSource pool, DataSourceTransactionManager transactions) {
        SpringTransactionsProcessEngineConfiguration configuration = new SpringTransactionsProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(pool);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("audit");
        configuration.setAuthorizationEnabled(true);
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        return configuration;
    }

    private void deploy(String name, BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(name + ".bpmn", model)
                .deploy();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
