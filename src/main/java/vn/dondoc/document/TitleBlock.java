package vn.dondoc.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Draws type and subject with the line below. A letter has neither: its subject stands under the number. */
final class TitleBlock {

    private static final Lettering LETTERS = Lettering.bold(14);
    private static final double SHARE_OF_SUBJECT = 0.4;

    private TitleBlock() {}

    static void draw(XWPFDocument document, Title title) {
        if (title.isLetter()) {
            return;
        }
        var type = centred(document);
        type.setSpacingBefore(Twips.points(18));
        LETTERS.write(type, Lettering.capitals(title.type()));
        LETTERS.write(centred(document), title.subject());
        var available = PageSetup.PORTRAIT.textWidth();
        var width = Math.min(LETTERS.widthOf(title.subject()), available);
        RuleLine.draw(document.createParagraph(), (int) (width * SHARE_OF_SUBJECT), available);
    }

    private static XWPFParagraph centred(XWPFDocument document) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }
}
