package vn.dondoc.notification;

import vn.dondoc.shared.DomainException;

/** A refusal about mails. */
public final class MailRefused extends DomainException {
    private MailRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static MailRefused unknown() {
        return new MailRefused("mail.unknown");
    }

    static MailRefused notFailed() {
        return new MailRefused("mail.notFailed");
    }

    static MailRefused stillNoAddress(String reason) {
        return new MailRefused("mail.stillNoAddress", reason);
    }
}
