package vn.dondoc.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave, {@code dondoc.mail.*}.
 *
 * @param from sender's address; there is no default, a mail without a known sender must not leave
 * @param fromName as it stands before the address
 * @param dispatchEvery pause between two runs of the dispatcher, ISO 8601 ("PT5S"), or "off"
 */
@ConfigurationProperties("dondoc.mail")
record MailSettings(
        String from,
        @DefaultValue("Hệ thống theo dõi nhiệm vụ") String fromName,
        @DefaultValue("PT5S") String dispatchEvery) {

    MailSettings {
        if (MailAddress.refusal(from) != null)
            throw new IllegalStateException("Set dondoc.mail.from to the address that mails are sent from");
    }
}
