package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.support.DonDocTest;

/** A release after the next: instances of an older model move along, or the start stops. */
@DonDocTest
class InstanceMigrationTest {
    private static final String MODEL = "report-round";

    @Autowired
    InstanceMigration migration;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Test
    void anInstanceOfAnOlderModelMovesToTheNewest() throws Exception {
        deploy(model().replace("Kết thúc kỳ báo cáo", "Kết thúc kỳ (bản cũ)"));
        String instance = start();
        deploy(model());

        migration.run();

        assertThat(definitionOf(instance)).isEqualTo(newest());
        assertThat(runtime.getActivityInstance(instance).getTransitionInstances("serviceTask_openReports"))
                .hasSize(1);
    }

    @Test
    void anInstanceAtAnElementThatIsGoneStopsTheStartAndIsNamed() throws Exception {
        deploy(model().replace("serviceTask_openReports", "serviceTask_openOldReports"));
        String instance = start();
        String before = definitionOf(instance);
        deploy(model());

        assertThatThrownBy(migration::run).hasMessageContaining("report-round/serviceTask_openOldReports");
        assertThat(definitionOf(instance)).isEqualTo(before);
    }

    private String start() {
        Map<String, Object> variables = Map.of("roundId", UUID.randomUUID().toString());
        return runtime.startProcessInstanceByKey(MODEL, variables).getId();
    }

    private void deploy(String xml) {
        repository
                .createDeployment()
                .addString("processes/report-round.bpmn", xml)
                .deploy();
    }

    private String newest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(MODEL)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private String definitionOf(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
    }

    private static String model() throws Exception {
        return Files.readString(new File("processes/report-round.bpmn").toPath(), StandardCharsets.UTF_8);
    }
}
