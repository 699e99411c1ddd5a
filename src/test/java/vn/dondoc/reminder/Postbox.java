package vn.dondoc.reminder;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.support.TestMail;

/** What really arrived at an address. */
final class Postbox {
    private Postbox() {}

    static int of(String login) {
        return subjects(login).size();
    }

    static List<String> subjects(String login) {
        return mails(login).stream().map(Postbox::subject).toList();
    }

    /** The plain text of the only mail that arrived. */
    static String text(String login) {
        List<MimeMessage> mails = mails(login);
        if (mails.size() != 1) throw new AssertionError(mails.size() + " mails for " + login);
        try {
            String sent = (String)
                    ((MimeMultipart) mails.get(0).getContent()).getBodyPart(0).getContent();
            return sent.replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static int all() {
        return TestMail.server().getReceivedMessages().length;
    }

    static void empty() {
        try {
            TestMail.server().purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<MimeMessage> mails(String login) {
        GreenMail server = TestMail.server();
        return Arrays.asList(server.getReceivedMessagesForDomain(login + "@nghean.example"));
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
