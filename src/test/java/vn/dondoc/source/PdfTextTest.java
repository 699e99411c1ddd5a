package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfTextTest {

    @Test
    void linesComeInReadingOrderWhateverTheOrderInTheFile() {
        Pdf pdf = new Pdf()
                .text(60, 136, "và địa phương.")
                .text(60, 100, "1. Sở Công Thương chủ trì")
                .text(60, 118, "phối hợp với các sở, ngành")
                .text(60, 190, "2. Sở Tài chính");
        assertThat(Opened.pieces("a.pdf", pdf.bytes()))
                .containsExactly(
                        "1. Sở Công Thương chủ trì",
                        "phối hợp với các sở, ngành",
                        "và địa phương.",
                        "",
                        "2. Sở Tài chính");
    }

    @Test
    void aLetterheadIsOneRowOfTwoCells() {
        Pdf pdf = new Pdf()
                .centred(60, 260, 60, "ỦY BAN NHÂN DÂN")
                .centred(260, 560, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .centred(60, 260, 77, "TỈNH NGHỆ AN")
                .centred(260, 560, 77, "Độc lập - Tự do - Hạnh phúc")
                .centred(60, 260, 100, "Số: 200/KH-UBND")
                .centred(260, 560, 100, "Nghệ An, ngày 27 tháng 3 năm 2025")
                .centred(60, 560, 140, "KẾ HOẠCH CHỈ ĐẠO, THÚC ĐẨY TĂNG TRƯỞNG");
        assertThat(Opened.pieces("a.pdf", pdf.bytes()))
                .containsExactly(
                        "0|ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 200/KH-UBND|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                + "Độc lập - Tự do - Hạnh phúc\nNghệ An, ngày 27 tháng 3 năm 2025|",
                        "",
                        "KẾ HOẠCH CHỈ ĐẠO, THÚC ĐẨY TĂNG TRƯỞNG");
    }

    @Test
    void aLabelBeforeATabStaysWithItsTextAndAJustifiedLineIsOne() {
        Pdf pdf = new Pdf()
                .text(60, 100, "a)")
                .text(96, 100, "Rà soát quy hoạch")
                .text(60, 118, "Các")
                .text(110, 118, "sở,")
                .text(160, 118, "ban,")
                .text(215, 118, "ngành");
        assertThat(Opened.pieces("a.pdf", pdf.bytes())).containsExactly("a) Rà soát quy hoạch", "Các sở, ban, ngành");
    }

    @Test
    void aDrawnTableIsRowsAndGoesOnOverThePage() {
        Pdf pdf = new Pdf();
        grid(pdf, 100, 140, 200);
        pdf.text(65, 125, "TT").text(120, 125, "Nhiệm vụ");
        pdf.text(65, 155, "1").text(120, 155, "Rà soát quy hoạch").text(120, 173, "và báo cáo");
        pdf.page().text(300, 40, "2");
        grid(pdf, 60, 100, 140, 180);
        pdf.text(65, 85, "TT").text(120, 85, "Nhiệm vụ");
        pdf.text(120, 120, "UBND tỉnh");
        pdf.text(65, 160, "2").text(120, 160, "Đôn đốc").text(60, 220, "Nơi nhận:");
        assertThat(Opened.pieces("a.pdf", pdf.bytes()))
                .containsExactly(
                        "0|TT|Nhiệm vụ|", "0|1|Rà soát quy hoạch\nvà báo cáo\nUBND tỉnh|", "0|2|Đôn đốc|", "Nơi nhận:");
    }

    @Test
    void whereALineIsMissingTwoFieldsAreOneCell() {
        Pdf pdf = new Pdf();
        pdf.line(60, 100, 500, 100).line(60, 140, 500, 140).line(60, 180, 500, 180);
        pdf.line(60, 100, 60, 180).line(110, 140, 110, 180).line(500, 100, 500, 180);
        pdf.text(65, 125, "I. Nhóm nhiệm vụ chung").text(65, 165, "1").text(120, 165, "Rà soát");
        assertThat(Opened.pieces("a.pdf", pdf.bytes())).containsExactly("0|I. Nhóm nhiệm vụ chung||", "0|1|Rà soát|");
    }

    @Test
    void numbersOfPagesAreDroppedAndPagesParted() {
        Pdf pdf = new Pdf()
                .text(60, 100, "trang một")
                .page()
                .centred(60, 560, 40, "2")
                .text(60, 100, "trang hai");
        pdf.page().text(60, 100, "trang ba").centred(60, 560, 800, "- 3 -");
        assertThat(Opened.pieces("a.pdf", pdf.bytes()))
                .containsExactly("trang một", "---", "trang hai", "---", "trang ba");
    }

    private static void grid(Pdf pdf, float... heights) {
        for (float height : heights) pdf.line(60, height, 500, height);
        for (float column : new float[] {60, 110, 500})
            pdf.line(column, heights[0], column, heights[heights.length - 1]);
    }
}
