package vn.dondoc.packaged;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged jar in a JVM of its own. */
final class RunningJar implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private int port;

    private RunningJar(Process process) {
        this.process = process;
    }

    /** Returns once it answers, or has ended. */
    static RunningJar start(Path workFolder, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-jar"));
        command.add(jar().toAbsolutePath().toString());
        command.add("--server.port=0");
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(workFolder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(DB|SMTP|DONDOC)_.*"));
        builder.environment().putAll(environment);
        RunningJar jar = new RunningJar(builder.start());
        jar.readUntilReady();
        return jar;
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(f -> f.getFileName().toString().matches("dondoc-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("target/dondoc-*.jar is missing: run the package phase"));
        }
    }

    private void readUntilReady() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.add(line);
            Matcher started = PORT.matcher(line);
            if (started.find()) port = Integer.parseInt(started.group(1));
            if (line.contains("Started DonDocApplication")) break;
        }
        Thread drain = new Thread(() -> lines.lines().forEach(line -> {
            synchronized (output) {
                output.add(line);
            }
        }));
        drain.setDaemon(true);
        drain.start();
    }

    String url() {
        return "http://localhost:" + port;
    }

    boolean answers() {
        return process.isAlive() && port != 0;
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
