package vn.dondoc.packaged;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged jar in a JVM of its own. */
final class RunningJar implements AutoCloseable {
    /** A system property that every JVM started here has: who finds no other one has looked at the right place. */
    static final String KNOWN = "dondoc.known";

    /** The last line of a start; the demo's greeting comes after it has filled itself. */
    private static final Pattern READY = Pattern.compile("Started DonDocApplication|/demo/hop-thu");

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final int port;
    private boolean ready;

    private RunningJar(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** As it was built. Returns once it answers, or has ended. */
    static RunningJar start(Path workFolder, Map<String, String> environment, String... arguments) throws IOException {
        return start(built(), workFolder, environment, arguments);
    }

    static RunningJar start(Path jar, Path workFolder, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java(), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-D" + KNOWN + "=yes", "-jar"));
        command.add(jar.toString());
        int port = freePort();
        command.add("--server.port=" + port);
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(workFolder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(DB|SMTP|DONDOC)_.*"));
        builder.environment().putAll(environment);
        RunningJar running = new RunningJar(builder.start(), port);
        running.readUntilReady();
        return running;
    }

    /** Unpacked beside its libraries, as the README offers for a faster start. */
    static Path extracted(Path folder) throws IOException, InterruptedException {
        Path built = built();
        Process extraction = new ProcessBuilder(
                        java(), "-Djarmode=tools", "-jar", built.toString(), "extract", "--destination", "extracted")
                .directory(folder.toFile())
                .inheritIO()
                .start();
        if (extraction.waitFor() != 0) throw new IllegalStateException("not extracted");
        return folder.resolve("extracted").resolve(built.getFileName());
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static Path built() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(f -> f.getFileName().toString().matches("dondoc-.*\\.jar"))
                    .findFirst()
                    .map(Path::toAbsolutePath)
                    .orElseThrow(
                            () -> new IllegalStateException("target/dondoc-*.jar is missing: run the package phase"));
        }
    }

    private void readUntilReady() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.add(line);
            ready = READY.matcher(line).find();
            if (ready) break;
        }
        Thread drain = new Thread(() -> drain(lines));
        drain.setDaemon(true);
        drain.start();
    }

    private void drain(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                synchronized (output) {
                    output.add(line);
                }
        } catch (IOException closed) {
            // with the process
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** A system property as that JVM has it now; null when it has none of that name. */
    String systemProperty(String name) throws IOException, AttachNotSupportedException {
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
        try {
            return machine.getSystemProperties().getProperty(name);
        } finally {
            machine.detach();
        }
    }

    boolean answers() {
        return ready && process.isAlive();
    }

    String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("still running");
        return process.exitValue();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
