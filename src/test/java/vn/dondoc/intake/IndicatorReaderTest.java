package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numeric targets, and the many numbers that are none. */
class IndicatorReaderTest {

    @Test
    void aListOfTargetsUnderItsYears() {
        assertThat(read("""
                        I. THỰC TRẠNG
                        Năm 2020, tỷ lệ hộ nghèo là 9,4%, có 52 xã đạt chuẩn.
                        II. MỤC TIÊU
                        a) Giai đoạn 2021 - 2025:
                        - Giá trị sản xuất thủy sản đạt 12.500 - 13.000 tỷ đồng, tốc độ tăng trưởng bình quân từ 6 - 7%.
                        - Tỷ lệ hộ dùng nước sạch đạt trên 98,5% vào năm 2024; trong đó nông thôn tối thiểu 95%.
                        - Hằng năm trồng mới 1.500 ha rừng.
                        """))
                .containsExactly(
                        "12.500 - 13.000 tỷ đồng range 2025",
                        "6 - 7 % range 2021-2025",
                        "98,5 % > 2024",
                        "95 % >= 2025",
                        "1.500 ha rừng = 2021-2025");
    }

    @Test
    void aTargetInATaskNeedsAWordThatSetsIt() {
        assertThat(read("""
                        II. NHIỆM VỤ
                        1. Sở Y tế tiêm chủng đạt tối thiểu 90% trẻ em trong năm 2024; thành lập 03 đoàn kiểm tra; xử lý hồ sơ trong 05 ngày.
                        2. Sở Công Thương thu hút dự án điện gió (150 MW, 45 ha), thực hiện Điều 12 Nghị định số 80/2021/NĐ-CP.
                        3. Hiện nay, mới đạt 45% kế hoạch; phấn đấu đến hết năm 2024 giải ngân 100% kế hoạch vốn.
                        """)).containsExactly("90 % >= 2024", "100 % = 2024");
    }

    @Test
    void aPlaceAmongTheBestIsAnUpperBound() {
        assertThat(read("I. MỤC TIÊU\n- Chỉ số PCI năm 2024 thuộc nhóm 15 tỉnh, thành phố dẫn đầu cả nước.\n"))
                .containsExactly("15 hạng <= 2024");
    }

    @Test
    void theNameIsWhatStandsBeforeTheFigures() {
        assertThat(indicators(
                        "I. MỤC TIÊU\n- Đến năm 2026, tỷ lệ che phủ rừng đạt 54,2%, 100% chủ rừng có chứng chỉ.\n"))
                .extracting(ReadIndicator::name)
                .containsExactly("Tỷ lệ che phủ rừng", "Tỷ lệ chủ rừng có chứng chỉ");
    }

    private static List<String> read(String body) {
        return indicators(body).stream()
                .map(one -> one.value() + " " + one.unit() + " " + one.operator() + " " + one.year())
                .toList();
    }

    private static List<ReadIndicator> indicators(String body) {
        return new IndicatorReader()
                .read(
                        Lines.text(
                                "UBND TỈNH LONG AN\n\nSố: 5/KH-UBND\n\nLong An, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nPhát triển kinh tế\n\n"
                                        + "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\n" + body),
                        List.of());
    }
}
