package vn.dondoc.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.dondoc.notification.MailDispatcher;

/** A second application in a JVM of its own, which sends what waits and ends. It is there to be killed. */
final class SendingApplication {
    /** Longer than a lease: what the killed one had taken is free again. */
    private static final Duration LATER = Duration.ofMinutes(11);

    private SendingApplication() {}

    static Process inItsOwnJvm(String databaseUrl, int smtpPort, int senders, boolean later) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingApplication.class.getName(),
                        databaseUrl,
                        String.valueOf(smtpPort),
                        String.valueOf(senders),
                        String.valueOf(later))
                .inheritIO()
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        if (Boolean.parseBoolean(arguments[3])) ClockUtil.offset(LATER.toMillis());
        try (var application = Application.start(arguments[0], Integer.parseInt(arguments[1]))) {
            Callable<Integer> sender = application.getBean(MailDispatcher.class)::run;
            Senders.run(Collections.nCopies(Integer.parseInt(arguments[2]), sender));
        }
        System.exit(0);
    }
}
