package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final Path SAMPLES = Path.of("src/test/resources/intake/samples");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return ReadCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    @Test
    void itIsMeantByItsOptionAlone() {
        assertThat(ReadCommand.isMeantBy(new String[] {"--read", "a.txt"})).isTrue();
        assertThat(ReadCommand.isMeantBy(new String[] {"--demo"})).isFalse();
    }

    @Test
    void eachFileGivesOneLineWithTheNamesOfTheTruths() throws IOException {
        String sample = SAMPLES.resolve("yen-bai-ctr-giao-duc-2023.txt").toString();

        assertThat(run("--read", sample, sample)).isZero();

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2).allMatch(line -> line.equals(lines.get(0)));
        JsonNode read = new ObjectMapper().readTree(lines.get(0));
        assertThat(read.fieldNames())
                .toIterable()
                .contains("source", "text", "directive", "reportingRegimes", "assignments", "indicators");
        assertThat(read.path("source").asText()).isEqualTo("yen-bai-ctr-giao-duc-2023.txt");
        assertThat(read.path("directive").path("province").asText()).isEqualTo("Yên Bái");
        assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aRefusedFileGivesALineTooAndTheOthersAreRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("rong.docx"));
        String sample = SAMPLES.resolve("yen-bai-ctr-giao-duc-2023.txt").toString();

        assertThat(run(
                        "--read",
                        empty.toString(),
                        folder.resolve("khong-co.pdf").toString(),
                        sample))
                .isEqualTo(1);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        JsonNode refused = new ObjectMapper().readTree(lines.get(0));
        assertThat(refused.path("source").asText()).isEqualTo("rong.docx");
        assertThat(refused.path("refused").path("key").asText()).isEqualTo("source.empty");
        assertThat(refused.path("refused").path("message").asText()).startsWith("Tệp rỗng (0 byte).");
        assertThat(lines.get(1)).contains("source.missing");
        assertThat(lines.get(2)).startsWith("{\"source\":\"yen-bai");
    }

    @Test
    void withoutAFileItExplainsItself() {
        assertThat(run("--read")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(messages.toString(StandardCharsets.UTF_8)).startsWith("Cách dùng: java -jar dondoc.jar --read TỆP");
    }
}
