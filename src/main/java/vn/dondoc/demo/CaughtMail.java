package vn.dondoc.demo;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Date;
import vn.dondoc.shared.VietnameseDates;

/** A message as the catcher holds it. */
record CaughtMail(int number, String recipient, String subject, String sentAt, String html, String text) {

    static CaughtMail of(int number, MimeMessage message) {
        try {
            Date sent = message.getSentDate();
            return new CaughtMail(
                    number,
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    sent == null ? "" : VietnameseDates.moment(sent.toInstant()),
                    part(message, "text/html"),
                    part(message, "text/plain"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A caught mail cannot be read", e);
        }
    }

    /** For a frame within the page: links open in the window. */
    public String framed() {
        return html.replace("<head>", "<head><base target=\"_top\">");
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return (String) part.getContent();
        if (!(part.getContent() instanceof Multipart parts)) return null;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart child = parts.getBodyPart(i);
            String found = part(child, type);
            if (found != null) return found;
        }
        return null;
    }
}
