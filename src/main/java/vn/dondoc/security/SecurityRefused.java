package vn.dondoc.security;

import vn.dondoc.shared.DomainException;

/** A refusal about accounts and passwords. */
public final class SecurityRefused extends DomainException {
    private SecurityRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static SecurityRefused unknownOfficer() {
        return new SecurityRefused("security.officer.unknown");
    }

    static SecurityRefused loginTaken(String login) {
        return new SecurityRefused("security.login.taken", login);
    }

    static SecurityRefused lastAdministrator() {
        return new SecurityRefused("security.lastAdministrator");
    }

    static SecurityRefused lastAdministratorsRole() {
        return new SecurityRefused("security.lastAdministratorsRole");
    }

    static SecurityRefused passwordShort(int least) {
        return new SecurityRefused("security.password.short", least);
    }

    static SecurityRefused passwordWrong() {
        return new SecurityRefused("security.password.wrong");
    }

    static SecurityRefused passwordsDiffer() {
        return new SecurityRefused("security.password.differ");
    }
}
