package vn.dondoc.shared;

import java.util.Arrays;
import java.util.List;

/**
 * A business refusal: something a person asked for is not allowed by a rule of the field.
 * It carries a message key and its arguments; {@link Refusals} turns them into Vietnamese.
 */
public abstract class DomainException extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    protected DomainException(String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
