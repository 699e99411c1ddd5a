package vn.dondoc.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Draws the blocks of the body or of an annex in 14 point, justified, 6 point apart, first lines indented 12.7 mm. */
final class BodyWriter {

    private static final int SIZE = 14;
    private static final Lettering HEADING = Lettering.bold(SIZE);
    private static final int FIRST_LINE = Twips.mm(12.7);
    private static final int AFTER = Twips.points(6);

    private final XWPFDocument document;
    private final TableWriter tables;

    BodyWriter(XWPFDocument document, PageSetup page) {
        this.document = document;
        this.tables = new TableWriter(document, page.textWidth());
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            writeHeading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            writeRuns(paragraph.runs());
        } else if (block instanceof Block.Note note) {
            writeRuns(List.of(Run.italic(note.text())));
        } else if (block instanceof Block.ListItem item) {
            writeItem(item);
        } else {
            tables.write((Table) block);
        }
    }

    private void writeHeading(Block.Heading heading) {
        var paragraph = addParagraph();
        paragraph.setKeepNext(true);
        // Justified, a heading of two lines would be torn apart.
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        // The outline level fills the navigation pane; Word counts it from 0.
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(heading.level() - 1));
        HEADING.write(paragraph, heading.text());
    }

    private void writeItem(Block.ListItem item) {
        var runs = new ArrayList<Run>();
        runs.add(Run.plain("- "));
        runs.addAll(item.runs());
        writeRuns(runs);
    }

    /** A line feed begins a new paragraph: a mere line break would stretch the justified line before it. */
    private void writeRuns(List<Run> runs) {
        var paragraph = addParagraph();
        var lineEnded = false;
        for (var run : runs) {
            var letters = new Lettering(SIZE, run.bold(), run.italic());
            for (var piece : CleanText.of(run.text()).split("(?<=\n)")) {
                var text = piece.replace("\n", "");
                if (!text.isEmpty()) {
                    paragraph = lineEnded && !paragraph.getRuns().isEmpty() ? addParagraph() : paragraph;
                    letters.write(paragraph, text);
                    lineEnded = false;
                }
                lineEnded |= piece.endsWith("\n");
            }
        }
    }

    private XWPFParagraph addParagraph() {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        paragraph.setSpacingAfter(AFTER);
        return paragraph;
    }
}
