package vn.dondoc.document;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * What stands outside the text on each page: the page number in the top margin, the warning of made-up data at the
 * foot. Set on the first section only; the annexes inherit both.
 */
final class RunningHeads {

    static final String ILLUSTRATIVE =
            "Dữ liệu minh họa, không phản ánh tình hình thực tế của cơ quan, địa phương được nêu tên.";

    private static final Lettering PAGE_NUMBER = Lettering.upright(14);
    private static final Lettering WARNING = Lettering.italic(10);

    private final XWPFHeaderFooterPolicy policy;

    RunningHeads(XWPFDocument document, CTSectPr firstSection) {
        this.policy = new XWPFHeaderFooterPolicy(document, firstSection);
    }

    void drawPageNumber() {
        // The first page has a header of its own, so that no program shows the number there.
        policy.createHeader(XWPFHeaderFooterPolicy.FIRST).createParagraph();
        var paragraph = policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = new XWPFRun(field.addNewR(), paragraph);
        run.setFontSize(PAGE_NUMBER.size());
        run.setText("2");
    }

    void drawIllustrativeWarning() {
        warn(policy.createFooter(XWPFHeaderFooterPolicy.FIRST).createParagraph());
        warn(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph());
    }

    private static void warn(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        WARNING.write(paragraph, ILLUSTRATIVE);
    }
}
