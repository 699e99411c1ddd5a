package vn.dondoc.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a delivery status notification (RFC 3464: multipart/report with message/delivery-status and the mail that came
 * back, or its headers). The message was written by strangers: only its first {@link #LIMIT} bytes are read, only its
 * outermost parts are looked at, and what is no such notification gives nothing.
 */
final class BounceParser {
    /** Bytes: a notification with the headers of a mail of ours has a few thousand. */
    static final int LIMIT = 256 * 1024;

    private static final int PARTS = 10;
    private static final int GROUPS = 50;
    private static final Pattern MESSAGE_ID = Pattern.compile(
            "<?(\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12})(@[^>\\s]{1,255})?>?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");

    private UUID mail;
    private String reason;

    private BounceParser() {}

    /** Empty for whatever is no notice that a mail of ours failed: other mail, delays, successes, nonsense. */
    static Optional<Bounce> parse(InputStream message) throws IOException {
        try {
            return new BounceParser().read(new MimeMessage(session(), new Bounded(message, LIMIT)));
        } catch (MessagingException notUnderstood) {
            return Optional.empty();
        }
    }

    private static Session session() {
        return Session.getInstance(new Properties());
    }

    private Optional<Bounce> read(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart report))
            return Optional.empty();
        for (int i = 0; i < Math.min(report.getCount(), PARTS); i++) look(report.getBodyPart(i));
        return mail == null || reason == null ? Optional.empty() : Optional.of(new Bounce(mail, reason));
    }

    private void look(BodyPart part) throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status"))
            status(new PushbackInputStream(part.getInputStream()));
        else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers"))
            known(new InternetHeaders(part.getInputStream()).getHeader("Message-ID", null));
    }

    /** Groups of fields, an empty line after each: the first about the message, the others about a recipient each. */
    private void status(PushbackInputStream fields) throws MessagingException, IOException {
        for (int group = 0; group < GROUPS && more(fields); group++) {
            InternetHeaders headers = new InternetHeaders(fields);
            known(headers.getHeader("Original-Envelope-Id", null));
            if ("failed".equalsIgnoreCase(first(headers, "Action"))) reason = reason(headers);
        }
    }

    private static boolean more(PushbackInputStream fields) throws IOException {
        int next = fields.read();
        if (next >= 0) fields.unread(next);
        return next >= 0;
    }

    private void known(String id) {
        Matcher ours = MESSAGE_ID.matcher(id == null ? "" : id.strip());
        if (mail == null && ours.matches()) mail = UUID.fromString(ours.group(1));
    }

    private static String reason(InternetHeaders recipient) {
        String address = afterType(first(recipient, "Final-Recipient"));
        String said = afterType(first(recipient, "Diagnostic-Code"));
        String words = said.isEmpty() ? first(recipient, "Status") : said;
        return SmtpFailure.shortened(CONTROL.matcher(address.isEmpty() ? words : address + ": " + words)
                .replaceAll(" "));
    }

    /** "smtp; 550 no such user" without its type. */
    private static String afterType(String field) {
        int type = field.indexOf(';');
        return (type < 0 ? field : field.substring(type + 1)).strip();
    }

    private static String first(InternetHeaders headers, String name) {
        String[] values = headers.getHeader(name);
        return values == null ? "" : values[0].strip();
    }
}
