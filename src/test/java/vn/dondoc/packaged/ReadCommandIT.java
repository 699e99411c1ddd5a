package vn.dondoc.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that reads files, as the README has it: from the packaged jar, under whatever locale. */
class ReadCommandIT {
    private static final Path SAMPLE = Path.of("src/test/resources/intake/samples/yen-bai-ctr-giao-duc-2023.txt")
            .toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void itPrintsJsonAloneAndInUtf8WhateverTheLocale() throws Exception {
        Path docx = Files.write(folder.resolve("rong.docx"), new byte[0]);

        assertThat(run("--read", SAMPLE.toString(), docx.toString())).isEqualTo(1);

        List<String> lines = Files.readAllLines(folder.resolve("out"), StandardCharsets.UTF_8);
        assertThat(lines).hasSize(2);
        assertThat(new ObjectMapper()
                        .readTree(lines.get(0))
                        .path("directive")
                        .path("province")
                        .asText())
                .isEqualTo("Yên Bái");
        assertThat(lines.get(1)).contains("Tệp rỗng (0 byte).");
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void withoutAFileItExplainsItself() throws Exception {
        assertThat(run("--read")).isEqualTo(2);
        assertThat(folder.resolve("out")).isEmptyFile();
        assertThat(folder.resolve("err")).content(StandardCharsets.UTF_8).startsWith("Cách dùng:");
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(RunningJar.java(), "-jar", RunningJar.built().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // announced on the channel of errors
        return builder.start().waitFor();
    }
}
