package vn.dondoc.document;

import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Draws "Nơi nhận" on the left and who signs on the right, never torn apart by a page end. */
final class SignatureTable {

    private static final Lettering RECIPIENTS_TITLE = Lettering.boldItalic(12);
    private static final Lettering RECIPIENT = Lettering.upright(11);
    private static final Lettering AUTHORITY = Lettering.bold(14);
    private static final Lettering OFFICE = Lettering.italic(14);
    private static final Lettering NAME = Lettering.bold(14);
    private static final int LEFT = Twips.mm(75);
    private static final int RIGHT = PageSetup.PORTRAIT.textWidth() - LEFT;
    private static final int ROOM_FOR_THE_SEAL = Twips.mm(28);

    private SignatureTable() {}

    static void draw(XWPFDocument document, Signature signature, List<String> recipients) {
        keepWithTheText(document);
        var row = new TwoColumns(document, LEFT, RIGHT).addRow();
        drawRecipients(row.left(), recipients);
        drawSignature(row.right(), signature);
    }

    /** A signature alone on a page could be put under any text. */
    private static void keepWithTheText(XWPFDocument document) {
        document.getLastParagraph().setKeepNext(true);
        var gap = ThinParagraph.add(document);
        gap.setSpacingAfter(Twips.points(6));
        gap.setKeepNext(true);
    }

    private static void drawRecipients(Supplier<XWPFParagraph> cell, List<String> recipients) {
        var title = cell.get();
        if (recipients.isEmpty()) {
            return;
        }
        title.setAlignment(ParagraphAlignment.LEFT);
        RECIPIENTS_TITLE.write(title, "Nơi nhận:");
        for (var entry : DashedList.entries(recipients)) {
            var line = cell.get();
            line.setAlignment(ParagraphAlignment.LEFT);
            RECIPIENT.write(line, entry);
        }
    }

    private static void drawSignature(Supplier<XWPFParagraph> cell, Signature signature) {
        signature.authority().forEach(line -> AUTHORITY.write(cell.get(), Lettering.capitals(line)));
        if (!signature.office().isBlank()) {
            OFFICE.write(cell.get(), signature.office());
        }
        var name = cell.get();
        name.setSpacingBefore(ROOM_FOR_THE_SEAL);
        NAME.write(name, signature.name());
    }
}
