package vn.dondoc.workflow;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.workflow.DrawnModels.all;
import static vn.dondoc.workflow.DrawnModels.found;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;

/** What holds for every drawing in processes/, so that people can read it and Java can rely on it. */
class ModelsTest {

    @Test
    void everyFileHoldsOneExecutableProcessOfItsName() {
        assertThat(DrawnModels.BY_FILE)
                .allSatisfy((file, model) -> assertThat(model.getModelElementsByType(Process.class))
                        .singleElement()
                        .satisfies(process -> {
                            assertThat(process.getId()).isEqualTo(file);
                            assertThat(process.isExecutable()).isTrue();
                            assertThat(process.getName()).isNotBlank();
                        }));
    }

    @Test
    void everyProcessKeepsItsHistoryFiveYearsAndIsStartedByTheApplicationOnly() {
        assertThat(all(Process.class))
                .extracting(Process::getCamundaHistoryTimeToLiveString, Process::isCamundaStartableInTasklist)
                .containsOnly(tuple("P1825D", false));
    }

    @Test
    void everyIdIsNamedByHandAfterWhatTheElementIs() {
        assertThat(all(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches(prefix(node) + "_[a-z][A-Za-z0-9]*"));
        assertThat(all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("flow_[a-z][A-Za-z0-9]*"));
        assertThat(all(Message.class))
                .allSatisfy(message -> assertThat(message.getId()).isEqualTo("message_" + message.getName()));
    }

    @Test
    void everyElementHasANameButForGatewaysThatOnlyJoin() {
        assertThat(all(FlowNode.class).stream().filter(not(ModelsTest::onlyJoins)))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).isNotBlank());
    }

    @Test
    void everyChoiceIsAQuestionWithNamedAnswersAndACautiousDefault() {
        var choices = all(ExclusiveGateway.class).stream().filter(not(ModelsTest::onlyJoins));
        assertThat(choices).isNotEmpty().allSatisfy(choice -> {
            assertThat(choice.getName()).as(choice.getId()).endsWith("?");
            assertThat(choice.getDefault()).as(choice.getId()).isNotNull();
            assertThat(choice.getOutgoing()).allSatisfy(answer -> {
                assertThat(answer.getName()).as(answer.getId()).isNotBlank();
                assertThat(answer.getConditionExpression() == null).isEqualTo(answer.equals(choice.getDefault()));
            });
        });
    }

    @Test
    void everyProcessUserTaskAndSubProcessIsDocumented() {
        var documented = Stream.of(all(Process.class), all(UserTask.class), all(SubProcess.class))
                .flatMap(Collection::stream);
        assertThat(documented)
                .allSatisfy(element -> assertThat(element.getDocumentations())
                        .as(element.getId())
                        .extracting(Documentation::getTextContent)
                        .singleElement()
                        .asString()
                        .isNotBlank());
    }

    @Test
    void everyUserTaskHasItsFormAndTellsTheApplicationWhenItOpensAndCompletes() {
        assertThat(all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey())
                    .isEqualTo("embedded:deployment:forms/" + kebab(task.getId()) + ".html");
            assertThat(task.getExtensionElements().getChildElementsByType(CamundaTaskListener.class))
                    .extracting(CamundaTaskListener::getCamundaEvent, CamundaTaskListener::getCamundaDelegateExpression)
                    .containsExactly(tuple("create", "${taskOpened}"), tuple("complete", "${taskCompleted}"));
        });
    }

    @Test
    void everyServiceTaskIsABeanInAJobOfItsOwn() {
        assertThat(all(ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).matches("\\$\\{[a-z][A-Za-z]*}");
            assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
            assertThat(task.isCamundaExclusive()).as(task.getId()).isTrue();
        });
        assertThat(all(MultiInstanceLoopCharacteristics.class))
                .allMatch(MultiInstanceLoopCharacteristics::isCamundaAsyncBefore);
    }

    @Test
    void noModelCarriesAScript() {
        assertThat(found(ScriptTask.class)).isEmpty();
        assertThat(found(CamundaScript.class)).isEmpty();
    }

    @Test
    void noTimerKnowsAPeriodBecauseTheWorkingCalendarAnswers() {
        assertThat(all(TimerEventDefinition.class))
                .extracting(timer -> timer.getTextContent().strip())
                .allMatch(time -> time.equals("0 30 7 * * ?") || time.startsWith("${"));
    }

    @Test
    void everyElementAndFlowIsDrawn() {
        assertThat(all(BpmnShape.class))
                .extracting(shape -> (BaseElement) shape.getBpmnElement())
                .containsExactlyInAnyOrderElementsOf(all(FlowNode.class));
        assertThat(all(BpmnEdge.class))
                .allSatisfy(edge -> assertThat(edge.getWaypoints()).hasSizeGreaterThan(1))
                .extracting(edge -> (BaseElement) edge.getBpmnElement())
                .containsExactlyInAnyOrderElementsOf(all(SequenceFlow.class));
    }

    @Test
    void vietnameseIsWrittenInComposedCharacters() {
        assertThat(DrawnModels.BY_FILE.values())
                .extracting(Bpmn::convertToString)
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    private static boolean onlyJoins(FlowNode node) {
        return node instanceof Gateway
                && node.getIncoming().size() > 1
                && node.getOutgoing().size() == 1;
    }

    private static String prefix(FlowNode node) {
        var type = node.getElementType().getTypeName();
        if (type.endsWith("Gateway")) {
            return "gateway";
        }
        return type.equals("intermediateCatchEvent") || type.equals("boundaryEvent") ? "event" : type;
    }

    private static String kebab(String userTaskId) {
        return userTaskId
                .replaceFirst("userTask_", "")
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }
}
