package vn.dondoc.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Draws "Kính gửi:": one addressee on the same line, several below each other with dashes. */
final class AddresseeLines {

    private static final String DEAR = "Kính gửi:";
    private static final Lettering LETTERS = Lettering.upright(14);
    private static final int DEAR_INDENT = Twips.mm(30);
    private static final int LIST_INDENT = Twips.mm(50);
    private static final int DASH = Twips.mm(3);

    private AddresseeLines() {}

    static void draw(XWPFDocument document, List<String> addressees) {
        if (addressees.isEmpty()) {
            return;
        }
        var first = paragraph(document);
        first.setSpacingBefore(Twips.points(12));
        if (addressees.size() == 1) {
            first.setAlignment(ParagraphAlignment.CENTER);
            first.setSpacingAfter(Twips.points(12));
            LETTERS.write(first, DEAR + " " + addressees.get(0));
        } else {
            drawList(document, first, addressees);
        }
    }

    private static void drawList(XWPFDocument document, XWPFParagraph first, List<String> addressees) {
        first.setIndentationLeft(DEAR_INDENT);
        LETTERS.write(first, DEAR);
        XWPFParagraph last = first;
        for (var entry : DashedList.entries(addressees)) {
            last = paragraph(document);
            last.setIndentationLeft(LIST_INDENT);
            last.setIndentationHanging(DASH);
            LETTERS.write(last, entry);
        }
        last.setSpacingAfter(Twips.points(12));
    }

    private static XWPFParagraph paragraph(XWPFDocument document) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        return paragraph;
    }
}
