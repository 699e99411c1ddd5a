package vn.dondoc.redating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.calendar.CalendarFile;
import vn.dondoc.calendar.CalendarYears;
import vn.dondoc.calendar.DayEntry;
import vn.dondoc.support.Browser;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;

/** The Office edits a day, imports a file with a bad line, and takes over the proposal of the next year. */
@DonDocTest
class CalendarInBrowserTest {
    @LocalServerPort
    private int port;

    @Autowired
    private ChangedCalendar change;

    @Autowired
    private CalendarYears years;

    @Autowired
    private Plan200 plan;

    @Autowired
    private TimeTravel time;

    @Autowired
    private Jobs jobs;

    @TempDir
    private Path files;

    private Browser browser;

    @BeforeEach
    void theOfficeOpensTheCalendar() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        browser = new Browser("http://localhost:" + port);
        browser.open("/lich-lam-viec").logIn(ChangedCalendar.OFFICE);
        browser.seeText("nhập lịch năm 2027");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aDayIsAddedLookedAtAndConfirmed() {
        look("lich-danh-sach", "/lich-lam-viec");
        look("lich-nam", "/lich-lam-viec/2025");
        browser.clickText("Sửa lịch, nhập từ tệp");
        look("lich-sua", null);
        browser.clickText("Thêm ngày");
        By row = By.cssSelector("[data-days] tr:last-child");
        browser.typeDate(By.cssSelector("[data-days] tr:last-child input[type=date]"), "2025-04-25");
        browser.see(row).findElement(By.cssSelector("input[type=text]")).sendKeys("ngày nghỉ tránh bão số 1");
        browser.clickText("Xem trước thay đổi");

        browser.seeText("Xem trước lịch làm việc năm 2025");
        browser.seeText("26/4/2025 (thứ Bảy)");
        look("lich-xem-truoc", null);
        browser.clickText("Xác nhận lịch năm 2025");
        browser.seeText("Chưa ghi căn cứ");
        browser.type(By.id("basis"), ChangedCalendar.BASIS);
        browser.clickText("Xác nhận lịch năm 2025");

        browser.seeText("Đã xác nhận lịch làm việc năm 2025");
        jobs.runAll();
        browser.clickText("1 thời hạn chuyển ngày");
        browser.seeText("ngày nghỉ tránh bão số 1");
        look("lich-da-chuyen", null);
    }

    @Test
    void aFileWithABadLineIsRefusedWithItsLineAndAGoodOneIsLookedAt() throws IOException {
        String good = CalendarFile.write(change.with("2025-12-31", DayEntry.Kind.AFTERNOON_OFF));
        Path bad = Files.writeString(files.resolve("lich-sai.csv"), good.replace("31/12/2025", "31/11/2025"));
        browser.open("/lich-lam-viec/2025/sua");
        browser.attach(By.id("file"), bad);
        browser.clickText("Đọc tệp, xem trước");
        browser.seeText("Không đọc được ngày \"31/11/2025\"");
        look("lich-tep-sai", null);
        assertThat(years.find(2025).orElseThrow().version()).isEqualTo(1);

        browser.attach(By.id("file"), Files.writeString(files.resolve("lich.csv"), good));
        browser.clickText("Đọc tệp, xem trước");
        browser.seeText("31/12/2025 (thứ Tư): theo tuần → Nghỉ chiều");
    }

    @Test
    void theProposalOfTheNextYearIsConfirmedOnAPhoneToo() {
        browser.asPhone();
        browser.open("/lich-lam-viec/2027/sua");
        browser.seeText("Đây là đề xuất");
        assertThat(browser.overflow()).isZero();
        browser.clickText("Xem trước thay đổi");
        browser.seeText("Xem trước lịch làm việc năm 2027");
        assertThat(browser.overflow()).isZero();
        browser.type(By.id("basis"), "Thông báo số 1/TB-BNV");
        browser.clickText("Xác nhận lịch năm 2027");
        browser.seeText("Đã xác nhận lịch làm việc năm 2027");
        assertThat(browser.overflow()).isZero();
        assertThat(years.all()).extracting(year -> year.year()).isEqualTo(List.of(2025, 2026, 2027));
        jobs.runAll();
    }

    /** Kept for a look at both widths; a telephone must not scroll sideways. */
    private void look(String name, String path) {
        if (path != null) browser.open(path);
        browser.screenshot(name);
        browser.asPhone();
        browser.screenshot(name + "-dien-thoai");
        assertThat(browser.overflow()).as(name).isZero();
        browser.asDesktop();
    }
}
