package vn.dondoc.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A thin line centred under a text: the upper border of a low, empty paragraph. */
final class RuleLine {

    private static final double HEIGHT_POINTS = 4;
    private static final BigInteger EIGHTHS_OF_A_POINT = BigInteger.valueOf(6);

    private static final int GAP_TO_THE_TEXT = Twips.points(2);

    private RuleLine() {}

    /** Draws a line of the given length into a space of the given width, both in twips. */
    static void draw(XWPFParagraph paragraph, int length, int available) {
        var side = (available - Math.min(length, available)) / 2;
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setSpacingBefore(GAP_TO_THE_TEXT);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(HEIGHT_POINTS, LineSpacingRule.EXACT);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.getCTP().getPPr().getPBdr().getTop().setSz(EIGHTHS_OF_A_POINT);
    }
}
