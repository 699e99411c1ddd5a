package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.support.Browser;
import vn.dondoc.support.DonDocTest;

/** What nobody answered for, as the Office, the Phó Chủ tịch in charge and the Chairman see it on 24/4/2025. */
@DonDocTest
class DossierInBrowserTest {
    @Autowired
    MonthEnd month;

    @Autowired
    Chronicle chronicle;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    Work work;

    @Autowired
    Site site;

    @Test
    void theOfficePresentsThePhoChuTichAgreesAndTheChairmanDecidesOnHisPage() {
        month.begin(MonthEndInBrowserTest.REPORTERS);
        chronicle.playTo("2025-04-24T08:30");
        String link = ledger.linkOf("chuyenvien.vp", "Phiếu trình: 3 nội dung quá hạn");

        try (Browser office = new Browser(site.address())) {
            theOfficeProposesForEachMatter(office, link);
        }
        chronicle.playTo("2025-04-24T10:00");
        try (Browser deputy = new Browser(site.address())) {
            thePhoChuTichAgrees(deputy);
        }
        chronicle.playTo("2025-04-24T14:00");
        try (Browser chairman = new Browser(site.address())) {
            theChairmanAgreesToAllProposals(chairman);
        }
        assertThat(work.statuses(month.letter()).get(3)).isEqualTo("Chưa hoàn thành, trong hạn");
        assertThat(people.reportOf("so-xay-dung", month.round()).sendBy()).isEqualTo("2025-04-28");
        assertThat(ledger.to("lanhdao.sxd"))
                .extracting(Ledger.Received::subject)
                .contains("Ý kiến chỉ đạo của Chủ tịch UBND tỉnh ngày 24/4/2025 về 1 nội dung quá hạn");
    }

    private void theOfficeProposesForEachMatter(Browser office, String link) {
        office.open(link).logIn("chuyenvien.vp");
        office.seeText("Văn phòng UBND tỉnh đang lập phiếu trình này.");
        office.screenshot("20-phieu-trinh-dang-lap");
        office.clickText("Lập phiếu trình");
        office.seeText("Phó Chủ tịch phụ trách cho ý kiến trước");
        Tasklist.claim(office);
        propose(office, "Gửi danh mục dự án", "Cho điều chỉnh thời hạn");
        propose(office, "Sở Xây dựng: Báo cáo", "Yêu cầu gửi báo cáo");
        propose(office, "UBND huyện Quỳnh Lưu: Báo cáo", "Yêu cầu gửi báo cáo");
        office.screenshot("21-lap-phieu-trinh");
        office.scrollTo(By.id("deputy")).screenshot("21-lap-phieu-trinh-dau");
        office.clickText("Hoàn tất");
        office.seeText("Đã hoàn tất việc này.");
        office.seeText(Tasklist.NOTHING_OPEN);
        chronicle.settle();
    }

    private static void propose(Browser office, String matter, String measure) {
        String of = "//fieldset[legend[contains(., '" + matter + "')]]";
        office.choose(By.xpath(of + "//select[starts-with(@id, 'measure')]"), measure);
        office.typeDate(By.xpath(of + "//input[@type='date']"), "2025-04-29");
    }

    private void thePhoChuTichAgrees(Browser deputy) {
        deputy.open(ledger.linkOf("totruong.to01", "Phiếu trình: 3 nội dung quá hạn"))
                .logIn("totruong.to01");
        deputy.seeText("Ý kiến của Phó Chủ tịch UBND tỉnh");
        deputy.click(By.cssSelector("input[name=agrees][value=true]"));
        deputy.screenshot("22-pho-chu-tich");
        deputy.clickText("Gửi ý kiến");
        deputy.seeText("Đã gửi ý kiến, trình Chủ tịch UBND tỉnh.");
        chronicle.settle();
    }

    private void theChairmanAgreesToAllProposals(Browser chairman) {
        chairman.open(ledger.linkOf("chutich", "Phiếu trình: 3 nội dung quá hạn"))
                .logIn("chutich");
        chairman.seeText("Phiếu trình mở ngày 21/4/2025");
        assertThat(chairman.text())
                .contains("3\nnội dung trình", "3\ncơ quan, đơn vị, địa phương")
                .contains("Phó Chủ tịch UBND tỉnh, Tổ trưởng Tổ 01")
                .contains("Đề xuất: Cho điều chỉnh thời hạn đến ngày 29/4/2025")
                .contains("Đề xuất: Yêu cầu gửi báo cáo trước ngày 29/4/2025");
        chairman.screenshot("23-chu-tich");
        chairman.asPhone().screenshot("24-chu-tich-dien-thoai");
        assertThat(chairman.overflow()).isZero();
        chairman.asDesktop().clickText("Đồng ý với toàn bộ đề xuất");
        assertThat(chairman.confirm()).isEqualTo("Đồng ý với toàn bộ đề xuất? Ý kiến có hiệu lực ngay.");
        chairman.seeText("Đã ghi nhận ý kiến chỉ đạo.");
        chronicle.settle();
        chairman.open(ledger.linkOf("chutich", "Phiếu trình: 3 nội dung quá hạn"));
        chairman.seeText("Ý kiến chỉ đạo: Yêu cầu gửi báo cáo trước ngày 29/4/2025");
        chairman.screenshot("25-da-cho-y-kien");
    }
}
