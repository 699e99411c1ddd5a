package vn.dondoc.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox where other servers send back what they cannot deliver, {@code dondoc.mail.bounce.*}.
 *
 * @param host IMAP server; blank: no such mailbox is read
 * @param ssl whether the connection is TLS from its first byte
 * @param every pause between two looks into it
 */
@ConfigurationProperties("dondoc.mail.bounce")
record BounceSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean ssl,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("PT5M") Duration every) {

    boolean on() {
        return !host.isBlank();
    }

    /** Does not print the password. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + folder;
    }
}
