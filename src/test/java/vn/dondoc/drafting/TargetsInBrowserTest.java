package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.security.SignedIn;
import vn.dondoc.support.Browser;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Plan200;

/** Numeric targets: checked, corrected and added beside the text, for nobody corrects them later. */
@DonDocTest
class TargetsInBrowserTest {
    private static final By SAVED = By.xpath("//*[@data-saved][.='Đã lưu']");

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    EntryTable entries;

    @Autowired
    Learning learning;

    @Autowired
    Correcting correcting;

    @Autowired
    Plan200 plan;

    private Browser browser;
    private SignedIn person;
    private UUID draft;

    @BeforeEach
    void open() {
        person = plan.person(Plan200.REGISTRAR);
        draft = drafts.store(Samples.source(), Samples.read(), person);
        browser = new Browser("http://localhost:" + port);
        browser.open("/doc-van-ban/" + draft).logIn(Plan200.REGISTRAR);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private List<Entry> targets() {
        return entries.of(draft).stream()
                .filter(e -> e.kind() == Entry.Kind.INDICATOR)
                .toList();
    }

    private static By row(Entry target) {
        return By.id("e-" + target.id());
    }

    @Test
    void aTargetIsCorrectedCheckedAndStandsOnTheDirective() {
        Entry target = targets().get(0);
        assertThat(browser.see(row(target)).getText()).contains("3 cụm (2025)", "Số cụm công nghiệp thành lập mới");
        browser.click(By.cssSelector("#e-" + target.id() + " a.edit"));

        browser.type(By.cssSelector(".opened [name=value]"), "4 - 5");
        browser.type(By.cssSelector(".opened [name=unit]"), "khu");
        browser.type(By.cssSelector(".opened [name=year]"), "2026");
        browser.type(By.cssSelector(".opened [name=name]"), "Số khu công nghiệp");
        browser.see(SAVED);
        browser.clickText("Lưu, đã rà soát");
        browser.gone(By.cssSelector(".opened"));

        assertThat(browser.see(row(target)).getText()).contains("4 - 5 khu (2026)", "Số khu công nghiệp", "Đã rà soát");
        assertThat(targets().get(0).checked()).isTrue();
        learning.learn(draft, "Sở Kế hoạch và Đầu tư", "Sở Tài chính", person);
        browser.open("/doc-van-ban/" + draft);
        browser.clickText("Tạo bản nháp văn bản");
        assertThat(browser.confirm()).contains("nhiệm vụ chưa rà soát").doesNotContain("chỉ tiêu");
        browser.seeText("Đã tạo bản nháp văn bản.");
        assertThat(browser.text()).contains("Số khu công nghiệp", "4 - 5 khu", "2026");
    }

    @Test
    void aTargetThatTheReaderMissedIsAddedFromTheText() {
        browser.driver()
                .executeScript("const p = [...document.querySelectorAll('#van-ban span')]"
                        + ".find(s => s.textContent.startsWith('Phát triển cụm'));"
                        + "const r = document.createRange(); r.setStart(p.firstChild, 0); r.setEnd(p.firstChild, 26);"
                        + "getSelection().removeAllRanges(); getSelection().addRange(r);");
        browser.click(By.cssSelector(".on-selection [value=chi-tieu]"));

        browser.seeText("Đã thêm chỉ tiêu. Đề nghị nhập giá trị.");
        assertThat(targets())
                .hasSize(2)
                .first()
                .satisfies(added -> assertThat(added.fields())
                        .containsEntry("name", "Phát triển cụm công nghiệp")
                        .containsEntry("value", ""));
        browser.clickText("Tạo bản nháp văn bản");
        assertThat(browser.confirm()).contains("2 chỉ tiêu chưa rà soát");
        browser.seeText("Chỉ tiêu chưa có giá trị. Đề nghị nhập giá trị, hoặc bỏ mục này.");

        correcting.save(draft, targets().get(0).id(), 0, Map.of("name", ""), Entry.State.UNCHECKED, person);
        browser.open("/doc-van-ban/" + draft);
        browser.clickText("Tạo bản nháp văn bản");
        assertThat(browser.confirm()).contains("2 chỉ tiêu chưa rà soát");
        browser.seeText("Chỉ tiêu chưa có tên.");
    }

    @Test
    void whatIsNoTargetIsDropped() {
        browser.click(By.cssSelector("#e-" + targets().get(0).id() + " [value=bo]"));

        browser.see(By.cssSelector("#e-" + targets().get(0).id() + "[data-state=DROPPED]"));
        assertThat(targets().get(0).counts()).isFalse();
    }
}
