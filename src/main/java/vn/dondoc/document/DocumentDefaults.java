package vn.dondoc.document;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

/** What holds for the whole file: typeface, language, title and author in the file's properties. */
final class DocumentDefaults {

    private static final String TYPEFACE = "Times New Roman";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_2013 = "15";

    private DocumentDefaults() {}

    static void apply(XWPFDocument document, OfficialDocument source) {
        var fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(TYPEFACE);
        fonts.setHAnsi(TYPEFACE);
        fonts.setCs(TYPEFACE);
        fonts.setEastAsia(TYPEFACE);
        var styles = document.createStyles();
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        leaveCompatibilityMode(document);
        describe(document, source);
    }

    /** Without this setting Word takes the file for one of Word 2007. POI has no call for it. */
    private static void leaveCompatibilityMode(XWPFDocument document) {
        try (var cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("compat", WORD);
            cursor.beginElement("compatSetting", WORD);
            cursor.insertAttributeWithValue("name", WORD, "compatibilityMode");
            cursor.insertAttributeWithValue("uri", WORD, "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue("val", WORD, WORD_2013);
        }
    }

    private static void describe(XWPFDocument document, OfficialDocument source) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(
                CleanText.of(source.title().citedType() + " " + source.title().subject()));
        properties.setCreator(CleanText.of(source.letterhead().issuer()));
        // POI would note the moment of writing; the date that counts is the one in the letterhead.
        properties.setCreated(Optional.empty());
        properties.setModified(Optional.empty());
    }
}
