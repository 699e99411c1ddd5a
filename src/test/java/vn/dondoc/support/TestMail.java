package vn.dondoc.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** One real SMTP server for the whole test run, in the tests' own JVM. Tests that stop it start it again. */
public final class TestMail {
    private static GreenMail server;

    private TestMail() {}

    public static synchronized GreenMail server() {
        if (server == null) {
            server = new GreenMail(ServerSetup.SMTP.dynamicPort())
                    .withConfiguration(com.icegreen.greenmail.configuration.GreenMailConfiguration.aConfig()
                            .withDisabledAuthentication());
            server.start();
        }
        return server;
    }
}
