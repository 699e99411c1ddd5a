package vn.dondoc.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One connection for many mails, because a connection for each costs forty times the sending. Opened with the first
 * mail, and again after it broke.
 */
class SmtpConnection implements AutoCloseable {
    private final MailServer server;
    private Transport transport;
    private Answer unreachable;

    SmtpConnection(MailServer server) {
        this.server = server;
    }

    /** What became of one mail, and what the server said. */
    record Answer(Verdict verdict, String text) {}

    enum Verdict {
        TAKEN,
        /** The server refuses this mail for good. */
        REFUSED,
        /** Busy, greylisted, or the line broke in the middle: worth another try. */
        LATER,
        /** Nobody answers: the other mails need not be tried now. */
        UNREACHABLE
    }

    /** False once nobody answered: then every further mail gets that answer without another try. */
    boolean usable() {
        return unreachable == null;
    }

    Answer send(MailQueue.Leased mail) {
        return open() ? sendOverOpen(mail) : unreachable;
    }

    private boolean open() {
        try {
            if (transport == null && usable()) transport = server.open();
        } catch (MessagingException e) {
            unreachable = new Answer(Verdict.UNREACHABLE, SmtpFailure.of(e).answer());
        }
        return usable();
    }

    private Answer sendOverOpen(MailQueue.Leased mail) {
        try {
            LetterMessage message = server.message(mail);
            if (transport instanceof SMTPTransport smtp && smtp.supportsExtension("DSN")) message.askForNotice();
            transport.sendMessage(message, message.getAllRecipients());
            return new Answer(Verdict.TAKEN, lastAnswer());
        } catch (MessagingException e) {
            SmtpFailure failure = SmtpFailure.of(e);
            if (!transport.isConnected()) close();
            return new Answer(failure.permanent() ? Verdict.REFUSED : Verdict.LATER, failure.answer());
        }
    }

    private String lastAnswer() {
        return transport instanceof SMTPTransport smtp ? SmtpFailure.shortened(smtp.getLastServerResponse()) : "";
    }

    @Override
    public void close() {
        try {
            if (transport != null) transport.close();
        } catch (MessagingException goodbyeUnheard) {
            // What was sent stays sent; nothing is left to be done with this connection.
        }
        transport = null;
    }
}
