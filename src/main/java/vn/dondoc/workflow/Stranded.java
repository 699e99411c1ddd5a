package vn.dondoc.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import vn.dondoc.shared.StartRefused;

/** The running instances that the new models have no place for, by the element where they stand. */
class Stranded {
    private static final int NAMED = 10;
    private static final String BEGIN =
            "Chưa khởi động được phiên bản mới: có hồ sơ đang dừng tại bước không còn trong mô"
                    + " hình mới hoặc đã chuyển chỗ. Chưa hồ sơ nào bị thay đổi.\n";
    private static final String END =
            "Đề nghị chạy lại phiên bản trước để xử lý xong các bước này, hoặc dùng bản cài đặt"
                    + " còn đủ các bước đó.";

    private final RepositoryService repository;
    private final Processes processes;
    private final Map<String, List<String>> places = new TreeMap<>();

    Stranded(RepositoryService repository, Processes processes) {
        this.repository = repository;
        this.processes = processes;
    }

    /** @param lost elements of these instances' model; usually none */
    void add(List<ProcessInstance> instances, Set<String> lost) {
        if (lost.isEmpty()) return;
        for (ProcessInstance instance : instances)
            for (String element : processes.activeElements(instance.getId()))
                if (lost.contains(element))
                    places.computeIfAbsent(place(instance, element), p -> new ArrayList<>())
                            .add(label(instance));
    }

    /** @throws StartRefused naming all of them, when there is one */
    void refuseAny() {
        if (places.isEmpty()) return;
        throw new StartRefused(places.entrySet().stream()
                .map(place -> "  - " + place.getKey() + ": " + named(place.getValue()) + "\n")
                .collect(Collectors.joining("", BEGIN, END)));
    }

    /** For what the engine alone sees when it tries. */
    StartRefused refusal(MigratingProcessInstanceValidationException failure) {
        var report = failure.getValidationReport();
        return new StartRefused(
                BEGIN + "  - " + report.getProcessInstanceId() + ": " + failure.getMessage() + "\n" + END);
    }

    private static String named(List<String> labels) {
        List<String> first = labels.subList(0, Math.min(NAMED, labels.size()));
        return labels.size() + " hồ sơ (" + String.join("; ", first) + (labels.size() > NAMED ? "; …)" : ")");
    }

    private static String label(ProcessInstance instance) {
        return instance.getBusinessKey() == null ? instance.getId() : instance.getBusinessKey();
    }

    /** "report-round/serviceTask_openReports (Mở báo cáo cho từng cơ quan)". */
    private String place(ProcessInstance instance, String element) {
        String definition = instance.getProcessDefinitionId();
        FlowElement drawn = repository
                .getBpmnModelInstance(definition)
                .getModelElementById(element.replace("#multiInstanceBody", ""));
        String name = drawn == null || drawn.getName() == null ? "" : " (" + drawn.getName() + ")";
        return definition.substring(0, definition.indexOf(':')) + "/" + element + name;
    }
}
