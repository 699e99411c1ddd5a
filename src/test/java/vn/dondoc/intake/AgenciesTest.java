package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {
    private final Agencies anywhere = Agencies.anywhere();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Sở NN&PTNT tham mưu|Sở Nông nghiệp và Phát triển nông thôn",
                "Sở Tài chính, Xây dựng, Công Thương chủ trì|Sở Tài chính; Sở Xây dựng; Sở Công Thương",
                "Các Sở: CT, XD, TC;|Sở Công Thương; Sở Xây dựng; Sở Tài chính",
                "Sở Tài nguyên và Mồi trường:|Sở Tài nguyên và Môi trường",
                "Công an tỉnh Bắc Ninh, Thanh tra tỉnh|Công an tỉnh; Thanh tra tỉnh",
                "BĐBP tỉnh|Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
                "Uỷ ban nhân dân các huyện, thị xã, thành phố|UBND cấp huyện",
                "UBND các xã, phường, đặc khu Cồn Cỏ|UBND cấp xã",
                "UBND các huyện Kim Bảng, Thanh Liêm|UBND huyện Kim Bảng; UBND huyện Thanh Liêm",
                "UBND các xã: Ea Knốp, Cư M'gar và Đắk R’lấp|UBND xã Ea Knốp; UBND xã Cư M'gar; UBND xã Đắk R’lấp",
                "Bưu điện tỉnh bảo đảm|Bưu điện tỉnh",
                "UBND TP. Vinh, UBND TX Hoàng Mai|UBND thành phố Vinh; UBND thị xã Hoàng Mai",
                "UBND TP.Vinh và UBND H. Diễn Châu|UBND thành phố Vinh; UBND huyện Diễn Châu",
                "UBND các P. Thành Vinh, Trường Vinh|UBND phường Thành Vinh; UBND phường Trường Vinh",
                "UBND TP. Hồ Chí Minh|UBND thành phố",
                "các sở, ban, ngành và các đơn vị liên quan|Các sở, ban, ngành cấp tỉnh; Các cơ quan, đơn vị liên quan",
                "các sở, ngành liên quan và UBND cấp xã|Các sở, ban, ngành liên quan; UBND cấp xã",
                "Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường|Các sở, ban, ngành cấp tỉnh; UBND cấp xã",
                "Trung tâm hỗ trợ doanh nghiệp và Xúc tiến đầu tư đẩy mạnh|Trung tâm Hỗ trợ doanh nghiệp và Xúc tiến đầu tư",
                "Báo và phát thanh, truyền hình tỉnh|Báo và phát thanh, truyền hình tỉnh",
                "Ủy ban MTTQ Việt Nam tỉnh và các đoàn thể|Ủy ban Mặt trận Tổ quốc tỉnh; Các đoàn thể chính trị - xã hội tỉnh"
            })
    void namesAreKnownByTheirShape(String printed, String names) {
        assertThat(anywhere.listAt(printed, 0).names()).containsExactly(names.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Báo cáo kết quả", "Trường hợp phát sinh", "Sở hữu trí tuệ", "Hội nghị giao ban", "Phòng ngừa"})
    void wordsThatBeginLikeNamesAreNone(String printed) {
        assertThat(anywhere.listAt(printed, 0)).isNull();
    }

    @Test
    void theStandingAgencyIsMeantByItsTitle() {
        Agencies agencies =
                Agencies.of(Lines.text("I. THÀNH PHẦN\n- Sở Y tế là cơ quan thường trực của Ban Chỉ đạo.\n"));

        assertThat(agencies.standing()).isEqualTo("Sở Y tế");
        assertThat(agencies.listAt("cơ quan thường trực Ban Chỉ đạo", 0).names())
                .isEqualTo(List.of("Sở Y tế"));
    }

    @Test
    void localitiesAreDistrictsUntilTheirEndAndCommunesAfter() {
        assertThat(localities("30 tháng 6 năm 2025")).containsExactly("UBND cấp huyện");
        assertThat(localities("01 tháng 7 năm 2025")).containsExactly("UBND cấp xã");
    }

    private static List<String> localities(String day) {
        Agencies agencies = Agencies.of(
                Lines.text("UBND TỈNH BẮC SƠN\nBắc Sơn, ngày " + day + "\n\nKẾ HOẠCH\nThử\n\nI. NHIỆM VỤ\n"));
        return agencies.listAt("các địa phương", 0).names();
    }
}
