package vn.dondoc.intake;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet on paper and on the screen: A4, one page wide, rows as high as what stands in them. */
final class TaskListPaper {
    private static final float LINE = 15.75f;
    /** More than any sheet shows of one row. */
    private static final float HIGHEST = 409f;

    /** Letters that stand in the width of one figure, on average. */
    private static final double LETTERS = 1.1;

    private static final double MARGIN = 0.5;

    private TaskListPaper() {}

    /** @param header the row that stays on the screen and comes again on each page */
    static void lying(XSSFSheet sheet, int header) {
        sheet.createFreezePane(0, header + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        oneWide(sheet);
    }

    static void oneWide(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM})
            sheet.setMargin(side, MARGIN);
        sheet.getFooter().setCenter("&P/&N");
    }

    /** Not every program does this when it opens a file. The height is a proposal: what is typed later may move it. */
    static void fit(XSSFRow row) {
        int lines = 1;
        for (Cell cell : row) {
            int width = (int) (row.getSheet().getColumnWidth(cell.getColumnIndex()) / 256 * LETTERS);
            if (cell.getCellType() == CellType.STRING) lines = Math.max(lines, lines(cell.getStringCellValue(), width));
        }
        row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 2));
        row.getCTRow().setCustomHeight(false);
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            int used = 0;
            lines++;
            for (String word : paragraph.split(" ")) {
                if (used > 0 && used + 1 + word.length() > width) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.length();
            }
        }
        return lines;
    }
}
