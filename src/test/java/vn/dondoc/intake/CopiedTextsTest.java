package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents as web pages and converters hand them on. */
class CopiedTextsTest {
    private static final String FROM_A_WEB_PAGE = """
            Trang chủ
            Đang tải nội dung, vui lòng chờ...
            | Số hiệu | 7/QĐ-UBND |
            | Người ký | Trần Văn A |
            ỦY
            BAN NHÂN DÂN
            TỈNH BẮC SƠN
            -------
            |
            CỘNG HÒA XÃ HỘI
            CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            |
            Số:
            7/QĐ-UBND
            |
            Bắc
            Sơn, ngày 02
            tháng 5 năm 2024
            |
            QUYẾT ĐỊNH
            PHÊ DUYỆT KẾ HOẠCH TRỒNG RỪNG
            GIAI ĐOẠN 2024 - 2026.
            CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC SƠN
            Căn cứ Luật Lâm nghiệp số
            16/2017/QH14 ngày 15 tháng 11 năm 2017;
            Theo đề nghị của Giám đốc Sở
            Nông nghiệp và Môi trường,
            QUYẾT ĐỊNH
            Điều 1.
            Phê duyệt Kế hoạch với các nội dung sau:
            I. MỤC TIÊU
            1. Trồng 300 ha rừng.
            Điều 2.
            Giao Sở Tài chính bố trí kinh phí.
            Nơi nhận:
            - Như Điều 2;
            - Lưu: VT. | KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Trần Văn A
            """;

    private final DirectiveText page = Lines.text(FROM_A_WEB_PAGE);

    @Test
    void theCellsOfTheLetterheadAreMadeWhole() {
        assertThat(texts(page, Part.LETTERHEAD))
                .endsWith(
                        "ỦY BAN NHÂN DÂN TỈNH BẮC SƠN",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 7/QĐ-UBND",
                        "Bắc Sơn, ngày 02 tháng 5 năm 2024");
    }

    @Test
    void whatThePagePrintsAboveTheLetterheadIsNoBody() {
        assertThat(page.body()).extracting(Block::text).noneMatch(text -> text.contains("Số hiệu"));
    }

    @Test
    void aTitleInCapitalsGoesOnToTheAuthority() {
        assertThat(texts(page, Part.TITLE))
                .containsExactly("QUYẾT ĐỊNH", "PHÊ DUYỆT KẾ HOẠCH TRỒNG RỪNG", "GIAI ĐOẠN 2024 - 2026.");
        assertThat(texts(page, Part.PREAMBLE))
                .containsExactly(
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC SƠN",
                        "Căn cứ Luật Lâm nghiệp số 16/2017/QH14 ngày 15 tháng 11 năm 2017;",
                        "Theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường,",
                        "QUYẾT ĐỊNH");
    }

    @Test
    void anArticlesNumberOnALineOfItsOwnBelongsToTheTextBelowIt() {
        assertThat(page.body())
                .extracting(Block::section)
                .containsExactly("Điều 1", "Điều 1.I", "Điều 1.I.1", "Điều 2");
    }

    @Test
    void aSignersTitleBehindABarIsNoRecipient() {
        assertThat(texts(page, Part.RECIPIENTS)).containsExactly("Nơi nhận:", "Như Điều 2;", "Lưu: VT.");
        assertThat(texts(page, Part.SIGNATURE)).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Văn A");
    }

    @Test
    void twoCellsInOneLineAreTwoLines() {
        DirectiveText text = Lines.text("""
                BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: 31/CT-BYT Hà Nội, ngày 04 tháng 3 năm 2024
                CHỈ THỊ
                Về tiêm chủng
                1. Cục Y tế dự phòng lập kế hoạch.
                Nơi nhận: KT. BỘ TRƯỞNG
                - Như trên; THỨ TRƯỞNG
                - Lưu: VT.
                """);

        assertThat(texts(text, Part.LETTERHEAD))
                .containsExactly(
                        "BỘ Y TẾ",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 31/CT-BYT",
                        "Hà Nội, ngày 04 tháng 3 năm 2024");
        assertThat(texts(text, Part.RECIPIENTS)).containsExactly("Nơi nhận:", "Như trên;", "Lưu: VT.");
        assertThat(texts(text, Part.SIGNATURE)).containsExactly("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG");
    }

    @Test
    void aPageMarkOfAConverterAndTheNumberAboveItAreNotText() {
        assertThat(Lines.text("1. Sở Y tế mở rộng\n\n3\n\n--- PAGE BREAK ---\n\nthị trường thuốc.\n2. Sở Nội vụ.")
                        .body())
                .extracting(Block::text)
                .containsExactly("Sở Y tế mở rộng thị trường thuốc.", "Sở Nội vụ.");
    }

    @Test
    void aRowNeedsNoBarAtItsBegin() {
        assertThat(Lines.text("I. NHIỆM VỤ\n1 | Lập đề án | Sở Y tế | Trước ngày 05 tháng 6 năm 2024")
                        .body())
                .filteredOn(Block::row)
                .singleElement()
                .extracting(block -> block.cells().size())
                .isEqualTo(4);
    }

    @Test
    void aTitleInSmallLettersOnTheFirstLineIsTheTitle() {
        DirectiveText text = Lines.text(
                "Chỉ thị về phòng cháy rừng mùa khô\n\nỦy ban nhân dân tỉnh yêu cầu:\n\n1. Chủ rừng trực 24/24 giờ.");

        assertThat(texts(text, Part.TITLE)).containsExactly("Chỉ thị về phòng cháy rừng mùa khô");
        assertThat(text.body()).extracting(Block::section).containsExactly("1");
    }

    @Test
    void romanHeadingsStayAboveArticlesThatTheyContain() {
        assertThat(Lines.text("I. Chung\nĐiều 1. Một.\nII. Riêng\nĐiều 2. Hai.").body())
                .extracting(Block::section)
                .containsExactly("I", "I.Điều 1", "II", "II.Điều 2");
    }

    private static List<String> texts(DirectiveText text, Part part) {
        return text.in(part).map(Block::text).toList();
    }
}
