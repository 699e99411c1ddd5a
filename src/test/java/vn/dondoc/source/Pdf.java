package vn.dondoc.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws a PDF: text and lines at places counted in points from the upper left corner. */
final class Pdf {
    static final float SIZE = 13;

    final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream content;

    interface Drawing {
        void draw() throws IOException;
    }

    Pdf() {
        try (InputStream in =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page();
    }

    Pdf page() {
        return doing(() -> {
            if (content != null) content.close();
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
        });
    }

    Pdf text(float x, float y, String text) {
        return doing(() -> {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            content.showText(text);
            content.endText();
        });
    }

    /** Centred in a column of the page. */
    Pdf centred(float from, float to, float y, String text) {
        return text((from + to - width(text)) / 2, y, text);
    }

    float width(String text) {
        try {
            return font.getStringWidth(text) / 1000 * SIZE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pdf line(float x1, float y1, float x2, float y2) {
        return doing(() -> {
            content.moveTo(x1, PDRectangle.A4.getHeight() - y1);
            content.lineTo(x2, PDRectangle.A4.getHeight() - y2);
            content.stroke();
        });
    }

    Pdf doing(Drawing drawing) {
        try {
            drawing.draw();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param user empty where anybody may open it */
    byte[] encrypted(String user) {
        doing(() -> document.protect(new StandardProtectionPolicy("chu", user, new AccessPermission())));
        return bytes();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        doing(() -> {
            content.close();
            document.save(bytes);
            document.close();
        });
        return bytes.toByteArray();
    }
}
