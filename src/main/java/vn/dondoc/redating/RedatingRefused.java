package vn.dondoc.redating;

import vn.dondoc.shared.DomainException;

/** What cannot be done with the working calendar. */
final class RedatingRefused extends DomainException {
    private RedatingRefused(String key, Object... arguments) {
        super("redating." + key, arguments);
    }

    static RedatingRefused notOffice() {
        return new RedatingRefused("notOffice");
    }

    static RedatingRefused unknown() {
        return new RedatingRefused("unknown");
    }

    static RedatingRefused changedSinceDryRun() {
        return new RedatingRefused("changedSinceDryRun");
    }

    /** @param by name of the person */
    static RedatingRefused changedMeanwhile(int year, String by, String at) {
        return new RedatingRefused("changedMeanwhile", String.valueOf(year), by, at);
    }

    static RedatingRefused nothingChanged(int year) {
        return new RedatingRefused("nothingChanged", String.valueOf(year));
    }

    static RedatingRefused notText() {
        return new RedatingRefused("notText");
    }

    static RedatingRefused badLines(int lines) {
        return new RedatingRefused("badLines", lines);
    }

    static RedatingRefused badRows(int rows) {
        return new RedatingRefused("badRows", rows);
    }
}
