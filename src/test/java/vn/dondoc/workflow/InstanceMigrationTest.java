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
import vn.dondoc.shared.StartRefused;
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
    void anInstanceAtAnElementThatIsGoneStopsTheStartIsNamedAndNothingMoves() throws Exception {
        deploy(model().replace("serviceTask_openReports", "serviceTask_openOldReports"));
        String stranded = start();
        deploy(model().replace("Kết thúc kỳ báo cáo", "Kết thúc kỳ (bản cũ)"));
        String movable = start();
        Map<String, String> before = Map.of(stranded, definitionOf(stranded), movable, definitionOf(movable));
        deploy(model());

        assertThatThrownBy(migration::run)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("report-round/serviceTask_openOldReports (Mở báo cáo cho từng cơ quan): 1 hồ sơ")
                .hasMessageContaining("200/KH-UBND/2025-M04")
                .hasMessageContaining("Chưa hồ sơ nào bị thay đổi");
        before.forEach(
                (instance, definition) -> assertThat(definitionOf(instance)).isEqualTo(definition));
    }

    @Test
    void anElementThatHasBecomeAnotherStopsTheStartToo() throws Exception {
        deploy(model());
        String instance = start();
        String before = definitionOf(instance);
        deploy(model().replaceAll(
                        "(?s)<bpmn:serviceTask id=\"serviceTask_openReports\"[^>]*>(.*?)</bpmn:serviceTask>",
                        "<bpmn:subProcess id=\"serviceTask_openReports\" camunda:asyncBefore=\"true\">$1<bpmn:startEvent"
                                + " id=\"startEvent_x\"/></bpmn:subProcess>"));

        assertThatThrownBy(migration::run)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("serviceTask_openReports");
        assertThat(definitionOf(instance)).isEqualTo(before);
        deploy(model());
    }

    private String start() {
        Map<String, Object> variables = Map.of("roundId", UUID.randomUUID().toString());
        return runtime.startProcessInstanceByKey(MODEL, "200/KH-UBND/2025-M04", variables)
                .getId();
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
