package vn.dondoc.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reporting.ReportingFixture.NGHI_LOC;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.Browser;
import vn.dondoc.support.TimeTravel;

/** A file that the server would refuse is refused before it travels, in the browser of the person. */
@ReportingTest
class UploadInTheBrowserTest {
    private static final By FILE = By.id("tep");

    @Autowired
    ReportingFixture given;

    @Autowired
    Reporting reporting;

    @Autowired
    AttachmentRows attachments;

    @Autowired
    TimeTravel time;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    UUID report;

    @BeforeEach
    void theReportWasSent() {
        UUID plan = given.plan200();
        given.morning("2025-04-01");
        report = given.report(given.round(plan, "2025-M04").id(), NGHI_LOC).id();
        time.to("2025-04-15T10:00");
        given.submit("chuyenvien.nghiloc", report);
        given.approve("lanhdao.nghiloc", report);
    }

    @Test
    void typeAndSizeAreCheckedBeforeAnythingIsSent() throws Exception {
        try (Browser browser = new Browser("http://localhost:" + port)) {
            browser.open("/bao-cao/" + report).logIn("chuyenvien.nghiloc");
            browser.seeText("Nhập số văn bản, đính kèm bản ký số");
            browser.type(By.id("so"), "77/BC-UBND");
            browser.driver().executeScript("document.getElementById('ngay').value = '2025-04-15'");

            assertThat(chosen(browser, file("bao-cao.docx", "x")))
                    .isEqualTo("Không nhận tệp .docx. Các loại được nhận: pdf.");
            assertThat(chosen(browser, file("trong.pdf", ""))).isEqualTo("Tệp trong.pdf không có nội dung.");
            assertThat(chosen(browser, large("lon.pdf"))).isEqualTo("Tệp lon.pdf vượt 50 MB.");
            browser.clickText("Lưu số văn bản");
            assertThat(reporting.get(report).documentNumber()).isNull();

            assertThat(chosen(browser, file("da-ky.pdf", TestFiles.PDF))).isEmpty();
            browser.clickText("Lưu số văn bản");
            browser.seeText("Đã ghi số, ngày văn bản của báo cáo.");
        }
        assertThat(attachments.of(report)).extracting(Attachment::name).containsExactly("da-ky.pdf");
    }

    /** What the browser says about the file; empty when nothing. */
    private static String chosen(Browser browser, Path file) {
        browser.see(FILE).sendKeys(file.toString());
        return (String) browser.driver().executeScript("return document.getElementById('tep').validationMessage");
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path large(String name) throws Exception {
        Path path = folder.resolve(name);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(InspectedFile.LARGEST + 1);
        }
        return path;
    }
}
