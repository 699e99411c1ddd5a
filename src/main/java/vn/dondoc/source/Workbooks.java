package vn.dondoc.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Opens an .xlsx sheet by sheet and row by row: memory follows what is in it, never what it claims to be. */
public final class Workbooks {
    /** What arrives larger is refused unopened. */
    public static final long MAX_BYTES = 50L * 1024 * 1024;

    private Workbooks() {}

    /** @throws WorkbookRefused when it is not an .xlsx that can be read within the limits */
    public static Workbook open(String name, Path file) {
        WorkbookGate.check(file);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return new Workbook(name.replaceAll(".*[/\\\\]", ""), sheets(new XSSFReader(opened)));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | OpenXML4JRuntimeException
                | POIXMLException
                | DateTimeException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            throw WorkbookRefused.damaged();
        }
    }

    private static List<Workbook.Sheet> sheets(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        Set<String> hidden = WorkbookParts.hiddenSheets(reader.getWorkbookData());
        var values = new WorkbookValues(
                WorkbookParts.sharedStrings(reader.getSharedStringsData()),
                WorkbookParts.dateStyles(reader.getStylesData()),
                WorkbookParts.counts1904(reader.getWorkbookData()));
        List<Workbook.Sheet> sheets = new ArrayList<>();
        var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (parts.hasNext())
            try (var part = parts.next()) {
                String name = WorkbookText.clean(parts.getSheetName());
                if (!hidden.contains(parts.getSheetName())) sheets.add(WorkbookSheetReader.read(name, part, values));
            }
        return sheets;
    }
}
