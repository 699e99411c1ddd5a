package vn.dondoc.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directives;
import vn.dondoc.support.Browser;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;

/** A coordinator with the text on the left and the draft on the right, until the agencies have their work. */
@DonDocTest
class ReviewInBrowserTest {
    private static final By PROGRESS = By.cssSelector("#progress strong");
    private static final By SAVED = By.xpath("//*[@data-saved][.='Đã lưu']");

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    EntryTable entries;

    @Autowired
    Correcting correcting;

    @Autowired
    Directives directives;

    @Autowired
    Assignments assignments;

    @Autowired
    Jobs jobs;

    @Autowired
    Plan200 plan;

    private Browser browser;

    @BeforeEach
    void logIn() {
        browser = new Browser("http://localhost:" + port);
        browser.open("/doc-van-ban").logIn(Plan200.REGISTRAR);
        browser.see(By.id("file"));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private UUID stored() {
        return drafts.store(Samples.source(), Samples.read(), plan.person(Plan200.REGISTRAR));
    }

    private List<Entry> of(UUID draft) {
        return entries.of(draft).stream()
                .filter(e -> e.kind() == Entry.Kind.ASSIGNMENT)
                .toList();
    }

    private static By row(Entry entry) {
        return By.id("e-" + entry.id());
    }

    private void press(CharSequence keys) {
        browser.driver().findElement(By.tagName("body")).sendKeys(keys);
    }

    @Test
    void fromTheFileToTheAgencies() {
        browser.attach(By.id("file"), Samples.file(UploadingTest.PLAN));
        browser.clickText("Tải lên và đọc");
        browser.seeText("đã rà soát");
        UUID draft =
                UUID.fromString(browser.driver().getCurrentUrl().replaceAll(".*/doc-van-ban/([0-9a-f-]{36}).*", "$1"));
        browser.screenshot("doc-van-ban");
        int read = of(draft).size();
        assertThat(read).isPositive();

        press("n");
        browser.see(By.cssSelector(".entry.here"));
        for (int i = 1; i <= read; i++) {
            press("d");
            int checked = i;
            browser.waitUntil("return document.querySelector('#progress strong').textContent.trim() === '" + checked
                    + "/" + read + "'");
        }
        browser.clickText("Tạo văn bản, chuyển rà soát");

        browser.seeText("Đã tạo văn bản và chuyển rà soát");
        UUID id = directives.all().get(0).id();
        assertThat(browser.text()).contains("Văn bản gốc", "Câu trong văn bản");
        plan.complete(Plan200.REGISTRAR, id, "userTask_reviewBreakdown", Map.of());
        plan.complete(Plan200.RELEASER, id, "userTask_release", Map.of("decision", "RELEASE"));
        jobs.runAll();
        assertThat(assignments.ofDirective(id)).hasSizeGreaterThanOrEqualTo(read);
        browser.open("/doc-van-ban/" + draft);
        browser.seeText("nội dung dưới đây chỉ để đối chiếu");
        assertThat(browser.driver().findElements(By.cssSelector(".quick"))).isEmpty();
    }

    @Test
    void eachSideShowsTheOther() {
        Entry second = of(stored()).get(1);
        browser.open("/doc-van-ban/" + second.draftId());

        browser.click(By.cssSelector(".src[data-of='" + second.id() + "']"));
        assertThat(browser.see(row(second)).getDomAttribute("class")).contains("here");

        browser.click(By.cssSelector("#e-" + of(second.draftId()).get(2).id() + " .no"));
        assertThat(browser.see(By.cssSelector(".src.assignment.here")).getText())
                .startsWith("Sở Kế hoạch và Đầu tư");
    }

    @Test
    void whatIsTypedIsSavedByItselfAndStaysAfterTheBrowserIsClosed() {
        Entry second = of(stored()).get(1);
        browser.open("/doc-van-ban/" + second.draftId());
        browser.click(By.cssSelector("#e-" + second.id() + " a.edit"));

        browser.typeDate(By.cssSelector(".opened [name=dueOn]"), "2025-06-30");
        browser.see(SAVED);
        browser.close();

        assertThat(of(second.draftId()).get(1).field("dueOn")).isEqualTo("2025-06-30");
        browser = new Browser("http://localhost:" + port);
        browser.open("/doc-van-ban/" + second.draftId()).logIn(Plan200.REGISTRAR);
        assertThat(browser.see(row(second)).getText()).contains("30/6/2025");
    }

    @Test
    void aSecondReviewerIsToldAndLosesNothing() {
        Entry first = of(stored()).get(0);
        browser.open("/doc-van-ban/" + first.draftId());
        browser.click(By.cssSelector("#e-" + first.id() + " a.edit"));
        browser.see(By.cssSelector(".opened [name=product]"));
        correcting.save(
                first.draftId(), first.id(), 0, Map.of("leads", "Sở Tài chính"), null, plan.person(Plan200.RELEASER));

        browser.type(By.cssSelector(".opened [name=product]"), "Báo cáo rà soát");
        browser.seeText("Cơ quan chủ trì “Sở Xây dựng” thành “Sở Tài chính”");
        browser.screenshot("doc-van-ban-hai-nguoi");
        assertThat(browser.valueOf(By.cssSelector(".opened [name=product]"))).isEqualTo("Báo cáo rà soát");
        browser.clickText("Vẫn lưu nội dung của tôi");
        browser.see(SAVED);

        assertThat(of(first.draftId()).get(0).fields())
                .containsEntry("product", "Báo cáo rà soát")
                .containsEntry("leads", "Sở Tài chính");
    }

    @Test
    void anUnknownNameIsExplainedOnce() {
        UUID draft = stored();
        browser.open("/doc-van-ban/" + draft);
        WebElement meant = browser.see(By.cssSelector(".name-form [name=meant]"));
        meant.sendKeys("Sở Tài chính");
        browser.click(By.cssSelector(".name-form button"));

        browser.seeText("Đã ghi nhận “Sở Kế hoạch và Đầu tư” là Sở Tài chính.");
        assertThat(browser.driver().findElements(By.cssSelector(".name.unknown")))
                .isEmpty();
    }

    @Test
    void severalAreChangedAtOnceByTheKeyboardAndTheBar() {
        UUID draft = stored();
        browser.open("/doc-van-ban/" + draft);
        press("n");
        press("x");
        press("j");
        press("x");
        browser.seeText("Đã chọn 2 mục");
        browser.typeDate(By.cssSelector("#bulk [name=dueOn]"), "2025-07-15");
        browser.click(By.cssSelector("#bulk [value=luu]"));

        browser.seeText("Đã cập nhật 2 mục.");
        assertThat(of(draft)).extracting(e -> e.field("dueOn")).containsExactly("2025-07-15", "2025-07-15", "");
    }

    @Test
    void aSelectionInTheTextBecomesAnAssignment() {
        UUID draft = stored();
        browser.open("/doc-van-ban/" + draft);
        browser.driver()
                .executeScript("const p = [...document.querySelectorAll('#van-ban span')]"
                        + ".find(s => s.textContent.startsWith('Phát triển cụm'));"
                        + "const r = document.createRange(); r.setStart(p.firstChild, 0); r.setEnd(p.firstChild, 24);"
                        + "getSelection().removeAllRanges(); getSelection().addRange(r);");
        browser.click(By.cssSelector(".on-selection [data-add]"));

        browser.seeText("Đã thêm nhiệm vụ.");
        assertThat(of(draft).get(0).field("body")).isEqualTo("Phát triển cụm công nghi");
    }

    @Test
    void aThousandEntriesStayUsableAndAPhoneShowsOneSideAtATime() {
        UUID draft = drafts.store(Samples.source(), Samples.long_(1_000), plan.person(Plan200.REGISTRAR));
        browser.open("/doc-van-ban/" + draft);
        press("n");
        press("d");
        browser.waitUntil("return document.querySelector('#progress strong').textContent.trim() === '1/1000'");
        press(Keys.ENTER);
        browser.see(By.cssSelector(".opened [name=body]"));

        browser.asPhone().open("/doc-van-ban/" + draft);
        browser.see(By.cssSelector(".entry"));
        assertThat(browser.overflow()).isZero();
        assertThat(browser.driver().findElement(By.id("van-ban")).isDisplayed()).isFalse();
        browser.click(By.cssSelector(".tabs [href='#van-ban']"));
        assertThat(browser.see(By.id("van-ban")).getText()).contains("Triển khai nội dung thứ 1");
        assertThat(browser.overflow()).isZero();
    }
}
