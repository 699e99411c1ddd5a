package vn.dondoc.document;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A4 with the margins of NĐ 30/2020/NĐ-CP, annex I: top and bottom 20 mm, left 30 mm, right 20 mm.
 * Each section counts its pages from 1 and does not print the first number.
 */
enum PageSetup {
    PORTRAIT(210, 297, STPageOrientation.PORTRAIT),
    LANDSCAPE(297, 210, STPageOrientation.LANDSCAPE);

    private static final int TOP_AND_BOTTOM = Twips.mm(20);
    private static final int LEFT = Twips.mm(30);
    private static final int RIGHT = Twips.mm(20);
    private static final int EDGE_TO_HEADER = Twips.mm(10);

    private final int width;
    private final int height;
    private final STPageOrientation.Enum orientation;

    PageSetup(int widthMm, int heightMm, STPageOrientation.Enum orientation) {
        this.width = Twips.mm(widthMm);
        this.height = Twips.mm(heightMm);
        this.orientation = orientation;
    }

    int textWidth() {
        return width - LEFT - RIGHT;
    }

    void applyTo(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        size.setOrient(orientation);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(EDGE_TO_HEADER));
        margins.setFooter(BigInteger.valueOf(EDGE_TO_HEADER));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }
}
