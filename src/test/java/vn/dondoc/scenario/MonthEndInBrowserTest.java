package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.support.Browser;
import vn.dondoc.support.DonDocTest;

/** The month's key steps as people see them: Sở Xây dựng reports from its mail on, its head and its standing agency agree. */
@DonDocTest
class MonthEndInBrowserTest {
    static final List<Reporter> REPORTERS = Reporter.table("""
            code       | agency                   | officer               | head                | lines | receives   | sends       | rungs
            sct        | so-cong-thuong           | chuyenvien.sct        | lanhdao.sct         | 7     | 31/3 09:00 | 14/4 09:00  | 1
            sxd        | so-xay-dung              | chuyenvien.sxd        | lanhdao.sxd         | 4     | 31/3 09:00 | never       | 2
            stc        | so-tai-chinh             | chuyenvien.stc        | lanhdao.stc         | 4     | 31/3 09:00 | 15/4 08:00  | 2
            kkt        | ban-quan-ly-kkt-dong-nam | chuyenvien.kkt        | lanhdao.kkt         | 7     | 31/3 09:00 | 14/4 14:30  | 1
            thongke    | thong-ke-tinh            | congchuc.thongke      | lanhdao.thongke     | 2     | 31/3 09:00 | 15/4 08:00  | 2
            vinh       | ubnd-tp-vinh             | chuyenvien.vinh       | lanhdao.vinh        | 2     | 31/3 09:00 | 14/4 14:00  | 1
            hoangmai   | ubnd-tx-hoang-mai        | chuyenvien.hoangmai   | lanhdao.hoangmai    | 2     | 31/3 09:00 | 16/4 15:00  | 3
            dienchau   | ubnd-huyen-dien-chau     | chuyenvien.dienchau   | lanhdao.dienchau    | 2     | 31/3 09:00 | 16/4 15:00  | 3
            hungnguyen | ubnd-huyen-hung-nguyen   | chuyenvien.hungnguyen | lanhdao.hungnguyen  | 2     | 31/3 09:00 | 18/4 10:00  | 4
            nghiloc    | ubnd-huyen-nghi-loc      | chuyenvien.nghiloc    | lanhdao.nghiloc     | 2     | 31/3 09:00 | 16/4 09:00  | 3
            quynhluu   | ubnd-huyen-quynh-luu     | chuyenvien.quynhluu   | lanhdao.quynhluu    | 2     | 31/3 09:00 | never       | 5
            """);

    private static final String SXD = "so-xay-dung";
    private static final String STRATEGY = "Thực hiện chiến lược phát triển vật liệu xây dựng";
    private static final String MINERALS = "Quản lý khoáng sản làm vật liệu xây dựng";
    private static final String GLASS = "Thu hút đầu tư sản phẩm vật liệu xây dựng chủ lực";
    private static final String RESULT = "Đã thẩm định 02 dự án vật liệu không nung; giá trị sản xuất ước tăng 6,5%.";

    @Autowired
    MonthEnd month;

    @Autowired
    Chronicle chronicle;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    AprilRound round;

    @Autowired
    Site site;

    @TempDir
    Path folder;

    @Test
    void fromTheMailThroughTheLoginToTheReportTheHeadAndTheStandingAgency() throws IOException {
        month.begin(REPORTERS);
        chronicle.playTo("2025-04-15T09:00");
        String link = ledger.linkOf("chuyenvien.sxd", "[200/KH-UBND] Còn 1 ngày làm việc");

        try (Browser officer = new Browser(site.address())) {
            theLinkLeadsThroughTheLoginToTheForm(officer, link);
            heWritesAndAttachesAndIsToldWhatIsNotTaken(officer);
        }
        try (Browser officer = new Browser(site.address())) {
            whatHeTypedIsStillThere(officer, link);
            aMissingLineIsRefusedInPlaceAndNothingIsLost(officer);
            theFormFitsATelephone(officer, link);
            heSubmits(officer);
        }
        try (Browser head = new Browser(site.address())) {
            theHeadApproves(head, link);
        }
        try (Browser coordinator = new Browser(site.address())) {
            theCoordinatorAcceptsOneInTheTaskList(coordinator, link);
            theCoordinatorAcceptsSeveralOnTheBoard(coordinator);
        }
    }

