package vn.dondoc.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The SMTP server of {@code spring.mail.*}, and who the mails are from. */
@Component
class MailServer {
    private final JavaMailSenderImpl account;
    private final InternetAddress from;
    private final Clock clock;

    MailServer(JavaMailSenderImpl account, MailSettings settings, Clock clock) throws UnsupportedEncodingException {
        this.account = account;
        this.from = new InternetAddress(settings.from(), settings.fromName(), StandardCharsets.UTF_8.name());
        this.clock = clock;
    }

    Transport open() throws MessagingException {
        String protocol = Optional.ofNullable(account.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
        Transport transport = account.getSession().getTransport(protocol);
        transport.connect(account.getHost(), account.getPort(), given(account.getUsername()), account.getPassword());
        return transport;
    }

    LetterMessage message(MailQueue.Leased mail) throws MessagingException {
        LetterMessage message = new LetterMessage(account.getSession(), from, mail, clock.instant());
        message.saveChanges();
        return message;
    }

    private static String given(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
