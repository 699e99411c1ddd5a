package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Leaves documents in target/documents for a look with the human eye. */
class SampleFilesTest {

    private static final Path FOLDER = Path.of("target", "documents");

    @Test
    void aReportWithAnnexesIsLeftForInspection() throws IOException {
        leave("bao-cao.docx", Samples.report());
    }

    @Test
    void aLetterIsLeftForInspection() throws IOException {
        leave("cong-van.docx", Samples.letter());
    }

    private static void leave(String name, OfficialDocument document) throws IOException {
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            new DocxWriter().write(document, out);
        }
        assertThat(file).isNotEmptyFile();
    }
}
