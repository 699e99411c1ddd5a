package vn.dondoc.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Runs the pages of a PDF and gives what they print to {@link PdfText}. What they do is counted, and ends. */
final class PdfEngine extends PDFTextStripper {
    private static final int OPERATORS = 5_000_000;

    /** A form is a page in a page, and each may draw others. */
    private static final int COST_OF_A_FORM = 200;

    private final PdfText text;
    private int pages;
    private int operators;
    private int letters;
    private PdfRulings rulings;
    private PDRectangle box;
    private boolean upright;

    PdfEngine(PdfText text) {
        this.text = text;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    void run(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        text.close();
    }

    int letters() {
        return letters;
    }

    int pages() {
        return pages;
    }

    @Override
    protected void startPage(PDPage page) {
        if (++pages > Limits.PAGES) throw SourceRefused.tooManyPages();
        box = page.getCropBox();
        upright = page.getRotation() == 0;
        rulings = new PdfRulings(this::place);
        if (pages > 1) text.page();
        requireNoPicture(page);
    }

    /** Pictures are not measured before they are unpacked, so none may pass for the page's text. */
    private static void requireNoPicture(PDPage page) {
        Iterator<PDStream> contents = page.getContentStreams();
        while (contents.hasNext())
            if (COSName.IMAGE.equals(contents.next().getCOSObject().getCOSName(COSName.SUBTYPE)))
                throw SourceRefused.bomb();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators += operator.getName().equals("Do") ? COST_OF_A_FORM : 1;
        if (operators > OPERATORS) throw SourceRefused.tooMuchText();
        if (upright) rulings.operator(operator.getName(), operands);
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (++letters > Limits.CHARACTERS) throw SourceRefused.tooMuchText();
        super.processTextPosition(letter);
    }

    @Override
    protected void writePage() {
        List<PdfGlyph> glyphs = new ArrayList<>();
        for (List<TextPosition> article : getCharactersByArticle())
            for (TextPosition letter : article) glyphs.add(glyph(letter));
        new PdfPage(upright ? box.getWidth() : box.getHeight(), glyphs, rulings).write(text);
    }

    private static PdfGlyph glyph(TextPosition letter) {
        float left = letter.getXDirAdj();
        float size = Math.max(1, Math.abs(letter.getFontSizeInPt()));
        return new PdfGlyph(left, left + letter.getWidthDirAdj(), letter.getYDirAdj(), size, letter.getUnicode());
    }

    private Point2D place(float x, float y) {
        Point2D point = transformedPoint(x, y);
        return new Point2D.Double(point.getX() - box.getLowerLeftX(), box.getUpperRightY() - point.getY());
    }
}
