package vn.dondoc.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Tells an application context where its database and its mail server are. */
class TestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestDatabase.create(),
                        "spring.datasource.username=postgres",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + TestMail.server().getSmtp().getPort())
                .applyTo(context);
    }
}
