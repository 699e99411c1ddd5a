package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.junit.jupiter.api.Test;

/** The nine components of NĐ 30/2020/NĐ-CP, art. 8, with the sizes and kinds of letters of its annex I. */
class ComponentsTest {

    private static final String SUBJECT =
            "Kết quả thực hiện Kế hoạch số 200/KH-UBND ngày 27/3/2025 về chỉ đạo, thúc đẩy"
                    + " tăng trưởng ngành công nghiệp; tháng 4 năm 2025, nhiệm vụ trọng tâm tháng 5 năm 2025";

    private final Written report = Written.of(Samples.report());
    private final Written letter = Written.of(Samples.letter());

    @Test
    void theStateNameAndTheMottoAreBoldAndUnderlinedByARule() {
        assertThat(report.letters("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).isEqualTo("13 bold");
        assertThat(report.letters("Độc lập - Tự do - Hạnh phúc")).isEqualTo("14 bold");
        var cell = report.file().getTables().get(0).getRow(0).getCell(1);
        assertThat(cell.getParagraphArray(2).getCTP().getPPr().getPBdr().isSetTop())
                .isTrue();
    }

    @Test
    void theIssuingAgencyIsBoldBelowItsSuperior() {
        assertThat(report.letters("UBND TỈNH NGHỆ AN")).isEqualTo("13");
        assertThat(report.letters("SỞ CÔNG THƯƠNG")).isEqualTo("13 bold");
        var cell = report.file().getTables().get(0).getRow(0).getCell(0);
        assertThat(cell.getText()).startsWith("UBND TỈNH NGHỆ ANSỞ CÔNG THƯƠNG");
    }

    @Test
    void theNumberStandsBesidePlaceAndDateInItalics() {
        assertThat(report.letters("Số: 05/BC-SCT")).isEqualTo("13");
        assertThat(report.letters("Nghệ An, ngày 05 tháng 02 năm 2025")).isEqualTo("14 italic");
    }

    @Test
    void typeAndSubjectAreBoldAndCentred() {
        assertThat(report.letters("BÁO CÁO")).isEqualTo("14 bold");
        assertThat(report.letters(SUBJECT)).isEqualTo("14 bold");
        assertThat(report.paragraph(SUBJECT).getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
    }

    @Test
    void aLetterShowsItsSubjectUnderTheNumberAndNoType() {
        var subject = "V/v đôn đốc gửi báo cáo kết quả thực hiện Kế hoạch số 200/KH-UBND tháng 4 năm 2025";
        assertThat(letter.letters(subject)).isEqualTo("12");
        assertThat(letter.file().getTables().get(0).getRow(1).getCell(0).getText())
                .isEqualTo("Số:        /VP-TH" + subject);
        assertThat(letter.texts()).doesNotContain("CÔNG VĂN");
    }

    @Test
    void oneAddresseeStandsOnTheLineSeveralBelowEachOther() {
        assertThat(report.texts()).contains("Kính gửi: Ủy ban nhân dân tỉnh Nghệ An");
        assertThat(letter.texts()).containsSequence("Kính gửi:", "- Sở A;", "- Ban Quản lý B;", "- UBND huyện C.");
    }

    @Test
    void theBodyIsJustifiedWithAnIndentedFirstLineAndSixPointsAfter() {
        var paragraph = report.paragraph("Trong kỳ không ban hành văn bản chỉ đạo mới.");
        assertThat(paragraph.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(paragraph.getIndentationFirstLine()).isEqualTo(720);
        assertThat(paragraph.getSpacingAfter()).isEqualTo(120);
        assertThat(report.letters(paragraph.getText())).isEqualTo("14");
    }

    @Test
    void headingsAreBoldAndKnownToTheOutline() {
        assertThat(report.letters("a) Sở Xây dựng")).isEqualTo("14 bold");
        var properties = report.paragraph("a) Sở Xây dựng").getCTP().getPPr();
        assertThat(properties.getOutlineLvl().getVal()).isEqualTo(2);
    }

    @Test
    void leadWordsAreBoldItalicsAndALineFeedBeginsANewParagraph() {
        var led = report.paragraph("Hướng dẫn thủ tục quy hoạch, xây dựng. Đã hoàn thành hướng dẫn 04 nhà đầu tư;"
                + " sản phẩm: Công văn số 15/SXD-QH ngày 10/4/2025.");
        assertThat(led.getRuns().get(0).isBold() && led.getRuns().get(0).isItalic())
                .isTrue();
        assertThat(led.getRuns().get(1).isBold()).isFalse();
        assertThat(report.texts()).contains("Tiếp tục thực hiện theo kế hoạch; chưa có kết quả mới so với kỳ trước.");
    }

    @Test
    void recipientsAndSignatureStandSideBySideOnOnePage() {
        assertThat(report.letters("Nơi nhận:")).isEqualTo("12 bold italic");
        assertThat(report.letters("- Như trên;")).isEqualTo("11");
        assertThat(report.letters("- Lưu: VT, QLCN.")).isEqualTo("11");
        assertThat(report.letters("KT. GIÁM ĐỐC")).isEqualTo("14 bold");
        assertThat(report.letters("PHÓ GIÁM ĐỐC")).isEqualTo("14 bold");
        assertThat(report.letters("Họ và tên")).isEqualTo("14 bold");
        assertThat(letter.letters("Giám đốc Sở Công Thương")).isEqualTo("14 italic");
        assertThat(letter.file().getTables().get(1).getRow(0).isCantSplitRow()).isTrue();
    }

    @Test
    void theLastParagraphGoesWithTheSignatureToTheNextPage() {
        assertThat(report.paragraphs().stream()
                        .filter(paragraph -> paragraph.getText().endsWith("./."))
                        .allMatch(paragraph -> paragraph.isKeepNext()))
                .isTrue();
    }
}
