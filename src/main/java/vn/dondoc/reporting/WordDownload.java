package vn.dondoc.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.document.DocxWriter;
import vn.dondoc.security.SignedIn;

/** "Tải bản Word": the report as the agency will sign it, at any time. */
@Controller
class WordDownload {
    private final ReportCases cases;
    private final LineViews lines;
    private final AgencyDocument document;
    private final FirstLook firstLook;
    private final DocxWriter writer = new DocxWriter();

    WordDownload(ReportCases cases, LineViews lines, AgencyDocument document, FirstLook firstLook) {
        this.cases = cases;
        this.lines = lines;
        this.document = document;
        this.firstLook = firstLook;
    }

    @GetMapping("/bao-cao/{reportId}/word")
    void download(@PathVariable UUID reportId, @AuthenticationPrincipal SignedIn person, HttpServletResponse response)
            throws IOException {
        ReportCase c = cases.get(reportId);
        if (!Oversight.reads(person, c)) throw ReportRefused.unknown();
        firstLook.by(person, c);
        var source = document.of(c, lines.of(c, List.of()));
        String name = "Báo cáo " + c.round().period().code() + " " + c.agency().name() + ".docx";
        response.setContentType(FileType.DOCX.mime());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        writer.write(source, response.getOutputStream());
    }
}
