package vn.dondoc.workflow;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** What models, forms and sources name; and the one comparison, which trusts no empty side. */
final class Contract {
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    /** The first name of a chain: not a method, not a property, not a literal. */
    private static final Pattern HEAD = Pattern.compile("(?<![\\w.'\"])([a-zA-Z]\\w*)(?=\\s*[.}\\s=!<>&|)]|$)");

    private static final Set<String> WORDS = Set.of("true", "false", "null", "empty", "not", "and", "or", "eq", "ne");
    private static final Pattern NAMED =
            Pattern.compile("camunda:(?:elementVariable|resultVariable|variableName|mapDecisionResult)=\"([^\"]+)\""
                    + "|<camunda:(?:inputParameter|outputParameter) name=\"([^\"]+)\""
                    + "|<camunda:(?:in|out) [^>]*?(?:source|target)=\"([^\"]+)\""
                    + "|<camunda:formField [^>]*?id=\"([^\"]+)\"");

    private Contract() {}

    /** Every name that an expression begins with. */
    static Set<String> heads(BpmnModelInstance model) {
        return EXPRESSION
                .matcher(Bpmn.convertToString(model))
                .results()
                .map(m -> m.group(1).replaceAll("'[^']*'|\"[^\"]*\"|&quot;.*?&quot;", "''"))
                .flatMap(text -> HEAD.matcher(text).results())
                .map(m -> m.group(1))
                .filter(name -> !WORDS.contains(name))
                .collect(toCollection(TreeSet::new));
    }

    /** Every process variable a model reads or writes: in expressions, and where an attribute names one. */
    static Set<String> variables(Collection<BpmnModelInstance> models, Set<String> beans) {
        Set<String> names = new TreeSet<>();
        for (BpmnModelInstance model : models) {
            heads(model).stream()
                    .filter(name -> !beans.contains(name) && !name.equals("execution"))
                    .forEach(names::add);
            NAMED.matcher(Bpmn.convertToString(model))
                    .results()
                    .map(Contract::group)
                    .forEach(names::add);
        }
        return names;
    }

    static Set<String> ids(Collection<BpmnModelInstance> models) {
        return models.stream()
                .flatMap(m -> m.getModelElementsByType(BaseElement.class).stream())
                .map(BaseElement::getId)
                .filter(Objects::nonNull)
                .collect(toCollection(TreeSet::new));
    }

    /** What matches in a text, in the first group that did. */
    static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(Contract::group)
                .collect(toCollection(TreeSet::new));
    }

    /** The production sources by their path. */
    static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .forEach(f -> sources.put(f.toString().replace('\\', '/'), read(f)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the one names and the other does not have; a side that names nothing has not been read. */
    static Set<String> missing(String what, Collection<String> named, Collection<String> had) {
        if (named.isEmpty() || had.isEmpty()) throw new AssertionError("nothing to compare: " + what);
        Set<String> missing = new TreeSet<>(named);
        missing.removeAll(had);
        return missing;
    }

    private static String group(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) if (match.group(i) != null) return match.group(i);
        return match.group();
    }
}
