package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import vn.dondoc.support.DonDocTest;

/** Models, forms and Java cannot drift apart: every name one uses, the other has. */
@DonDocTest
class ContractTest {
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{\\s*([a-zA-Z]+)(?:\\.([a-zA-Z]+)\\()?");

    @Autowired
    ApplicationContext context;

    @Autowired
    TaskForms forms;

    @Test
    void everyModelHasItsConstantAndEveryConstantItsModel() throws Exception {
        assertThat(ids(Process.class))
                .isEqualTo(Stream.of(ProcessKey.values()).map(ProcessKey::id).collect(set()));
    }

    @Test
    void everyBeanAModelCallsIsAProcessBeanAndNoneIsUnused() throws Exception {
        Set<String> called = expressions(1);
        called.removeAll(Set.of("execution"));
        Set<String> filters = Set.of("soon"); // called by a stored filter of the task list
        Set<String> offered = new ProcessBeans(context).names();
        offered.removeAll(filters);
        assertThat(called).isNotEmpty().isEqualTo(offered);
    }

    @Test
    void everyQuestionAModelAsksIsAMethod() throws Exception {
        Set<String> asked = new TreeSet<>();
        for (Matcher m : matches()) if (m.group(2) != null) asked.add(m.group(1) + "." + m.group(2));
        assertThat(asked).isNotEmpty().allSatisfy(question -> {
            String[] parts = question.split("\\.");
            assertThat(context.getBean(parts[0]).getClass().getMethods())
                    .as(question)
                    .anyMatch(method -> method.getName().equals(parts[1]));
        });
    }

    @Test
    void everyMessageOfTheModelsIsDeclaredAndEveryDeclaredOneUsed() throws Exception {
        Set<String> drawn = new TreeSet<>();
        for (BpmnModelInstance model : models())
            model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Message.class)
                    .forEach(m -> drawn.add(m.getName()));
        assertThat(drawn)
                .isEqualTo(Stream.of(Message.values()).map(Message::messageName).collect(set()));
    }

    @Test
    void everyUserTaskHasItsFormInJavaAndItsFileAndNoFormIsUnused() throws Exception {
        Set<UserTask> drawn = new java.util.HashSet<>();
        Set<String> files = new TreeSet<>();
        for (BpmnModelInstance model : models()) {
            String process = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            for (var task : model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class)) {
                drawn.add(UserTask.parse(process + ":1:x", task.getId()));
                files.add(task.getCamundaFormKey().replace("embedded:deployment:forms/", ""));
            }
        }
        assertThat(drawn).isNotEmpty().isEqualTo(forms.served());
        assertThat(files).isEqualTo(names(Path.of("forms")));
    }

    /** A form types what its record holds and the record holds nothing that no form types. */
    @Test
    void everyFieldOfAFormIsAComponentOfItsRecordAndNoComponentIsUntyped() throws Exception {
        int compared = 0;
        for (UserTask task : forms.served()) {
            Class<?> bean = ClassUtils.getUserClass(forms.of(task));
            String code = Contract.read(Path.of("src/main/java", bean.getName().replace('.', '/') + ".java"));
            String html = Contract.read(Path.of("forms", file(task)));
            Set<String> typed = Contract.found("\\bdraft\\.([a-zA-Z]\\w*)", html);
            Set<String> records = Contract.found("content\\((\\w+(?:\\.\\w+)?)\\.class\\)", code);
            assertThat(records.isEmpty()).as(task + " hands in a draft").isEqualTo(typed.isEmpty());
            for (String record : records) {
                assertThat(typed).as(task.toString()).isEqualTo(components(bean, record));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    private static Set<String> components(Class<?> bean, String record) throws ClassNotFoundException {
        String name = record.replace('.', '$');
        String pack = bean.getPackageName() + ".";
        Class<?> type = ClassUtils.isPresent(bean.getName() + "$" + name, null)
                ? Class.forName(bean.getName() + "$" + name)
                : Class.forName(pack + name);
        assertThat(type.isRecord()).as(type.getName()).isTrue();
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(set());
    }

    private static String file(UserTask task) {
        String name = task.id().replace("userTask_", "");
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".html";
    }

    private static Set<String> expressions(int group) throws Exception {
        Set<String> found = new TreeSet<>();
        for (Matcher m : matches()) found.add(m.group(group));
        return found;
    }

    private static List<Matcher> matches() throws Exception {
        List<Matcher> found = new java.util.ArrayList<>();
        for (BpmnModelInstance model : models()) {
            Matcher m = EXPRESSION.matcher(Bpmn.convertToString(model));
            while (m.find()) {
                Matcher one = EXPRESSION.matcher(m.group());
                one.find();
                found.add(one);
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.BaseElement> Set<String> ids(Class<T> type)
            throws Exception {
        return models().stream()
                .flatMap(m -> m.getModelElementsByType(type).stream())
                .map(org.camunda.bpm.model.bpmn.instance.BaseElement::getId)
                .collect(set());
    }

    private static Collection<BpmnModelInstance> models() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            List<BpmnModelInstance> models = files.filter(f -> f.toString().endsWith(".bpmn"))
                    .map(f -> Bpmn.readModelFromFile(f.toFile()))
                    .toList();
            assertThat(models).isNotEmpty();
            return models;
        }
    }

    private static Set<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).collect(set());
        }
    }

    private static <T extends Comparable<T>> java.util.stream.Collector<T, ?, Set<T>> set() {
        return Collectors.toCollection(TreeSet::new);
    }
}
