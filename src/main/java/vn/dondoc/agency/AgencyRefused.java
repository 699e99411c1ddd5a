package vn.dondoc.agency;

import vn.dondoc.shared.DomainException;

/** A refusal about agencies and officers. */
public final class AgencyRefused extends DomainException {
    private AgencyRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static AgencyRefused unknown(String code) {
        return new AgencyRefused("agency.unknown", code);
    }

    static AgencyRefused duplicate(String code) {
        return new AgencyRefused("agency.duplicate", code);
    }

    static AgencyRefused nameTaken(String alias, String name) {
        return new AgencyRefused("agency.nameTaken", alias, name);
    }

    static AgencyRefused noName() {
        return new AgencyRefused("agency.noName");
    }

    static AgencyRefused noOfficerOf(String name) {
        return new AgencyRefused("agency.noOfficerOf", name);
    }

    /** @param now who it is by now */
    static AgencyRefused contactChanged(String name, String now) {
        return new AgencyRefused("agency.contactChanged", name, now);
    }
}
