package vn.dondoc.document;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Draws agency and state name side by side, below them number (a letter's subject too), place and date. */
final class LetterheadTable {

    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private static final Lettering SUPERIOR = Lettering.upright(13);
    private static final Lettering CAPTION = Lettering.bold(13);
    private static final Lettering MOTTO_LETTERS = Lettering.bold(14);
    private static final Lettering NUMBER = Lettering.upright(13);
    private static final Lettering LETTER_SUBJECT = Lettering.upright(12);
    private static final Lettering PLACE_AND_DATE = Lettering.italic(14);

    // The state name in 13 point bold is 95.7 mm wide and must stay on one line.
    private static final int RIGHT = Twips.mm(98);
    private static final int LEFT = PageSetup.PORTRAIT.textWidth() - RIGHT;
    private static final int MOTTO_WIDTH = Twips.mm(60.5);
    private static final double SHARE_OF_ISSUER = 0.42;

    private LetterheadTable() {}

    static void draw(XWPFDocument document, Letterhead letterhead, Title title) {
        var table = new TwoColumns(document, LEFT, RIGHT);
        var names = table.addRow();
        drawAgency(names.left(), letterhead);
        drawState(names.right());
        var details = table.addRow();
        drawNumber(details.left(), letterhead.number(), title);
        var placeAndDate = details.right().get();
        placeAndDate.setSpacingBefore(Twips.points(6));
        PLACE_AND_DATE.write(placeAndDate, letterhead.placeAndDate().line());
    }

    private static void drawAgency(Supplier<XWPFParagraph> cell, Letterhead letterhead) {
        if (!letterhead.superior().isBlank()) {
            SUPERIOR.write(cell.get(), Lettering.capitals(letterhead.superior()));
        }
        var issuer = Lettering.capitals(letterhead.issuer());
        CAPTION.write(cell.get(), issuer);
        var textWidth = Math.min(CAPTION.widthOf(issuer), LEFT);
        RuleLine.draw(cell.get(), (int) (textWidth * SHARE_OF_ISSUER), LEFT);
    }

    private static void drawState(Supplier<XWPFParagraph> cell) {
        CAPTION.write(cell.get(), STATE);
        MOTTO_LETTERS.write(cell.get(), MOTTO);
        RuleLine.draw(cell.get(), MOTTO_WIDTH, RIGHT);
    }

    private static void drawNumber(Supplier<XWPFParagraph> cell, DocumentNumber number, Title title) {
        var line = cell.get();
        line.setSpacingBefore(Twips.points(6));
        NUMBER.write(line, number.line());
        if (title.isLetter()) {
            var subject = cell.get();
            subject.setSpacingBefore(Twips.points(6));
            LETTER_SUBJECT.write(subject, "V/v " + title.subject());
        }
    }
}
