package vn.dondoc.document;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Size in points and kind of letters. The only way text gets into a file, so that all of it is clean.
 */
record Lettering(int size, boolean bold, boolean italic) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final double CAPITAL = 0.71;
    private static final double SMALL = 0.48;
    private static final double OTHER = 0.28;

    static Lettering upright(int size) {
        return new Lettering(size, false, false);
    }

    static Lettering bold(int size) {
        return new Lettering(size, true, false);
    }

    static Lettering italic(int size) {
        return new Lettering(size, false, true);
    }

    static Lettering boldItalic(int size) {
        return new Lettering(size, true, true);
    }

    static String capitals(String text) {
        return CleanText.of(text).toUpperCase(VIETNAMESE);
    }

    XWPFRun write(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        var first = true;
        for (var line : CleanText.of(text).split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(line, run.getCTR().sizeOfTArray());
            first = false;
        }
        return run;
    }

    /** Width of a line in twips, from the average widths of Times New Roman Bold: good for the length of a rule. */
    int widthOf(String line) {
        var ems = CleanText.of(line)
                .codePoints()
                .mapToDouble(c -> Character.isUpperCase(c) ? CAPITAL : Character.isLowerCase(c) ? SMALL : OTHER)
                .sum();
        return Twips.points(ems * size);
    }
}
