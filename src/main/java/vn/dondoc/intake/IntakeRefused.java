package vn.dondoc.intake;

import vn.dondoc.shared.DomainException;

/** A document from which no draft can be made. */
public final class IntakeRefused extends DomainException {
    private IntakeRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static IntakeRefused noDirective(String name) {
        return new IntakeRefused("intake.noDirective", name);
    }
}
