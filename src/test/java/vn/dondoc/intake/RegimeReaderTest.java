package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Duties to report, and the many sentences with "báo cáo" that are none. */
class RegimeReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các sở, ban, ngành báo cáo kết quả thực hiện về Sở Y tế trước ngày 17 hằng tháng để tổng hợp, báo cáo UBND tỉnh.|MONTHLY > Sở Y tế > by Sở Y tế > UBND tỉnh",
                "UBND các huyện, thành phố định kỳ 6 tháng (trước ngày 10/6) báo cáo tình hình về UBND tỉnh (qua Sở Nội vụ).|SEMIANNUAL > UBND tỉnh > by Sở Nội vụ > UBND tỉnh",
                "Sở Tư pháp theo dõi, đôn đốc, tổng hợp kết quả báo cáo UBND tỉnh, Bộ Tư pháp hằng quý.|QUARTERLY > UBND tỉnh > by Sở Tư pháp > Bộ Tư pháp",
                "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về Sở Tài chính để tổng hợp, báo cáo UBND tỉnh xem xét, chỉ đạo.|AD_HOC > Sở Tài chính > by Sở Tài chính > UBND tỉnh",
                "Cục Thuế tỉnh cung cấp số liệu thu ngân sách cho Sở Tài chính hằng tuần.|WEEKLY > Sở Tài chính > by Sở Tài chính > null",
                "Sở Y tế theo dõi, đôn đốc, định kỳ thứ Sáu hằng tuần báo cáo Phó Chủ tịch UBND tỉnh.|WEEKLY > Phó Chủ tịch UBND tỉnh > by null > Phó Chủ tịch UBND tỉnh",
                "Công an tỉnh gửi kế hoạch về Sở Xây dựng trước ngày 05/3/2024; báo cáo kết quả trước ngày 20 tháng cuối quý.|QUARTERLY > Sở Xây dựng > by Sở Xây dựng > null"
            })
    void whoReportsToWhomAndHowOften(String sentence, String expected) {
        assertThat(shown(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Tài chính tham mưu UBND tỉnh bố trí kinh phí hằng năm, báo cáo UBND tỉnh xem xét, quyết định.",
                "Sở Xây dựng xây dựng kế hoạch triển khai, gửi về UBND tỉnh trước ngày 15/5/2024.",
                "Sở Công Thương rà soát vướng mắc, báo cáo, đề xuất UBND tỉnh phương án xử lý.",
                "Sở Khoa học và Công nghệ thẩm định báo cáo nghiên cứu khả thi của các dự án.",
                "Các xã định kỳ kiểm tra, đánh giá kết quả thực hiện.",
                "Sau khi nghe báo cáo của Sở Nội vụ, các đơn vị thống nhất thực hiện."
            })
    void whatIsNoDutyToReport(String sentence) {
        assertThat(shown(sentence)).isEmpty();
    }

    @Test
    void twoCyclesInOneSentenceAreTwoRegimes() {
        List<ReadRegime> regimes = read(
                "Sở Y tế báo cáo UBND tỉnh kết quả thực hiện hằng tháng (trước ngày 25) và đột xuất khi có yêu cầu.");

        assertThat(regimes).extracting(ReadRegime::cadence).containsExactly("MONTHLY", "AD_HOC");
        assertThat(regimes.get(0).due()).isEqualTo(new ReadRegime.Due("BEFORE_DAY", 25, null, 0, null));
        assertThat(regimes.get(0).doubts())
                .extracting(Doubt::reason)
                .contains("Một câu nêu nhiều kỳ báo cáo; mỗi kỳ được tách thành một chế độ báo cáo.");
    }

    @Test
    void theReceiversDayWithoutAYearComesAsOftenAsTheFirst() {
        List<ReadRegime> regimes = read(
                "Các sở, ban, ngành báo cáo Sở Nội vụ trước ngày 05/12 hằng năm để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12.");

        assertThat(regimes).extracting(ReadRegime::cadence).containsExactly("ANNUAL", "ANNUAL");
        assertThat(regimes.get(1).due().day()).isEqualTo(15);
        assertThat(
                        read(
                                "Các sở, ban, ngành báo cáo Sở Nội vụ trước ngày 20 hằng tháng để tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2025."))
                .extracting(ReadRegime::cadence)
                .containsExactly("MONTHLY", "ONCE");
    }

    @Test
    void theReceiversOwnDutyInTheSameSentenceIsASecondRegime() {
        List<ReadRegime> regimes = read(
                "Các sở, ban, ngành gửi báo cáo kết quả về Sở Nội vụ trước ngày 20 hằng tháng để tổng hợp, báo cáo UBND tỉnh trước ngày 25 hằng tháng.");

        assertThat(regimes).extracting(ReadRegime::who).containsExactly("Các sở, ban, ngành", "Sở Nội vụ");
        assertThat(regimes).extracting(ReadRegime::to).containsExactly("Sở Nội vụ", "UBND tỉnh");
        assertThat(regimes).extracting(regime -> regime.due().day()).containsExactly(20, 25);
    }

    @Test
    void aBulletTakesItsReporterFromItsHeading() {
        List<ReadRegime> regimes =
                read("Sở Du lịch:\n- Quảng bá điểm đến của tỉnh.\n- Định kỳ báo cáo UBND tỉnh kết quả thực hiện.");

        assertThat(regimes).extracting(ReadRegime::who).containsExactly("Sở Du lịch");
        assertThat(regimes.get(0).doubts())
                .extracting(Doubt::reason)
                .containsExactly("Chỉ ghi \"định kỳ\" hoặc \"theo quy định\", không nêu kỳ báo cáo.");
    }

    @Test
    void whatIsTooLongForASentenceIsLeftOut() {
        assertThat(read("Sở Y tế báo cáo UBND tỉnh kết quả " + "trước ngày 15/6 và ".repeat(3000) + "."))
                .isEmpty();
    }

    private static List<String> shown(String sentence) {
        return read(sentence).stream()
                .map(regime -> regime.cadence() + " > " + regime.to() + " > by " + regime.consolidatedBy() + " > "
                        + regime.finalRecipient())
                .toList();
    }

    private static List<ReadRegime> read(String sentence) {
        DirectiveText text = Lines.text(
                "UBND TỈNH LONG AN\n\nSố: 5/KH-UBND\n\nLong An, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nPhát triển kinh tế\n\n"
                        + "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. " + sentence
                        + "\n\nNơi nhận:\n- Lưu: VT.\n");
        return new RegimeReader().read(text, Agencies.of(text), List.of());
    }
}
