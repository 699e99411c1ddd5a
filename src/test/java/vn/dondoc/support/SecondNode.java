package vn.dondoc.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;
import vn.dondoc.DonDocApplication;
import vn.dondoc.notification.MailDispatcher;

/** The application in a JVM of its own, on the database and the mail server of the test. It is there to be killed. */
public final class SecondNode implements AutoCloseable {
    private static final String READY = "second node is ready";

    private final Process process;
    private final List<String> output = new ArrayList<>();

    private SecondNode(Process process) {
        this.process = process;
    }

    /** What it does once it has started; then it ends by itself. */
    public enum Deed {
        /** The deadline watch of the morning and every job it starts. */
        SWEEP,
        /** Everything that waits in the outbox. */
        SEND
    }

    /** Returns when it has started and begins with its deed. */
    public static SecondNode start(Environment test, Deed deed, String moment) {
        try {
            SecondNode node = new SecondNode(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            SecondNode.class.getName(),
                            test.getRequiredProperty("spring.datasource.url"),
                            test.getRequiredProperty("spring.mail.port"),
                            deed.name(),
                            moment)
                    .redirectErrorStream(true)
                    .start());
            node.awaitReady();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.equals(READY)) {
            output.add(line);
            line = lines.readLine();
        }
        if (line == null) throw new AssertionError("not started: " + String.join("\n", output));
    }

    /** Fails the test that waits for something which a node that is gone will never do. */
    public void requireAlive() {
        if (!process.isAlive()) throw new AssertionError("ended with " + process.exitValue());
    }

    /** {@code kill -9}: no shutdown hook, no rollback of its own, its connections are torn. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for the end of its deed. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(5, TimeUnit.MINUTES)) throw new AssertionError("still at work");
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** Database address, mail port, deed, moment as "2025-04-16T07:30". */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        try (var application = new SpringApplication(DonDocApplication.class, Jobs.class, TimeTravel.class)
                .run(
                        "--server.port=0",
                        "--logging.level.root=error",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + arguments[0],
                        "--spring.datasource.username=postgres",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + arguments[1],
                        "--camunda.bpm.job-execution.enabled=false",
                        "--dondoc.mail.dispatch-every=off",
                        "--dondoc.base-url=http://dondoc.example",
                        "--dondoc.first-admin.required=false",
                        "--dondoc.mail.from=dondoc@nghean.example")) {
            TimeTravel time = application.getBean(TimeTravel.class);
            time.to(arguments[3]);
            System.out.println(READY);
            if (Deed.valueOf(arguments[2]) == Deed.SWEEP) time.morningOf(arguments[3].substring(0, 10));
            else application.getBean(MailDispatcher.class).run();
        }
        System.exit(0);
    }
}
