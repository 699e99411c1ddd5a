package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The BPMN files of processes/, read once for the tests that compare them with rules or with Java. */
final class DrawnModels {

    /** The model of each file, by file name without extension. */
    static final SortedMap<String, BpmnModelInstance> BY_FILE = read();

    private DrawnModels() {}

    /** Every element of the type in any model; at least one, or the rule that asks for them checks nothing. */
    static <T extends ModelElementInstance> List<T> all(Class<T> type) {
        var elements = found(type);
        assertThat(elements).as(type.getSimpleName()).isNotEmpty();
        return elements;
    }

    /** Every element of the type in any model, or none. */
    static <T extends ModelElementInstance> List<T> found(Class<T> type) {
        return BY_FILE.values().stream()
                .flatMap(model -> model.getModelElementsByType(type).stream())
                .toList();
    }

    private static SortedMap<String, BpmnModelInstance> read() {
        var models = new TreeMap<String, BpmnModelInstance>();
        var folder =
                Path.of(URI.create(DrawnModels.class.getResource("/processes").toString()));
        try (var files = Files.newDirectoryStream(folder, "*.bpmn")) {
            for (var file : files) {
                var name = file.getFileName().toString();
                models.put(name.substring(0, name.lastIndexOf('.')), Bpmn.readModelFromFile(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(models).as("files in processes/").isNotEmpty();
        return models;
    }
}
