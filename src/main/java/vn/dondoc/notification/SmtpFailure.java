package vn.dondoc.notification;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Why a mail did not leave.
 *
 * @param permanent the server will never take this mail for this recipient (5xx, RFC 5321 §4.2.1)
 * @param answer the server's words, or those of the failed connection
 */
record SmtpFailure(boolean permanent, String answer) {
    private static final int LONGEST = 500;

    static SmtpFailure of(MessagingException failure) {
        for (Exception e = failure; e instanceof MessagingException m; e = m.getNextException()) {
            // Our own sender refused is our set-up, to be repaired: the mails wait for it.
            if (e instanceof SMTPSenderFailedException sender) return new SmtpFailure(false, said(sender));
            if (e instanceof SMTPAddressFailedException address)
                return new SmtpFailure(forGood(address.getReturnCode()), said(address));
        }
        boolean permanent = failure instanceof SMTPSendFailedException refused && forGood(refused.getReturnCode());
        return new SmtpFailure(permanent, said(failure));
    }

    static String shortened(String text) {
        String line = text == null ? "" : text.strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static boolean forGood(int code) {
        return code >= 500 && code < 600;
    }

    private static String said(Exception e) {
        return shortened(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
}
