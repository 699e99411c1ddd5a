package vn.dondoc.support;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** One real SMTP server for the whole test run, in the tests' own JVM, always on the same port. */
public final class TestMail {
    private static GreenMail server;
    private static boolean down;

    private TestMail() {}

    public static synchronized GreenMail server() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                    .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
            server.start();
        }
        return server;
    }

    /** Nobody answers on the port any more; what was received is gone. The next test finds the server up again. */
    public static synchronized void stop() {
        server().stop();
        down = true;
    }

    public static synchronized void start() {
        if (down) server.start();
        down = false;
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
