package vn.dondoc.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar on the database of an earlier release, with instances of every model under way. */
class UpgradeIT {
    private static final String[] STILL = {
        "--camunda.bpm.job-execution.enabled=false", "--dondoc.mail.dispatch-every=off"
    };
    private static final String INSTANCES =
            "select e.id_ from act_ru_execution e where e.parent_id_ is null order by 1";
    private static final String TASKS = "select id_ || ' ' || name_ from act_ru_task order by 1";
    private static final String OLD_INSTANCES = "select d.id_ from act_ru_execution e join act_re_procdef d"
            + " on d.id_ = e.proc_def_id_ where d.version_ < (select max(n.version_) from act_re_procdef n"
            + " where n.key_ = d.key_) order by 1";
    /** What the first release did not wait for. */
    private static final String CANNOT_BE_SUSPENDED = "select e.id_ from act_ru_execution e join act_re_procdef d"
            + " on d.id_ = e.proc_def_id_ where e.parent_id_ is null and d.key_ = 'assignment' and not exists"
            + " (select 1 from act_ru_event_subscr s where s.proc_inst_id_ = e.id_ and s.event_name_ = 'assignmentSuspended')";

    @TempDir
    Path folder;

    private StrictPostgres postgres;

    @BeforeEach
    void restore() throws Exception {
        postgres = StrictPostgres.start(folder);
        execute(dump());
    }

    @AfterEach
    void stop() throws Exception {
        postgres.close();
    }

    @Test
    void whatRunsMovesToTheNewModelsAndStaysWhereItIs() throws Exception {
        // Another file is another model: without this, only a release that changes a model would move anything.
        execute("update act_ge_bytearray set bytes_ = bytes_ || '\\x0a'::bytea where name_ like 'processes/%.bpmn'");
        List<String> instances = column(INSTANCES);
        List<String> tasks = column(TASKS);
        assertThat(instances).hasSizeGreaterThan(20);
        assertThat(tasks).hasSizeGreaterThan(20);

        try (RunningJar jar = RunningJar.start(folder, PackagedJarIT.settings(postgres), STILL)) {
            assertThat(jar.answers()).as(jar.output()).isTrue();
        }

        assertThat(column("select key_ from act_re_procdef group by key_ having max(version_) = 2 order by 1"))
                .containsExactly(
                        "agency-report",
                        "assignment",
                        "deadline-watch",
                        "directive",
                        "escalation",
                        "receipt",
                        "report-round");
        assertThat(column(OLD_INSTANCES)).isEmpty();
        assertThat(column(CANNOT_BE_SUSPENDED)).isEmpty();
        assertThat(column(INSTANCES)).isEqualTo(instances);
        assertThat(column(TASKS)).isEqualTo(tasks);
    }

    @Test
    void whatHasNoPlaceStopsTheStartWithASentenceAndTheDatabaseIsAsItWas() throws Exception {
        execute(
                "update act_ge_bytearray set bytes_ = convert_to(replace(convert_from(bytes_, 'UTF8'), 'userTask_decide\"',"
                        + " 'userTask_decideOld\"'), 'UTF8') where name_ = 'processes/escalation.bpmn'");
        execute(
                "update act_ge_bytearray set bytes_ = convert_to(replace(convert_from(bytes_, 'UTF8'), 'userTask_prepare\"',"
                        + " 'userTask_prepareOld\"'), 'UTF8') where name_ = 'processes/escalation.bpmn'");
        execute("update act_ru_execution set act_id_ = act_id_ || 'Old', act_inst_id_ = replace(act_inst_id_,"
                + " 'userTask_prepare', 'userTask_prepareOld') where act_id_ = 'userTask_prepare'");
        execute(
                "update act_ru_task set task_def_key_ = 'userTask_prepareOld' where task_def_key_ = 'userTask_prepare'");
        List<String> models = column("select id_ from act_re_procdef order by 1");

        try (RunningJar jar = RunningJar.start(folder, PackagedJarIT.settings(postgres), STILL)) {
            assertThat(jar.exitCode()).isNotZero();
            assertThat(jar.output())
                    .contains("Chưa khởi động được phiên bản mới", "escalation/userTask_prepareOld")
                    .doesNotContain("\tat ");
        }

        assertThat(column("select id_ from act_re_procdef order by 1")).isEqualTo(models);
    }

    private static String dump() throws IOException {
        try (InputStream file = UpgradeIT.class.getResourceAsStream("/releases/0.1.0.sql.gz")) {
            return new String(new GZIPInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void execute(String script) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) values.add(rows.getString(1));
        }
        return values;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.url(), StrictPostgres.ROLE, StrictPostgres.PASSWORD);
    }
}
