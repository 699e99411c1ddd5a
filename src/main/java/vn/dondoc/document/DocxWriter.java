package vn.dondoc.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Writes an {@link OfficialDocument} as .docx in the layout of NĐ 30/2020/NĐ-CP, annex I. The same document gives the
 * same bytes. Has no state; may be shared.
 */
public final class DocxWriter {

    /** Writes to the stream and leaves it open. */
    public void write(OfficialDocument source, OutputStream out) {
        try (var document = new XWPFDocument()) {
            DocumentDefaults.apply(document, source);
            draw(document, source);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            ReproducibleZip.copy(bytes.toByteArray(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(XWPFDocument document, OfficialDocument source) {
        LetterheadTable.draw(document, source.letterhead(), source.title());
        TitleBlock.draw(document, source.title());
        AddresseeLines.draw(document, source.addressees());
        new BodyWriter(document, PageSetup.PORTRAIT).write(source.body());
        SignatureTable.draw(document, source.signature(), source.recipients());
        drawRunningHeads(
                document,
                source,
                endSection(document, PageSetup.PORTRAIT, source.annexes().isEmpty()));
        drawAnnexes(document, source);
    }

    private static void drawRunningHeads(XWPFDocument document, OfficialDocument source, CTSectPr section) {
        var heads = new RunningHeads(document, section);
        heads.drawPageNumber();
        if (source.illustrative()) {
            heads.drawIllustrativeWarning();
        }
    }

    private static void drawAnnexes(XWPFDocument document, OfficialDocument source) {
        var writer = new AnnexWriter(document, source);
        var last = source.annexes().size() - 1;
        for (int i = 0; i <= last; i++) {
            writer.write(i);
            endSection(document, AnnexWriter.pageOf(source.annexes().get(i)), i == last);
        }
    }

    /** Word keeps the setup of a section at its end: in its last paragraph, or for the last section in the body. */
    private static CTSectPr endSection(XWPFDocument document, PageSetup page, boolean last) {
        var paragraph = ThinParagraph.add(document);
        var section = last
                ? document.getDocument().getBody().addNewSectPr()
                : paragraph.getCTP().getPPr().addNewSectPr();
        page.applyTo(section);
        return section;
    }
}
