package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.assignment.AssignmentFixture.SXD;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.Browser;
import vn.dondoc.support.DonDocTest;

/** Other words for running work, as the coordinator types them and as the old ones stay to be read. */
@DonDocTest
class RewordingInBrowserTest {
    private static final By FORM = By.xpath("//summary[. = 'Điều chỉnh nội dung']");
    private static final By BUTTON = By.xpath("//button[. = 'Điều chỉnh nội dung']");

    @Autowired
    AssignmentFixture fixture;

    @LocalServerPort
    int port;

    @Test
    void theCoordinatorTypesOtherWordsAndTheOldOnesStayToBeRead() {
        var work = fixture.plan()
                .dated("2025-04-25", "Rà soát quy hoạch", SXD)
                .only()
                .received();
        try (Browser person = new Browser("http://localhost:" + port)) {
            person.open("/nhiem-vu/" + work.id).logIn("truongphong.sct");
            person.click(FORM);
            assertThat(person.valueOf(By.id("section"))).isEqualTo("II.2");
            assertThat(person.valueOf(By.id("body"))).isEqualTo("Rà soát quy hoạch, theo mục II.2 của Kế hoạch.");
            person.type(By.id("wordingReason"), "Kế hoạch số 300/KH-UBND ngày 28/3/2025.");
            person.click(BUTTON);
            person.seeText("giống hệt nội dung đang có hiệu lực");
            assertThat(person.valueOf(By.id("wordingReason"))).isEqualTo("Kế hoạch số 300/KH-UBND ngày 28/3/2025.");

            person.type(By.id("title"), "Rà soát, bổ sung quy hoạch");
            person.type(By.id("body"), "Rà soát, bổ sung quy hoạch cụm công nghiệp.\n" + "khongcodaucach".repeat(20));
            person.type(By.id("product"), "Quyết định phê duyệt");
            person.scrollTo(BUTTON).screenshot("dieu-chinh-noi-dung");
            person.click(BUTTON);
            person.seeText("Nhiệm vụ số 1: Rà soát, bổ sung quy hoạch");

            person.click(By.xpath("//summary[starts-with(., 'Nội dung đến ')]"));
            person.seeText("Rà soát quy hoạch, theo mục II.2 của Kế hoạch.");
            person.seeText("Trưởng phòng chuyên môn, Sở Công Thương");
            person.scrollTo(By.xpath("//h2[. = 'Điều chỉnh nội dung']")).screenshot("noi-dung-truoc");
            person.asPhone()
                    .scrollTo(By.xpath("//h2[. = 'Điều chỉnh nội dung']"))
                    .screenshot("noi-dung-truoc-dien-thoai");
            assertThat(person.overflow()).isZero();
            person.open("/nhiem-vu/" + work.id).click(FORM);
            person.scrollTo(By.id("title")).screenshot("dieu-chinh-noi-dung-dien-thoai");
            assertThat(person.overflow()).isZero();
        }
    }
}
