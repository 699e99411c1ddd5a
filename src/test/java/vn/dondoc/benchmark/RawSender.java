package vn.dondoc.benchmark;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Properties;

/** The yardstick of P4: Jakarta Mail alone, one connection for all mails, nothing marked. */
final class RawSender {
    private static final String UTF_8 = "UTF-8";

    private final Session session = Session.getInstance(new Properties());
    private final int port;

    RawSender(int port) {
        this.port = port;
    }

    void send(List<Mailbag.Mail> mails) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (Mailbag.Mail mail : mails) {
                MimeMessage message = message(mail);
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
    }

    private MimeMessage message(Mailbag.Mail mail) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("dondoc@nghean.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address()));
        message.setSubject(mail.subject(), UTF_8);
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }
}
