package vn.dondoc.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.support.Jobs;

/** The published document, read back; one is left in target/documents for a look with the human eye. */
@ConsolidationTest
class DocumentTest {
    @Autowired
    AprilRound april;

    @Autowired
    PageActions actions;

    @Autowired
    Editing editing;

    @Autowired
    ReportStore reports;

    @Autowired
    Jobs jobs;

    private XWPFDocument document;
    private String text;

    @BeforeEach
    void publish() throws IOException {
        april.opened();
        april.assignment("CV", "Gửi danh mục dự án vướng mắc", "so-xay-dung", "2025-04-15", "IN_PROGRESS", null);
        april.closed();
        april.comesLate(AprilRound.LATE, "2025-04-18T17:00");
        var coordinator = april.person("chuyenvien.sct");
        editing.add(coordinator, april.id(), "III.1", "Các cơ quan, đơn vị đã chủ động triển khai Kế hoạch.");
        actions.submit(coordinator, april.id(), null);
        actions.decide(
                april.person("lanhdao.sct"), april.id(), new SignDecision(SignDecision.Choice.SIGN, null, "5", null));
        jobs.runAll();
        byte[] bytes = reports.document(april.id());
        Files.createDirectories(Path.of("target", "documents"));
        Files.write(Path.of("target", "documents", "bao-cao-tong-hop.docx"), bytes);
        document = new XWPFDocument(new ByteArrayInputStream(bytes));
        text = new XWPFWordExtractor(document).getText();
    }

    @Test
    void hasTheFrameOfAReportOfTheStandingAgency() {
        assertThat(text)
                .contains("UBND TỈNH NGHỆ AN", "SỞ CÔNG THƯƠNG", "Số: 05/BC-SCT")
                .contains("Nghệ An, ngày 18 tháng 4 năm 2025")
                .contains("Kết quả thực hiện Kế hoạch số 200/KH-UBND ngày 27/3/2025 về chỉ đạo, thúc đẩy tăng trưởng"
                        + " ngành công nghiệp năm 2025; tháng 4 năm 2025, nhiệm vụ trọng tâm tháng 5 năm 2025")
                .contains("Kính gửi: Ủy ban nhân dân tỉnh Nghệ An")
                .contains("xem xét, chỉ đạo./.")
                .contains("- Các thành viên Tổ 01;")
                .contains("GIÁM ĐỐC", "Lãnh đạo Sở Công Thương");
    }

    @Test
    void readsFromTheFirstChapterToTheLast() {
        assertThat(text.lines().map(String::strip).toList())
                .containsSubsequence(
                        "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH VÀ CHẤP HÀNH CHẾ ĐỘ BÁO CÁO",
                        "1. Công tác chỉ đạo, điều hành",
                        "Trong kỳ không ban hành văn bản chỉ đạo mới.",
                        "2. Tình hình gửi báo cáo",
                        "Bảng 1. Tình hình gửi báo cáo",
                        "II. KẾT QUẢ THỰC HIỆN",
                        "1. Kết quả thực hiện nhiệm vụ của các cơ quan, đơn vị, địa phương",
                        "a) Sở Công Thương",
                        "e) UBND các huyện, thành phố, thị xã",
                        "2. Tình trạng thực hiện nhiệm vụ",
                        "III. ĐÁNH GIÁ CHUNG",
                        "1. Ưu điểm",
                        "2. Tồn tại, hạn chế",
                        "IV. KHÓ KHĂN, VƯỚNG MẮC",
                        "1. Quy hoạch, đất đai, giải phóng mặt bằng",
                        "2. Nguồn vốn",
                        "V. NHIỆM VỤ TRỌNG TÂM THÁNG 5 NĂM 2025",
                        "VI. ĐỀ XUẤT, KIẾN NGHỊ",
                        "1. Đối với UBND tỉnh, Chủ tịch UBND tỉnh",
                        "2. Đối với bộ, ngành Trung ương (đề nghị UBND tỉnh kiến nghị)",
                        "Phụ lục I",
                        "Phụ lục II",
                        "Phụ lục III");
    }

    @Test
    void listsTheLateTheMissingAndTheOverdueInTheAnnexes() {
        assertThat(rows("Cơ quan"))
                .contains(
                        List.of("1", "UBND huyện Diễn Châu", "16/4/2025", "18/4/2025", "2", "–", ""),
                        List.of("2", "UBND huyện Quỳnh Lưu", "16/4/2025", "Chưa gửi", "2", "–", ""));
        assertThat(rows("Nhiệm vụ"))
                .contains(List.of(
                        "1",
                        "Gửi danh mục dự án vướng mắc",
                        "Kế hoạch số 200/KH-UBND ngày 27/3/2025",
                        "Sở Xây dựng",
                        "15/4/2025",
                        "3",
                        "",
                        ""));
        assertThat(rows("Nhiệm vụ"))
                .anySatisfy(row -> assertThat(row)
                        .contains("UBND huyện Quỳnh Lưu", "Chưa nhận được báo cáo của đơn vị.", "Chưa báo cáo"));
    }

    /** Rows of all tables whose second column has that title. */
    private List<List<String>> rows(String second) {
        return document.getTables().stream()
                .filter(t -> t.getNumberOfRows() > 0
                        && t.getRow(0).getTableCells().size() > 2
                        && t.getRow(0).getCell(1).getText().equals(second))
                .map(XWPFTable::getRows)
                .flatMap(List::stream)
                .map(row -> row.getTableCells().stream()
                        .map(cell -> cell.getText().strip())
                        .toList())
                .toList();
    }
}
