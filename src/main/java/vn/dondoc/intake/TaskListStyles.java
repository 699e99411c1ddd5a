package vn.dondoc.intake;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a task list look. Each style once for a workbook, however many rows. */
final class TaskListStyles {
    private static final String FONT = "Times New Roman";
    private static final String AS_TYPED = "@";
    private static final String DAY = "d/m/yyyy";
    private static final short SIZE = 12;

    private final XSSFWorkbook book;
    private final XSSFFont plain;
    private final XSSFFont bold;
    private final XSSFCellStyle text;
    private final XSSFCellStyle number;
    private final XSSFCellStyle day;
    private final XSSFCellStyle group;
    private final XSSFCellStyle groupNumber;
    private final XSSFCellStyle header;

    TaskListStyles(XSSFWorkbook book) {
        this.book = book;
        this.plain = font(SIZE, false);
        this.bold = font(SIZE, true);
        this.text = bordered(AS_TYPED, plain);
        this.number = centred(bordered(AS_TYPED, plain));
        this.day = centred(bordered(DAY, plain));
        this.group = bordered(AS_TYPED, bold);
        this.groupNumber = centred(bordered(AS_TYPED, bold));
        this.header = centred(bordered(AS_TYPED, bold));
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    CellStyle text() {
        return text;
    }

    CellStyle number() {
        return number;
    }

    CellStyle day() {
        return day;
    }

    /** The name of a section. */
    CellStyle group() {
        return group;
    }

    CellStyle groupNumber() {
        return groupNumber;
    }

    CellStyle header() {
        return header;
    }

    CellStyle title() {
        XSSFCellStyle style = centred(book.createCellStyle());
        style.setFont(font((short) 14, true));
        return style;
    }

    /** Text outside the table. */
    CellStyle running() {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(plain);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle bordered(String format, XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFFont font(short size, boolean heavy) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(size);
        font.setBold(heavy);
        return font;
    }
}
