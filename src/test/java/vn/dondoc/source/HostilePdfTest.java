package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class HostilePdfTest {

    @Test
    void anEncryptedOneIsRefusedAlsoIfAnybodyMayOpenIt() {
        assertThat(key(new Pdf().text(60, 100, "mật").encrypted("matkhau"))).isEqualTo("source.encrypted");
        assertThat(key(new Pdf().text(60, 100, "mật").encrypted(""))).isEqualTo("source.encrypted");
    }

    @Test
    void aScanIsRefusedAlsoWithAStampAsText() {
        assertThat(key(new Pdf().bytes())).isEqualTo("source.noTextLayer");
        Pdf scan = new Pdf();
        scan.doing(() -> picture(scan)).text(60, 800, "Ký bởi: Ủy ban nhân dân tỉnh");
        assertThat(key(scan.bytes())).isEqualTo("source.noTextLayer");
    }

    @Test
    void streamsThatUnpackWithoutEndAreRefusedBeforeTheyAreUnpacked() throws IOException {
        byte[] packed = zeros(80_000_000);
        assertThat(key(pdf("<< /Filter /FlateDecode /Length %d >>", packed))).isEqualTo("source.bomb");
        assertThat(key(pdf("<< /Fil#74er [/Fl#61teDecode] /Length %d >>", packed)))
                .isEqualTo("source.bomb");
        assertThat(key(pdf("<< /Type /ObjStm /N 1 /First 4 /Filter/FlateDecode/Length %d >>", packed)))
                .isEqualTo("source.bomb");
    }

    @Test
    void manyStreamsThatAreLargeTogetherAreRefused() throws IOException {
        ByteArrayOutputStream objects = new ByteArrayOutputStream();
        byte[] packed = zeros(50_000_000);
        for (int i = 0; i < 6; i++) objects.write(object(10 + i, "<< /Filter /FlateDecode /Length %d >>", packed));
        assertThat(key(file(objects.toByteArray()))).isEqualTo("source.bomb");
    }

    @Test
    void aPictureAsThePagesTextIsRefused() throws IOException {
        assertThat(key(pdf("<< /Subtype /Image /Filter /FlateDecode /Length %d >>", zeros(1000))))
                .isEqualTo("source.bomb");
    }

    @Test
    void aTreeOfPagesThatGoesInACircleOrTooDeepEnds() {
        String circle = "2 0 obj << /Type /Pages /Count 1 /Kids [2 0 R 3 0 R] >> endobj\n"
                + "3 0 obj << /Type /Pages /Count 9999999 /Parent 2 0 R /Kids [2 0 R 3 0 R] >> endobj\n";
        assertThat(key(written(circle))).isEqualTo("source.noTextLayer");
        StringBuilder deep = new StringBuilder();
        for (int i = 2; i < 20_000; i++)
            deep.append(i)
                    .append(" 0 obj << /Type /Pages /Count 1 /Kids [")
                    .append(i + 1)
                    .append(" 0 R] >> endobj\n");
        assertThat(key(written(deep.toString()))).isIn("source.damaged", "source.noTextLayer");
    }

    @Test
    void tooManyPagesAreRefused() {
        Pdf pdf = new Pdf();
        for (int i = 0; i < Limits.PAGES; i++) pdf.page();
        assertThat(key(pdf.text(60, 100, "cuối").bytes())).isEqualTo("source.tooManyPages");
    }

    @Test
    void formsThatDrawFormsWithoutEndAreRefused() {
        StringBuilder forms = new StringBuilder("2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>"
                + " endobj\n4 0 obj << /Length 5 >> stream\n/X Do\nendstream endobj\n");
        for (int i = 5; i < 20; i++)
            forms.append(i)
                    .append(" 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X ")
                    .append(i + 1)
                    .append(" 0 R >> >> /Length 60 >> stream\n")
                    .append("/X Do ".repeat(10))
                    .append("\nendstream endobj\n");
        forms.append(
                "20 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 8 >> stream\n0 0 m  n \nendstream endobj\n");
        assertThat(key(written(forms.toString()))).isEqualTo("source.tooMuchText");
    }

    @Test
    void aDamagedOneIsRefused() {
        byte[] whole = new Pdf().text(60, 100, "chữ").bytes();
        assertThat(key(java.util.Arrays.copyOf(whole, 600))).isIn("source.damaged", "source.noTextLayer");
        assertThat(key("%PDF-1.7\nkhông có gì".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("source.damaged");
    }

    private static String key(byte[] file) {
        return Opened.refused("a.pdf", file).key();
    }

    private static void picture(Pdf pdf) throws IOException {
        PDPage page = pdf.document.getPage(0);
        var image =
                LosslessFactory.createFromImage(pdf.document, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB));
        try (var content = new PDPageContentStream(pdf.document, page, PDPageContentStream.AppendMode.PREPEND, false)) {
            content.drawImage(image, 0, 0, 595, 842);
        }
    }

    private static byte[] zeros(int count) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] block = new byte[1_000_000];
            for (int left = count; left > 0; left -= block.length) out.write(block, 0, Math.min(left, block.length));
        }
        return packed.toByteArray();
    }

    /** One page whose content is that stream. */
    private static byte[] pdf(String dictionary, byte[] stream) throws IOException {
        return file(object(4, dictionary, stream));
    }

    private static byte[] object(int number, String dictionary, byte[] stream) throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.write((number + " 0 obj " + dictionary.formatted(stream.length) + " stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        object.write(stream);
        object.write("\nendstream endobj\n".getBytes(StandardCharsets.US_ASCII));
        return object.toByteArray();
    }

    private static byte[] file(byte[] objects) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                        + "2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj\n"
                        + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >> endobj\n")
                .getBytes(StandardCharsets.US_ASCII));
        file.write(objects);
        file.write("trailer << /Root 1 0 R >>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }

    private static byte[] written(String objects) {
        return ("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n" + objects
                        + "trailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
