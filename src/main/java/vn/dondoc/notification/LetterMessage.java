package vn.dondoc.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail as it goes over the wire. Sent again after a crash it has the same Message-ID. */
class LetterMessage extends SMTPMessage {
    private static final String UTF_8 = "UTF-8";

    private final UUID id;
    private final String messageId;

    LetterMessage(Session session, InternetAddress from, MailQueue.Leased mail, Instant now) throws MessagingException {
        super(session);
        String address = from.getAddress();
        id = mail.id();
        messageId = "<" + mail.id() + address.substring(address.lastIndexOf('@')) + ">";
        setFrom(from);
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address()));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: absence notes stay away
        setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    /**
     * For a server that notifies (DSN, RFC 3461): its notice of a failure names the envelope, also where the Message-ID was
     * lost on the way. The library has no field for the id; a UUID needs no xtext.
     */
    void askForNotice() {
        setMailExtension("ENVID=" + id);
        setReturnOption(RETURN_HDRS);
        setNotifyOptions(NOTIFY_FAILURE);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
