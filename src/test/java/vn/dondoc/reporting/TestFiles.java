package vn.dondoc.reporting;

import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockMultipartFile;

/** Small files as a person would choose them. */
final class TestFiles {
    static final String PDF = "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
    /** The first bytes of a programme for Windows. */
    static final String PROGRAMME = "MZ\u0000\u0003\u0000\u0000This program cannot be run in DOS mode.";

    private TestFiles() {}

    static MockMultipartFile pdf(String name) {
        return part("tep", name, PDF);
    }

    static MockMultipartFile part(String field, String name, String content) {
        return new MockMultipartFile(
                field, name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** One byte more than is taken. */
    static MockMultipartFile tooLarge(String field, String name) {
        byte[] content = new byte[(int) InspectedFile.LARGEST + 1];
        System.arraycopy(PDF.getBytes(StandardCharsets.ISO_8859_1), 0, content, 0, PDF.length());
        return new MockMultipartFile(field, name, "application/pdf", content);
    }
}
