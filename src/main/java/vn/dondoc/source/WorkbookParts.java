package vn.dondoc.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The parts beside the sheets: shared texts, which styles show dates, which sheets are hidden. */
final class WorkbookParts {
    private WorkbookParts() {}

    /** The library's parser takes no DTD: nothing from outside is read and no entity grows. */
    static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try (part) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Set<String> hiddenSheets(InputStream workbook) throws IOException, SAXException {
        Set<String> hidden = new HashSet<>();
        parse(workbook, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qName, Attributes a) {
                String state = a.getValue("state");
                if (name.equals("sheet") && state != null && !state.equals("visible")) hidden.add(a.getValue("name"));
            }
        });
        return hidden;
    }

    /** Old workbooks of the Macintosh count days from 1904. */
    static boolean counts1904(InputStream workbook) throws IOException, SAXException {
        boolean[] from1904 = {false};
        parse(workbook, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qName, Attributes a) {
                if (name.equals("workbookPr")) from1904[0] = WorkbookSheetReader.yes(a.getValue("date1904"));
            }
        });
        return from1904[0];
    }

    static List<String> sharedStrings(InputStream part) throws IOException, SAXException {
        List<String> strings = new ArrayList<>();
        if (part == null) return strings;
        parse(part, new DefaultHandler() {
            private final StringBuilder text = new StringBuilder();
            private boolean inText;
            private boolean phonetic;

            @Override
            public void startElement(String uri, String name, String qName, Attributes a) {
                if (name.equals("si")) text.setLength(0);
                if (name.equals("rPh")) phonetic = true;
                inText = name.equals("t") && !phonetic;
            }

            @Override
            public void endElement(String uri, String name, String qName) {
                if (name.equals("si")) strings.add(WorkbookText.clean(text));
                if (name.equals("rPh")) phonetic = false;
                inText = false;
            }

            @Override
            public void characters(char[] ch, int start, int length) {
                if (inText) text.append(ch, start, length);
            }
        });
        return strings;
    }

    static BitSet dateStyles(InputStream part) throws IOException, SAXException {
        BitSet dates = new BitSet();
        if (part == null) return dates;
        Map<Integer, String> formats = new HashMap<>();
        parse(part, new DefaultHandler() {
            private boolean inCells;
            private int style;

            @Override
            public void startElement(String uri, String name, String qName, Attributes a) {
                if (name.equals("numFmt"))
                    formats.put(Integer.valueOf(a.getValue("numFmtId")), a.getValue("formatCode"));
                if (name.equals("cellXfs")) inCells = true;
                if (inCells && name.equals("xf")) dates.set(style++, isDate(a.getValue("numFmtId")));
            }

            @Override
            public void endElement(String uri, String name, String qName) {
                if (name.equals("cellXfs")) inCells = false;
            }

            private boolean isDate(String format) {
                int id = format == null ? 0 : Integer.parseInt(format);
                return DateUtil.isADateFormat(id, formats.get(id));
            }
        });
        return dates;
    }
}
