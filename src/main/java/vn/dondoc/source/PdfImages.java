package vn.dondoc.source;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Whether pages are pictures. */
final class PdfImages {
    private PdfImages() {}

    /** Every page has one: so do scans. */
    static boolean covers(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) if (!has(page)) return false;
        return true;
    }

    private static boolean has(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) return false;
        for (COSName name : resources.getXObjectNames()) if (resources.isImageXObject(name)) return true;
        return false;
    }
}