    private void theLinkLeadsThroughTheLoginToTheForm(Browser officer, String link) {
        assertThat(link).isEqualTo("/viec/" + report().id());
        officer.open(link);
        officer.seeText("Tên đăng nhập");
        officer.screenshot("01-dang-nhap");
        officer.logIn("chuyenvien.sxd");
        officer.see(By.cssSelector(".dd-form h3"));
        officer.seeText("Kết quả thực hiện trong kỳ");
        officer.screenshot("02-bieu-mau-bao-cao");
        assertThat(officer.text())
                .contains("Báo cáo tháng 4/2025 · KH 200/KH-UBND · Sở Xây dựng")
                .contains("Số liệu từ ngày 27/3 đến hết ngày 14/4/2025.")
                .contains("Hạn gửi: hết ngày 16/4/2025 (thứ Tư)")
                .contains(STRATEGY, MINERALS);
        assertThat(officer.url()).contains("/camunda/app/tasklist/");
        assertThat(officer.text()).contains("Hạn xử lý còn 1 ngày").doesNotContain("_DATE", "_PLACEHOLDER");
    }

    private void heWritesAndAttachesAndIsToldWhatIsNotTaken(Browser officer) throws IOException {
        officer.type(result(STRATEGY), RESULT);
        Path tooLarge = folder.resolve("Bản đồ quy hoạch.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(tooLarge.toFile(), "rw")) {
            sparse.setLength(51L * 1024 * 1024);
        }
        officer.attach(chooser(STRATEGY), tooLarge);
        officer.seeText("Tệp Bản đồ quy hoạch.pdf (51,0 MB) vượt 50 MB");
        officer.attach(chooser(STRATEGY), Files.writeString(folder.resolve("cài đặt.exe"), "MZ"));
        officer.seeText("Không nhận tệp .exe. Các loại được nhận: txt, rtf, doc");
        officer.scrollTo(attachButton(STRATEGY)).screenshot("03-tep-khong-duoc-nhan");
        officer.attach(
                chooser(STRATEGY),
                Files.writeString(folder.resolve("Biểu số liệu vật liệu xây dựng quý I.txt"), "Số liệu minh họa"));
        officer.see(By.linkText("Biểu số liệu vật liệu xây dựng quý I.txt"));
        officer.seeText("Đã tự lưu lúc 09:00");
        officer.scrollTo(result(STRATEGY)).screenshot("04-da-tu-luu");
    }

    private void whatHeTypedIsStillThere(Browser officer, String link) {
        officer.open(link).logIn("chuyenvien.sxd");
        officer.see(result(STRATEGY));
        assertThat(officer.valueOf(result(STRATEGY))).isEqualTo(RESULT);
        officer.see(By.linkText("Biểu số liệu vật liệu xây dựng quý I.txt"));
        officer.screenshot("05-mo-lai-con-nguyen");
    }

    private void aMissingLineIsRefusedInPlaceAndNothingIsLost(Browser officer) {
        officer.type(result(MINERALS), "Đã kiểm tra 05 mỏ.");
        officer.clickText("Trình lãnh đạo duyệt");
        officer.seeText("Chưa gửi được báo cáo: còn 2 nhiệm vụ chưa nhập");
        officer.see(By.cssSelector(".dd-error"));
        officer.seeText("Chưa nhập kết quả. Nhập nội dung hoặc chọn \"Không phát sinh\".");
        assertThat(officer.text()).doesNotContain("Cannot submit");
        assertThat(officer.valueOf(result(STRATEGY))).isEqualTo(RESULT);
        assertThat(officer.valueOf(result(MINERALS))).isEqualTo("Đã kiểm tra 05 mỏ.");
        officer.screenshot("06-con-thieu");
        officer.scrollTo(result(GLASS)).screenshot("06-con-thieu-tai-cho");
        assertThat(report().state()).isEqualTo(Report.State.WRITING);
    }

