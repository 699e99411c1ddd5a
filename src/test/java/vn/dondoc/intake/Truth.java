package vn.dondoc.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A document with what a person read of it. */
record Truth(Path document, JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final Path SAMPLES = Path.of("src/test/resources/intake/samples");
    static final Path REAL = Path.of("../shared/directives");

    static List<Truth> samples() {
        return in(SAMPLES, SAMPLES);
    }

    /** Beside the checkout; nothing where they are not. */
    static List<Truth> real() {
        return in(real(REAL), real(REAL).resolve("truth"));
    }

    /** A worktree may lie a folder deeper than the checkout. */
    private static Path real(Path beside) {
        return Files.isDirectory(beside) ? beside : Path.of("..").resolve(beside);
    }

    private static List<Truth> in(Path documents, Path truths) {
        if (!Files.isDirectory(documents)) return List.of();
        try (Stream<Path> files = Files.list(documents)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:txt|md)"))
                    .filter(file -> Files.exists(truths.resolve(name(file) + ".json")))
                    .sorted()
                    .map(file -> new Truth(file, read(truths.resolve(name(file) + ".json"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private static JsonNode read(Path json) {
        try {
            return JSON.readTree(Files.readString(json, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name(document);
    }

    ReadDirective read() {
        try {
            String text = Files.readString(document, StandardCharsets.UTF_8);
            return new DirectiveReader().read(Lines.file(document.getFileName().toString(), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> list(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false).toList();
    }

    static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
