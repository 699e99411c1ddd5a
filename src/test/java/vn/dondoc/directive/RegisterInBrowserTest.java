package vn.dondoc.directive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.Browser;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

/** The register page as a coordinator has it before him. */
@DonDocTest
class RegisterInBrowserTest {
    private static final By SUBJECT = By.id("subject");

    @LocalServerPort
    int port;

    @Autowired
    Directives directives;

    @Autowired
    Plan200 plan;

    private Browser browser;

    @BeforeEach
    void openThePage() {
        browser = new Browser("http://localhost:" + port);
        browser.open("/van-ban/moi").logIn(Plan200.REGISTRAR);
        browser.see(SUBJECT);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatWasTypedIsOfferedAgainAfterAClosedPage() {
        browser.type(SUBJECT, "Thúc đẩy giải ngân vốn đầu tư công");
        browser.type(By.id("rows-0-title"), "Rà soát tiến độ giải ngân");
        browser.click(By.cssSelector("[data-add=rows]"));
        browser.type(By.id("rows-1-title"), "Tháo gỡ vướng mắc mặt bằng");
        browser.waitUntil("return Object.keys(localStorage).some("
                + "k => k.startsWith('dondoc.register.') && localStorage.getItem(k).includes('vướng mắc'))");

        browser.open("/van-ban").open("/van-ban/moi");
        browser.clickText("Khôi phục");

        assertThat(browser.see(SUBJECT).getDomProperty("value")).isEqualTo("Thúc đẩy giải ngân vốn đầu tư công");
        assertThat(browser.see(By.id("rows-1-title")).getDomProperty("value")).isEqualTo("Tháo gỡ vướng mắc mặt bằng");
        assertThat(directives.all()).isEmpty();
    }

    @Test
    void aRefusedDirectiveIsCorrectedInPlaceAndGoesToReview() {
        browser.type(By.id("number"), "15/CT-UBND");
        browser.type(By.id("type"), "Chỉ thị");
        browser.typeDate(By.id("issuedOn"), "2025-03-27");
        browser.type(SUBJECT, "Thúc đẩy giải ngân vốn đầu tư công");
        browser.type(By.id("issuer"), "UBND tỉnh Nghệ An");
        browser.type(By.id("rows-0-title"), "Rà soát tiến độ giải ngân");
        browser.type(By.id("rows-0-leads"), "Sở Lạ");
        new Select(browser.see(By.id("rows-0-kind"))).selectByValue("DATED");
        browser.typeDate(By.id("rows-0-dueOn"), "2025-03-01");
        browser.clickText("Chuyển rà soát");

        browser.seeText("còn 2 chỗ cần sửa");
        browser.screenshot("van-ban-tu-choi");
        assertThat(browser.see(By.id("rows-0-leads-problem")).getText()).startsWith("Không có \"Sở Lạ\"");
        assertThat(browser.see(By.id("rows-0-dueOn-problem")).getText()).contains("trước ngày ban hành");
        assertThat(browser.see(By.id("rows-0-title")).getDomProperty("value")).isEqualTo("Rà soát tiến độ giải ngân");

        browser.type(By.id("rows-0-leads"), "");
        browser.see(By.cssSelector("#rows-0-leads + [data-picker]")).sendKeys("Sở Xây dựng", Keys.ENTER);
        browser.typeDate(By.id("rows-0-dueOn"), "2025-04-25");
        browser.clickText("Chuyển rà soát");

        browser.seeText("Đã lưu và chuyển rà soát");
        browser.screenshot("van-ban-cho-ra-soat");
        assertThat(browser.text()).contains("Sở Xây dựng", "25/4/2025");
    }

    @Test
    void theCopyOnThisMachineHoldsTheRegimesToo() {
        browser.click(By.cssSelector("[data-add=regimes]"));
        browser.click(By.cssSelector("[data-add=regimes]"));
        new Select(browser.see(By.id("regimes-1-cadence"))).selectByValue("ONCE");
        browser.type(By.id("regimes-1-binds"), "Sở Nội vụ");
        browser.waitUntil("return Object.keys(localStorage).some("
                + "k => k.startsWith('dondoc.register.') && localStorage.getItem(k).includes('Sở Nội vụ'))");

        browser.open("/van-ban").open("/van-ban/moi");
        browser.clickText("Khôi phục");

        assertThat(browser.valueOf(By.id("regimes-0-cadence"))).isEqualTo("MONTH");
        assertThat(browser.valueOf(By.id("regimes-1-cadence"))).isEqualTo("ONCE");
        assertThat(browser.valueOf(By.id("regimes-1-binds"))).isEqualTo("Sở Nội vụ");
        browser.see(By.id("regimes-1-once-from"));
    }

    @Test
    void aCopyOfTheFirstReleaseComesBackAsAMonthlyRegime() {
        browser.driver().executeScript("""
                const key = 'dondoc.register.chuyenvien.sct./van-ban/moi';
                const fields = [['subject', 'Bản cũ'], ['regime', 'MONTH'], ['regime.beforeDay', '17'],
                    ['regime.roll', 'PREVIOUS'], ['regime.opensBefore', '5'], ['regime.addressee', 'UBND tỉnh'],
                    ['regime.binds', 'Sở Xây dựng'], ['rows[0].title', 'Rà soát']];
                localStorage.setItem(key, JSON.stringify({ at: 'hôm qua', fields: JSON.stringify(fields) }));
                """);
        browser.open("/van-ban").open("/van-ban/moi");
        browser.clickText("Khôi phục");

        assertThat(browser.valueOf(By.id("regimes-0-due-number"))).isEqualTo("17");
        assertThat(browser.valueOf(By.id("regimes-0-binds"))).isEqualTo("Sở Xây dựng");
        assertThat(browser.driver().findElement(By.id("regimes-0-due-roll")).getDomProperty("value"))
                .isEqualTo("PREVIOUS");
    }

    @Test
    void aRegimeIsChangedInMidLifeAfterALookAtWhatWillChange() {
        var id = plan.issued();
        browser.open("/van-ban/" + id);
        browser.clickText("Sửa chế độ báo cáo");
        new Select(browser.see(By.id("regimes-0-cadence"))).selectByValue("QUARTER");
        browser.type(By.id("basis"), "Công văn số 2100/UBND-CN ngày 28/3/2025");
        browser.clickText("Xem trước thay đổi");
        browser.seeText("Chưa mở kỳ nào; chế độ mới thay chế độ cũ ngay từ kỳ đầu tiên.");
        browser.screenshot("sua-che-do-bao-cao");
        browser.clickText("Áp dụng thay đổi");

        browser.seeText("Đã thay đổi chế độ báo cáo và gửi thư cho các cơ quan.");
        assertThat(browser.text()).contains("Báo cáo hằng quý", "quý II năm 2025");
    }

    @Test
    void aSecondRegimeIsAddedAndShowsItsDueDatesBeforeItIsSaved() {
        browser.typeDate(By.id("issuedOn"), "2025-03-27");
        browser.click(By.cssSelector("[data-add=regimes]"));
        browser.type(By.id("regimes-0-binds"), "Sở Xây dựng; Sở Tài chính");
        browser.type(By.id("regimes-0-due-number"), "17");
        browser.click(By.cssSelector("[data-add=regimes]"));
        new Select(browser.see(By.id("regimes-1-cadence"))).selectByValue("QUARTER");
        new Select(browser.see(By.id("regimes-1-who"))).selectByValue("STANDING_AGENCY");
        browser.gone(By.id("regimes-1-binds"));
        browser.type(By.id("regimes-1-forwards-to"), "Chủ tịch UBND tỉnh");
        browser.type(By.id("regimes-1-onward-number"), "5");

        browser.seeText("báo cáo tổng hợp hết ngày 20/6/2025 (thứ Sáu)");
        assertThat(browser.text()).contains("các cơ quan gửi hết ngày 16/4/2025 (thứ Tư)");
        browser.screenshot("van-ban-hai-che-do-bao-cao");

        browser.clickText("Lưu nháp");
        browser.seeText("còn");
        assertThat(browser.valueOf(By.id("regimes-1-onward-number"))).isEqualTo("5");
        browser.click(By.cssSelector("[data-list=regimes] > :first-child [data-row-action=remove]"));
        assertThat(browser.confirm()).contains("Bỏ chế độ báo cáo này");
        assertThat(browser.valueOf(By.id("regimes-0-cadence"))).isEqualTo("QUARTER");
    }
}
