package vn.dondoc.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.amendment.LaterDocument.task;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.intake.ReadAmendment.Kind;
import vn.dondoc.support.Browser;
import vn.dondoc.support.DonDocTest;
import vn.dondoc.support.Jobs;
import vn.dondoc.support.Plan200;
import vn.dondoc.support.TimeTravel;
import vn.dondoc.workflow.Tasks;

/** Two coordinators and a later document, from the comparison to the release in the task list. */
@DonDocTest
class AmendmentInBrowserTest {
    @Autowired
    LaterDocument document;

    @Autowired
    AmendmentTable amendments;

    @Autowired
    Tasks tasks;

    @Autowired
    Plan200 plan;

    @Autowired
    TimeTravel time;

    @Autowired
    Jobs jobs;

    @LocalServerPort
    int port;

    @Test
    void oneProposesTheOtherReleasesAndTheWorkFollows() {
        time.to("2025-03-31T08:00");
        plan.letterIssued();
        Assignment moved = document.running().get(0);
        Assignment reworded = document.running().get(1);
        UUID draft = document.read(
                Kind.REPLACES,
                task(moved.section(), moved.body(), document.lead(moved), "2025-12-30"),
                task(reworded.section(), reworded.body() + " và báo cáo UBND tỉnh", document.lead(reworded), null),
                task("IX", "Tổ chức hội nghị xúc tiến đầu tư", "Sở Xây dựng; Sở Tài chính", "2025-09-30"));

        try (Browser first = new Browser(site())) {
            first.open("/doc-van-ban/" + draft + "/doi-chieu").logIn(Plan200.REGISTRAR);
            heMakesProposalsAndCorrectsOne(first);
        }
        UUID id = amendments.ofDraft(draft).get(0).id();
        try (Browser second = new Browser(site())) {
            second.open(inTasklist(id)).logIn(Plan200.RELEASER);
            theOtherReleasesThem(second);
        }
        jobs.runAll();

        assertThat(amendments.get(id).state()).isEqualTo(Amendment.State.APPLIED);
        assertThat(document.running().get(0).dueOn()).hasToString("2025-11-28");
        assertThat(document.running()).hasSize(6);
    }

    private void heMakesProposalsAndCorrectsOne(Browser first) {
        first.screenshot("sua-doi-1-doi-chieu");
        first.clickText("Lập đề xuất thay đổi");
        first.seeText("Chưa có nhiệm vụ nào thay đổi.");
        first.seeText("Thời hạn mới: hết ngày 30/12/2025");
        first.screenshot("sua-doi-2-de-xuat");
        first.click(By.cssSelector("section.card:first-of-type details summary"));
        first.typeDate(By.id("due-1"), "2025-11-28");
        first.screenshot("sua-doi-3-sua");
        first.click(By.cssSelector("section.card:first-of-type button.main"));
        first.seeText("Thời hạn mới: hết ngày 28/11/2025");
        first.asPhone().screenshot("sua-doi-4-dien-thoai");
        assertThat(first.overflow()).isZero();
        first.asDesktop();
        first.clickText("Trình người thứ hai duyệt");
        first.seeText("Đã trình người thứ hai duyệt.");
        first.screenshot("sua-doi-5-da-trinh");
    }

    private void theOtherReleasesThem(Browser second) {
        second.click(By.cssSelector(".claim"));
        second.see(By.cssSelector(".unclaim"));
        second.gone(By.cssSelector(".disabled-form"));
        second.seeText("Thời hạn mới: hết ngày 28/11/2025");
        second.click(By.cssSelector("input[value=RELEASE]"));
        second.screenshot("sua-doi-6-duyet");
        second.clickText("Duyệt và áp dụng");
        second.seeText("Đã duyệt; các thay đổi đang được áp dụng.");
    }

    private String inTasklist(UUID amendment) {
        String instance = amendments.get(amendment).processInstanceId();
        return "/camunda/app/tasklist/default/#/?task="
                + tasks.openTask(instance, "userTask_releaseAmendment")
                        .orElseThrow()
                        .id();
    }

    private String site() {
        return "http://127.0.0.1:" + port;
    }
}
