package vn.dondoc.demo;

import vn.dondoc.shared.DomainException;

/** The demo's clock cannot be moved there. */
final class ClockRefused extends DomainException {
    private ClockRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static ClockRefused backwards(String now) {
        return new ClockRefused("clock.backwards", now);
    }

    static ClockRefused tooFar() {
        return new ClockRefused("clock.tooFar");
    }
}
