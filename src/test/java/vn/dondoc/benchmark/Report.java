package vn.dondoc.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where the lines go: to the console, and to target/benchmark.jsonl. */
final class Report {
    private static final Path FILE = Path.of("target", "benchmark.jsonl");

    Report() throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.deleteIfExists(FILE);
    }

    void print(Line line) throws IOException {
        System.out.println(line);
        Files.writeString(
                FILE, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What is being done, for whoever waits; not part of the result. */
    static void say(String what) {
        System.err.println("# " + what);
    }
}
