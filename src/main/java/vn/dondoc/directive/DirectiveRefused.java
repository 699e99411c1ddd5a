package vn.dondoc.directive;

import vn.dondoc.shared.DomainException;

/** A refusal about a directive. Factories are added where the rules are. */
public final class DirectiveRefused extends DomainException {
    private DirectiveRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static DirectiveRefused unknown() {
        return new DirectiveRefused("directive.unknown");
    }
}