    private void theFormFitsATelephone(Browser officer, String link) {
        officer.asPhone();
        officer.open(link);
        officer.see(result(MINERALS));
        officer.screenshot("07-dien-thoai");
        officer.scrollTo(result(MINERALS)).screenshot("07-dien-thoai-nhap");
        assertThat(officer.overflow()).isZero();
        officer.asDesktop();
    }

    private void heSubmits(Browser officer) {
        officer.clickText("Ghi không phát sinh cho 2 nhiệm vụ còn trống");
        officer.clickText("Trình lãnh đạo duyệt");
        officer.seeText("Đã trình lãnh đạo duyệt báo cáo.");
        officer.seeText(Tasklist.NOTHING_OPEN);
        officer.screenshot("08-da-trinh");
        chronicle.settle();
        assertThat(report().state()).isEqualTo(Report.State.APPROVING);
    }

    private void theHeadApproves(Browser head, String link) {
        head.open(link).logIn("lanhdao.sxd");
        head.seeText("Duyệt xong, báo cáo được gửi đến Sở Công Thương.");
        Tasklist.claim(head);
        head.seeText(RESULT);
        head.click(By.cssSelector("input[value=AGREE]"));
        head.screenshot("09-lanh-dao-duyet");
        head.clickText("Duyệt và gửi");
        head.seeText("Đã duyệt và gửi báo cáo.");
        head.seeText(Tasklist.NOTHING_OPEN);
        chronicle.settle();
        assertThat(report().state()).isEqualTo(Report.State.CHECKING);
        assertThat(round.kindOf(SXD)).isEqualTo(Kind.UNCHECKED);
    }

    private void theCoordinatorAcceptsOneInTheTaskList(Browser coordinator, String link) {
        coordinator.open(link).logIn(MonthEnd.COORDINATOR);
        Tasklist.claim(coordinator);
        coordinator.seeText(RESULT);
        coordinator.click(By.cssSelector("input[value=AGREE]"));
        coordinator.screenshot("10-kiem-tra");
        coordinator.clickText("Chấp nhận");
        coordinator.seeText("Đã chấp nhận báo cáo.");
        coordinator.seeText(Tasklist.NOTHING_OPEN);
        chronicle.settle();
        assertThat(round.kindOf(SXD)).isEqualTo(Kind.ACCEPTED);
    }

    private void theCoordinatorAcceptsSeveralOnTheBoard(Browser coordinator) {
        coordinator.open("/ky-bao-cao/" + month.round());
        coordinator.seeText("Chấp nhận các báo cáo đã chọn");
        coordinator.click(By.cssSelector("[aria-label='Chọn báo cáo của Sở Tài chính']"));
        coordinator.click(By.cssSelector("[aria-label^='Chọn báo cáo của Chi cục Thống kê']"));
        coordinator.screenshot("11-bang-theo-doi");
        coordinator.clickText("Chấp nhận các báo cáo đã chọn");
        coordinator.seeText("Đã chấp nhận 2 báo cáo.");
        coordinator.screenshot("12-da-chap-nhan");
        chronicle.settle();
        assertThat(round.kindOf("so-tai-chinh")).isEqualTo(Kind.ACCEPTED);
        assertThat(round.kindOf("thong-ke-tinh")).isEqualTo(Kind.ACCEPTED);
    }

    private Report report() {
        return people.reportOf(SXD, month.round());
    }

    private static By result(String assignment) {
        return By.xpath(line(assignment) + "//textarea[starts-with(@id, 'r')]");
    }

    private static By chooser(String assignment) {
        return By.xpath(line(assignment) + "//input[@type='file']");
    }

    private static By attachButton(String assignment) {
        return By.xpath(line(assignment) + "//label[contains(., 'Đính kèm tệp')]");
    }

    private static String line(String assignment) {
        return "//section[contains(@class, 'dd-line')][h4[contains(., '" + assignment + "')]]";
    }
}
