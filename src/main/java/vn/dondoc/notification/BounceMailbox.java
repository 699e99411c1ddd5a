package vn.dondoc.notification;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The mailbox of failed deliveries, over IMAP. What was looked at is marked as read and stays there. */
@Component
class BounceMailbox {
    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    /** Messages of one look: the others are read next time. */
    static final int BATCH = 500;

    private static final String PATIENCE_MILLIS = "20000";

    private final BounceSettings settings;

    BounceMailbox(BounceSettings settings) {
        this.settings = settings;
    }

    /**
     * @param taken told of each bounce; false leaves its message unread, for the next look
     * @return number of unread messages that were looked at
     */
    int read(Predicate<Bounce> taken) throws MessagingException {
        try (Store store = open();
                Folder folder = store.getFolder(settings.folder())) {
            folder.open(Folder.READ_WRITE);
            Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            int looked = Math.min(unread.length, BATCH);
            for (int i = 0; i < looked; i++) look(unread[i], taken);
            return looked;
        }
    }

    private void look(Message message, Predicate<Bounce> taken) throws MessagingException {
        Optional<Bounce> bounce = parsed(message);
        if (bounce.isEmpty() || taken.test(bounce.get())) message.setFlag(Flags.Flag.SEEN, true);
    }

    /** Whatever a stranger's message does to the parser, the messages after it are read. */
    private static Optional<Bounce> parsed(Message message) throws MessagingException {
        IMAPMessage stored = (IMAPMessage) message;
        stored.setPeek(true);
        try (InputStream content = stored.getMimeStream()) {
            return BounceParser.parse(content);
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "Message {} of the mailbox of failed deliveries cannot be read: {}",
                    stored.getMessageNumber(),
                    e.getClass());
            return Optional.empty();
        }
    }

    private Store open() throws MessagingException {
        String protocol = settings.ssl() ? "imaps" : "imap";
        Properties properties = new Properties();
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty("mail." + protocol + "." + limit, PATIENCE_MILLIS);
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return store;
    }
}
