package vn.dondoc.setting;

import vn.dondoc.shared.DomainException;

/** A refusal about what the province sets. */
public final class SettingRefused extends DomainException {
    private final Step term;

    private SettingRefused(Step term, String key, Object... arguments) {
        super(key, arguments);
        this.term = term;
    }

    /** Where on the page it belongs; null for the page itself. */
    Step term() {
        return term;
    }

    /** As if the page were not there. */
    static SettingRefused unknown() {
        return new SettingRefused(null, "setting.unknown");
    }

    static SettingRefused outOfRange(Step term) {
        return new SettingRefused(term, "setting.outOfRange", term.label(), ProvinceTerms.LEAST, ProvinceTerms.MOST);
    }
}
