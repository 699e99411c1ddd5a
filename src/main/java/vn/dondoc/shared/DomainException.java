package vn.dondoc.shared;

import java.util.List;

/** A business refusal: a message key with arguments, shown to the user in Vietnamese. */
public abstract class DomainException extends RuntimeException {
    private final String key;
    private final transient List<Object> arguments;

    protected DomainException(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
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
