package vn.dondoc.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import vn.dondoc.security.Visitor;
import vn.dondoc.support.Browser;

/** The README's demo as a newcomer has it: the job executor runs beside the clock that he moves. */
@TestMethodOrder(OrderAnnotation.class)
class DemoIT {
    @TempDir
    static Path folder;

    static RunningJar jar;
    static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        jar = RunningJar.start(folder, Map.of(), "--demo", "--spring.mail.port=" + RunningJar.freePort());
        assertThat(jar.answers()).as(jar.output()).isTrue();
        browser = new Browser(jar.url());
    }

    @AfterAll
    static void stop() throws Exception {
        browser.close();
        jar.close();
    }

    @Test
    @Order(1)
    void itSaysWhoLogsInAndWhereToLook() {
        assertThat(jar.output())
                .contains("chuyenvien.sxd", "quantri", "Mật khẩu của mọi tài khoản: dondoc")
                .contains("/demo/dong-ho", "/demo/hop-thu");
    }

    @Test
    @Order(2)
    void theAdministratorMovesTheClockOnAPage() {
        browser.open("/demo/dong-ho").logIn("quantri");
        browser.click(By.cssSelector("button[value^='2025-04-11']"));

        browser.seeText("Đồng hồ minh họa đã chuyển tới 08:00 ngày 11/4/2025");
        browser.screenshot("demo-dong-ho");
        assertThat(browser.see(By.cssSelector("button[value^='2025-04-11']")).isEnabled())
                .isFalse();
    }

    @Test
    @Order(3)
    void aReminderIsReadInTheMailCatcherAndItsLinkLeadsToTheReport() {
        browser.open("/demo/hop-thu?nguoiNhan=chuyenvien.stc");
        browser.clickText("Còn 3 ngày làm việc đến hạn gửi báo cáo tháng 4 năm 2025");
        browser.driver().switchTo().frame(browser.see(By.tagName("iframe")));
        browser.seeText("Hạn gửi báo cáo tháng 4 năm 2025 của Sở Tài chính là hết ngày 16/4/2025 (thứ Tư)");
        browser.seeText("Dữ liệu minh họa");
        browser.clickText("Mở báo cáo");

        browser.driver().switchTo().defaultContent();
        browser.seeText("Sở Tài chính");
        assertThat(browser.url()).contains("/viec/");
        browser.screenshot("demo-thu");
    }

    @Test
    @Order(4)
    void twelveDaysInOneStepRunWithoutAFailedJob() {
        var moved = new Visitor(jar.url())
                .login("quantri", "dondoc")
                .form("/demo/dong-ho", Map.of("target", "2025-04-22T08:00:00", "others", "true"));

        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(jar.output()).doesNotContain("WARN").doesNotContain("ERROR");
        assertThat(new Visitor(jar.url())
                        .login("chuyenvien.vp", "dondoc")
                        .get("/")
                        .body())
                .contains("Phiếu trình mở ngày 21/4/2025 (3 nội dung)");
    }
}
