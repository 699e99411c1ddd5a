package vn.dondoc.benchmark;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.support.TestMail;

/** Where all mails arrive: a real SMTP server in this JVM. */
final class Mailbox {
    private static final long A_WHILE = 5_000;

    private final GreenMail server = TestMail.server();

    int port() {
        return server.getSmtp().getPort();
    }

    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    /** Waits until so many have arrived, as long as their sender lives. */
    void waitFor(int mails, Process sender) {
        while (!server.waitForIncomingEmail(A_WHILE, mails))
            WrongResult.unless(sender.isAlive(), "%s mails did not arrive", mails);
    }

    List<String> subjects() throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) subjects.add(mail.getSubject());
        return subjects;
    }
}
