package vn.dondoc.workflow;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable with its name and type. The engine stores a short string; rows hold everything else.
 *
 * @param <T> what the string means
 */
public final class Var<T> {
    private final String name;
    private final Function<String, T> parse;

    private Var(String name, Function<String, T> parse) {
        this.name = name;
        this.parse = parse;
    }

    static Var<UUID> id(String name) {
        return new Var<>(name, UUID::fromString);
    }

    static Var<String> text(String name) {
        return new Var<>(name, s -> s);
    }

    public String name() {
        return name;
    }

    /** A value to start an instance with. */
    public Binding of(T value) {
        return new Binding(name, value.toString());
    }

    /** @throws MissingVariable naming variable, process and element, when the scope does not hold it */
    public T in(VariableScope scope) {
        return find(scope).orElseThrow(() -> new MissingVariable(name, scope));
    }

    /** Empty when the scope does not hold it. */
    public Optional<T> find(VariableScope scope) {
        return Optional.ofNullable((String) scope.getVariable(name)).map(parse);
    }

    T parsed(String value) {
        return parse.apply(value);
    }

    public record Binding(String name, String value) {}

    static final class MissingVariable extends IllegalStateException {
        MissingVariable(String name, VariableScope scope) {
            super("Variable '" + name + "' is missing" + place(scope));
        }

        private static String place(VariableScope scope) {
            return scope instanceof DelegateExecution e
                    ? " in " + e.getProcessDefinitionId() + " at " + e.getCurrentActivityId()
                    : "";
        }
    }
}
