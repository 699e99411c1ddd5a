package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.dondoc.source.SourceFile.Format;

/** Files that are not what they seem, or not what anybody should open. */
class HostileFilesTest {

    @Test
    void theContentSaysWhatAFileIsAndNotItsName() {
        byte[] docx = Docx.of(Docx.p("KẾ HOẠCH"));
        assertThat(Sources.open("a.pdf", new ByteArrayInputStream(docx)).format())
                .isEqualTo(Format.DOCX);
        assertThat(Sources.open(
                                "a.docx",
                                new ByteArrayInputStream(
                                        new Pdf().text(60, 60, "KẾ HOẠCH").bytes()))
                        .format())
                .isEqualTo(Format.PDF);
        byte[] program = new byte[2000];
        new Random(1).nextBytes(program);
        System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, 0, program, 0, 8);
        assertThat(key(program)).isEqualTo("source.unknownType");
    }

    @Test
    void emptyAndBlankFilesAreRefused() {
        assertThat(key(new byte[0])).isEqualTo("source.empty");
        assertThat(Opened.refused("a.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8))
                        .key())
                .isEqualTo("source.blank");
        assertThat(key(Docx.of(Docx.p(" ")))).isEqualTo("source.blank");
        assertThat(key(Odt.of("", "<text:p/>"))).isEqualTo("source.blank");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatExceptionOfType(SourceRefused.class)
                .isThrownBy(() -> Sources.open("a.txt", Path.of("target/khong-co")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("source.missing"));
    }

    @Test
    void aStreamOfMoreThanFiftyMegabytesIsCutOffAndLeavesNothing() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        assertThatExceptionOfType(SourceRefused.class)
                .isThrownBy(() -> Sources.open("a.txt", endless))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("source.tooLarge"));
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(file -> file.getFileName().toString().endsWith(".source"))
                            .filter(file -> file.toFile().length() > Limits.FILE_BYTES / 2))
                    .isEmpty();
        }
    }

    @Test
    void olderOfficeFilesAreRefusedWithAdvice() throws IOException {
        assertThat(key(ole("WordDocument"))).isEqualTo("source.legacyOffice");
        assertThat(key(ole("Workbook"))).isEqualTo("source.legacyOffice");
        assertThat(key("{\\rtf1\\ansi KE HOACH}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("source.richText");
    }

    @Test
    void aDocxWithAPasswordIsRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("matkhau");
            try (var data = encryptor.getDataStream(container)) {
                data.write(Docx.of(Docx.p("mật")));
            }
            container.writeFilesystem(out);
        }
        assertThat(key(out.toByteArray())).isEqualTo("source.encrypted");
    }

    @Test
    void anOdtWithAPasswordIsRefused() {
        assertThat(key(Odt.parts()
                        .with("content.xml", "\1\2")
                        .with(
                                "META-INF/manifest.xml",
                                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
                                        + "<m:encryption-data/></m:file-entry></m:manifest>")
                        .bytes()))
                .isEqualTo("source.encrypted");
    }

    @Test
    void macrosAreRefused() {
        String type = "application/vnd.ms-word.document.macroEnabled.main+xml";
        assertThat(key(Docx.parts(type)
                        .with("word/document.xml", Docx.document(Docx.p("a")))
                        .bytes()))
                .isEqualTo("source.macros");
        assertThat(key(Docx.parts()
                        .with("word/document.xml", Docx.document(Docx.p("a")))
                        .with("word/VbaProject.bin", "x")
                        .bytes()))
                .isEqualTo("source.macros");
        assertThat(key(Odt.parts()
                        .with("content.xml", Odt.content("", "<text:p>a</text:p>"))
                        .with("Basic/Standard/Module1.xml", "<x/>")
                        .bytes()))
                .isEqualTo("source.macros");
    }

    @Test
    void otherZipsAreRefused() {
        assertThat(key(new Zip().with("a.txt", "a").bytes())).isEqualTo("source.otherOffice");
        assertThat(key(Docx.parts("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                        .bytes()))
                .isEqualTo("source.otherOffice");
    }

    @Test
    void aDamagedZipIsRefused() {
        byte[] docx = Docx.of(Docx.p("KẾ HOẠCH"));
        assertThat(key(Arrays.copyOf(docx, docx.length / 2))).isEqualTo("source.damaged");
        assertThat(key(Docx.parts().bytes())).isEqualTo("source.damaged");
        for (int i = 40; i < docx.length; i += 37) {
            byte[] broken = docx.clone();
            broken[i] ^= 0x55;
            assertRefusedOrRead(broken);
        }
    }

    private static void assertRefusedOrRead(byte[] broken) {
        try {
            assertThat(Opened.pieces("a.docx", broken)).isNotEmpty();
        } catch (SourceRefused refused) {
            assertThat(refused.key()).startsWith("source.");
        }
    }

    private static byte[] ole(String entry) throws IOException {
        var out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static String key(byte[] file) {
        return Opened.refused("a.docx", file).key();
    }
}
