package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The names that models, forms and Java share, compared both ways, without a running application. */
class NamesContractTest {
    private static final Map<String, String> SOURCES = Contract.sources();
    private static final String VARIABLES = "src/main/java/vn/dondoc/workflow/ProcessVariables.java";
    private static final String MESSAGES = "src/main/java/vn/dondoc/workflow/Message.java";

    @Test
    void everyVariableAModelReadsOrWritesIsDeclared() {
        assertThat(Contract.missing(
                        "variables",
                        Contract.variables(DrawnModels.BY_FILE.values(), beans()),
                        declared().values()))
                .isEmpty();
    }

    @Test
    void everyDeclaredVariableIsGivenAndRead() {
        Set<String> byModels = Contract.variables(DrawnModels.BY_FILE.values(), beans());
        String code = sourcesWithout(VARIABLES);
        assertThat(declared()).isNotEmpty().allSatisfy((constant, name) -> {
            assertThat(code.contains(constant + ".of(") || byModels.contains(name))
                    .as("somebody gives " + name)
                    .isTrue();
            assertThat(Contract.found("\\b" + constant + "\\b(?!\\.of\\()", code))
                    .as("somebody reads " + name)
                    .isNotEmpty();
        });
        assertThat(ProcessVariables.all().stream().map(Var::name))
                .containsExactlyInAnyOrderElementsOf(declared().values());
    }

    @Test
    void formsCarryTheVersionAndNothingElse() {
        String helper = Contract.read(Path.of("src/main/resources/static/js/task-form.js"));
        assertThat(Contract.found("createVariable\\(\\{ ?name: '(\\w+)'", helper))
                .containsExactly(ProcessVariables.FORM_VERSION);
        assertThat(forms())
                .isNotEmpty()
                .allSatisfy((file, html) -> assertThat(Contract.found("cam-variable-name|createVariable", html))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void everyMessageIsSentBySomebody() {
        String code = sourcesWithout(MESSAGES);
        assertThat(Message.values())
                .isNotEmpty()
                .allSatisfy(
                        message -> assertThat(code).as(message.messageName()).contains("Message." + message.name()));
    }

    @Test
    void everyElementIdThatJavaNamesIsDrawn() {
        Set<String> named = Contract.found(
                "\"((?:startEvent|endEvent|event|userTask|serviceTask|sendTask|businessRuleTask|callActivity|gateway"
                        + "|subProcess)_[a-z]\\w*)\"",
                String.join("\n", SOURCES.values()));
        assertThat(named).contains("userTask_carryOut");
        assertThat(Contract.missing("element ids", named, Contract.ids(DrawnModels.BY_FILE.values())))
                .isEmpty();
    }

    @Test
    void theComparisonSeesAWrongModelAndTrustsNoEmptySide() {
        BpmnModelInstance wrong = Bpmn.createExecutableProcess("wrong")
                .startEvent()
                .exclusiveGateway()
                .condition("?", "${directiveQuestions.released(execution) and strange == 'x'}")
                .serviceTask("serviceTask_wrong")
                .camundaDelegateExpression("${noSuchBean}")
                .camundaInputParameter("typed", "${other}")
                .multiInstance()
                .camundaElementVariable("each")
                .multiInstanceDone()
                .endEvent()
                .done();

        assertThat(Contract.missing(
                        "variables",
                        Contract.variables(List.of(wrong), beans()),
                        declared().values()))
                .containsExactly("each", "noSuchBean", "other", "strange", "typed");
        assertThat(Contract.missing("ids", Set.of("userTask_gone"), Contract.ids(List.of(wrong))))
                .containsExactly("userTask_gone");
        assertThatThrownBy(() -> Contract.missing("nothing", Set.of(), Set.of("x")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Contract.missing("nothing", Set.of("x"), Set.of()))
                .isInstanceOf(AssertionError.class);
    }

    /** Declared variables: constant to name. */
    private static Map<String, String> declared() {
        Map<String, String> declared = new TreeMap<>();
        for (Field field : ProcessVariables.class.getFields())
            if (field.getType() == Var.class)
                try {
                    declared.put(field.getName(), ((Var<?>) field.get(null)).name());
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
        return declared;
    }

    private static Set<String> beans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessBean.class));
        Set<String> names = new TreeSet<>();
        for (BeanDefinition bean : scanner.findCandidateComponents("vn.dondoc"))
            try {
                names.add(Class.forName(bean.getBeanClassName())
                        .getAnnotation(ProcessBean.class)
                        .value());
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        assertThat(names).isNotEmpty();
        return names;
    }

    private static String sourcesWithout(String path) {
        assertThat(SOURCES).containsKey(path);
        return SOURCES.entrySet().stream()
                .filter(s -> !s.getKey().equals(path))
                .map(Map.Entry::getValue)
                .reduce("", (a, b) -> a + "\n" + b);
    }

    private static Map<String, String> forms() {
        return files("forms", ".html");
    }

    private static Map<String, String> files(String folder, String ending) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            all.filter(f -> f.toString().endsWith(ending))
                    .forEach(f -> files.put(f.getFileName().toString(), Contract.read(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
