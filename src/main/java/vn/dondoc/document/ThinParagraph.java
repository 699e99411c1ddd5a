package vn.dondoc.document;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** An empty paragraph one point high, where the format needs a paragraph but the page does not. */
final class ThinParagraph {

    private ThinParagraph() {}

    static XWPFParagraph add(XWPFDocument document) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
        return paragraph;
    }
}
