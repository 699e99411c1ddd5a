package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How documents of the government name whom they address. */
class CentralBodiesTest {
    private final Agencies agencies = Agencies.of(Lines.text("BỘ Y TẾ\nSố: 1/CT-BYT\nCHỈ THỊ\nVề tiêm chủng"));

    @Test
    void ministriesAreNamedOneByOneBehindTheirCommonWord() {
        assertThat(agencies.listAt(
                                "các Bộ: Công an, Nông nghiệp và Môi trường, Y tế và các cơ quan liên quan rà soát", 0)
                        .names())
                .containsExactly(
                        "Bộ Công an", "Bộ Nông nghiệp và Môi trường", "Bộ Y tế", "Các cơ quan, đơn vị liên quan");
    }

    @Test
    void toACentralBodyTheLocalitiesAreTheProvinces() {
        assertThat(agencies.listAt("Các bộ, ngành, địa phương rà soát", 0).names())
                .containsExactly("Các bộ, ngành Trung ương", "UBND cấp tỉnh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND các tỉnh, thành phố trực thuộc Trung ương rà soát | UBND cấp tỉnh",
                "Ủy ban nhân dân các tỉnh và thành phố rà soát | UBND cấp tỉnh",
                "UBND cấp tỉnh rà soát | UBND cấp tỉnh",
                "Chủ tịch UBND các tỉnh, thành phố rà soát | UBND cấp tỉnh",
                "UBND các huyện, thành phố rà soát | UBND cấp huyện",
                "UBND tỉnh Lào Cai rà soát | UBND tỉnh",
                "Chủ tịch UBND các quận, huyện rà soát | UBND cấp huyện",
                "Giám đốc, Thủ trưởng các sở, ban, ngành rà soát | Các sở, ban, ngành cấp tỉnh",
                "Thống đốc Ngân hàng Nhà nước Việt Nam rà soát | Ngân hàng Nhà nước Việt Nam",
                "Tổng Liên đoàn lao động Việt Nam rà soát | Tổng Liên đoàn Lao động Việt Nam",
                "Trưởng ban Ban Tổ chức chính quyền tỉnh rà soát | Ban Tổ chức chính quyền tỉnh",
            })
    void theOneWhoIsAddressedIsKnownByHeadOrByGroup(String sentence, String group) {
        assertThat(agencies.listAt(sentence, 0).names()).containsExactly(group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Sở Y tế trình đề án trong quí II năm 2026. | trong quí II năm 2026",
                "Thực hiện nghiêm Chỉ thị số 20/CT-TTg ngày 17 tháng 5 năm 2017 của Thủ tướng. | -",
                "Kiểm tra theo Công văn số 37/BNN-BVTV ngày 16 tháng 10 năm 2013, báo cáo trước ngày 20 hằng tháng. | trước ngày 20 hằng tháng",
            })
    void theDayOfACitedDocumentIsNoDeadline(String sentence, String deadline) {
        DocumentDate date = DocumentDate.of(Lines.text("Hà Nội, ngày 04 tháng 3 năm 2024"));

        assertThat(new DeadlineReader(date).read(sentence).printed()).isEqualTo(deadline);
    }
}
