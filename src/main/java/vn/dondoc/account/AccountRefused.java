package vn.dondoc.account;

import vn.dondoc.shared.DomainException;

/** A refusal about a request for an account. */
public final class AccountRefused extends DomainException {
    private AccountRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    /** Forged, cut off or expired: which of these is nobody's business. */
    static AccountRefused linkUnknown() {
        return new AccountRefused("account.link.unknown");
    }

    static AccountRefused hasAccount(String agency) {
        return new AccountRefused("account.hasAccount", agency);
    }

    static AccountRefused alreadyAsked(String email) {
        return new AccountRefused("account.alreadyAsked", email);
    }

    static AccountRefused tooMany(String agency) {
        return new AccountRefused("account.tooMany", agency);
    }

    static AccountRefused requestUnknown() {
        return new AccountRefused("account.request.unknown");
    }

    static AccountRefused reasonMissing() {
        return new AccountRefused("account.reasonMissing");
    }
}
