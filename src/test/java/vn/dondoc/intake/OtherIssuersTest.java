package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.source.SourceFile;

/** Records of central bodies, of offices that write for their heads, and of copies that lost letters. */
class OtherIssuersTest {
    @Test
    void aMinistrysDocumentBelongsToNoProvince() {
        ReadRecord record = record("""
                BỘ Y TẾ
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 31/CT-BYT
                Hà Nội, ngày 04 tháng 3 năm 2024
                CHỈ THỊ
                Về tiêm chủng mở rộng
                1. Các Sở Y tế lập kế hoạch tiêm chủng.
                KT. BỘ TRƯỞNG
                THỨ TRƯỞNG
                Lê Thị B
                """);

        assertThat(record.province()).isNull();
        assertThat(record.issuer()).isEqualTo("Bộ Y tế");
        assertThat(record.signerTitle()).isEqualTo("Thứ trưởng");
    }

    @Test
    void anOfficeIsNamedWithTheBodyItServes() {
        ReadRecord record = record("""
                ỦY BAN NHÂN DÂN TỈNH LÀO CAI
                VĂN PHÒNG
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 8/TB-VP
                Lào Cai, ngày 04 tháng 3 năm 2024
                THÔNG BÁO
                Kết luận cuộc họp về chợ biên giới
                1. Sở Công Thương lập phương án mở lại chợ.
                """);

        assertThat(record.issuer()).isEqualTo("Văn phòng UBND tỉnh Lào Cai");
    }

    @Test
    void lettersThatACopyLostDoNotMakeAnotherIssuer() {
        ReadRecord record = record("""
                Y BAN NHÂN DÂN
                TỈNH KON TUM
                CỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM
                Số: 8/KHUBND
                Kon Tum, ngày 04 tháng 3 năm 2024
                KẾ HOẠCH
                Trồng cây phân tán
                Căn cứ Quyết định số 12/QĐ-TTg , ngày 05/01/2024 của Thủ tướng Chính phủ;
                UBND tỉnh ban hành Kế hoạch như sau:
                1. Sở Tài chính bố trí kinh phí.
                """);

        assertThat(record.issuer()).isEqualTo("UBND tỉnh Kon Tum");
        assertThat(record.number()).isEqualTo("8/KHUBND");
        assertThat(record.legalBasis()).containsExactly("Quyết định số 12/QĐ-TTg, ngày 05/01/2024");
    }

    @Test
    void aLettersSubjectMayBeginWithVe() {
        ReadRecord record = record("""
                SỞ NỘI VỤ
                Số: 8/SNV-CB
                Về công tác lưu trữ năm 2024
                Lào Cai, ngày 04 tháng 3 năm 2024
                Kính gửi: Các phòng chuyên môn.
                1. Phòng Hành chính lập danh mục hồ sơ.
                """);

        assertThat(record.title()).isEqualTo("Về công tác lưu trữ năm 2024");
        assertThat(record.type()).isEqualTo("Công văn");
    }

    @Test
    void aTypeInSmallLettersIsTheTypeAndNotTheSubject() {
        ReadRecord record = record("""
                Chỉ thị về việc lập kế hoạch phát triển 5 năm 2026 - 2030
                Ủy ban nhân dân tỉnh yêu cầu:
                1. Sở Tài chính hướng dẫn lập kế hoạch.
                """);

        assertThat(record.type()).isEqualTo("Chỉ thị");
        assertThat(record.title()).isEqualTo("về việc lập kế hoạch phát triển 5 năm 2026 - 2030");
        assertThat(record.period()).isEqualTo(new ReadRecord.Period("2026", "2030"));
    }

    @Test
    void oneWordOfStrivingSpeaksForAWholeChainOfTargets() {
        List<ReadIndicator> targets = targets(
                "1. Phấn đấu thu ngân sách bình quân 5 năm 2026-2030 tăng 12%/năm; thu nhập năm 2030 là 90 triệu đồng/người/năm; tỷ lệ hộ nghèo dưới 2%.");

        assertThat(targets).extracting(ReadIndicator::value).containsExactly("12", "90", "2");
        assertThat(targets.get(0).year()).isEqualTo("2026-2030");
        assertThat(targets.get(1).year()).isEqualTo("2030");
    }

    @Test
    void theYearAtTheBeginOfABlockIsTheYearOfAllItsTargets() {
        List<ReadIndicator> targets = targets(
                "I. MỤC TIÊU\na) Đến năm 2025: Duy trì 30 cơ sở giống. Trồng 12 ha rừng.\nb) Giai đoạn 2026 - 2030: Trồng 20 ha rừng.");

        assertThat(targets).extracting(ReadIndicator::year).containsExactly("2025", "2025", "2030");
    }

    private static List<ReadIndicator> targets(String body) {
        return read("UBND TỈNH LÀO CAI\nSố: 8/KH-UBND\nKẾ HOẠCH\nPhát triển nông thôn giai đoạn 2024 - 2030\n" + body
                        + "\nII. NHIỆM VỤ\n1. Sở Tài chính:\n- Bố trí kinh phí.\n- Kiểm tra việc sử dụng.")
                .indicators();
    }

    private static ReadRecord record(String text) {
        return read(text).directive();
    }

    private static ReadDirective read(String text) {
        SourceFile file = Lines.file("van-ban.txt", text);
        return new DirectiveReader().read(file);
    }
}
