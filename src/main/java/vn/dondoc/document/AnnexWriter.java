package vn.dondoc.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Draws the head of an annex (number, name, document it belongs to) and its body. */
final class AnnexWriter {
    private static final String OFFICE = "Văn phòng";

    private static final Lettering NAME = Lettering.bold(14);
    private static final Lettering BELONGS_TO = Lettering.italic(14);
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private final XWPFDocument document;
    private final OfficialDocument source;

    AnnexWriter(XWPFDocument document, OfficialDocument source) {
        this.document = document;
        this.source = source;
    }

    void write(int index) {
        var annex = source.annexes().get(index);
        line(NAME, numbered(index), 0);
        line(NAME, Lettering.capitals(annex.title()), 0);
        line(BELONGS_TO, belongsTo(), Twips.points(12));
        new BodyWriter(document, pageOf(annex)).write(annex.body());
    }

    static PageSetup pageOf(Annex annex) {
        return annex.landscape() ? PageSetup.LANDSCAPE : PageSetup.PORTRAIT;
    }

    private String numbered(int index) {
        var number = index + 1;
        return source.annexes().size() == 1 ? "Phụ lục" : "Phụ lục " + TENS[number / 10] + ONES[number % 10];
    }

    private String belongsTo() {
        var letterhead = source.letterhead();
        return "(Kèm theo %s số %s %s của %s)"
                .formatted(
                        source.title().citedType(),
                        letterhead.number().text(),
                        letterhead.placeAndDate().date(),
                        issuedBy(letterhead));
    }

    /** An office has no name of its own: "Văn phòng UBND tỉnh Nghệ An". */
    private static String issuedBy(Letterhead letterhead) {
        return letterhead.issuer().equals(OFFICE) ? OFFICE + " " + letterhead.superior() : letterhead.issuer();
    }

    private void line(Lettering letters, String text, int after) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(after);
        letters.write(paragraph, text);
    }
}
