package vn.dondoc.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads {@code dondoc.mail.*}. */
@Configuration
@EnableConfigurationProperties({MailSettings.class, BounceSettings.class})
class MailConfiguration {}
