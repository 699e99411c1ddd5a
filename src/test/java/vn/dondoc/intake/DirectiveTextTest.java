package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DirectiveTextTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            TỈNH BẮC SƠN

            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Số: 12/KH-UBND
            Bắc Sơn, ngày 02 tháng 5 năm 2024

            KẾ HOẠCH
            Trồng rừng năm 2024

            Căn cứ Quyết định số 1/QĐ-TTg ngày 02/01/2024; UBND tỉnh ban hành Kế hoạch như sau:

            I. NHIỆM VỤ
            1. Giống cây
            a) Sở Tài chính:
            - Bố trí kinh phí./.

            Nơi nhận: *AB*
            - Như trên;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Trần Văn A
            """;

    private final DirectiveText plan = Lines.text(PLAN);

    @Test
    void theLinesOfALetterheadsCellAreOneName() {
        assertThat(texts(Part.LETTERHEAD)).first().isEqualTo("ỦY BAN NHÂN DÂN TỈNH BẮC SƠN");
    }

    @Test
    void thePartsOfADocumentAreToldApart() {
        assertThat(texts(Part.TITLE)).containsExactly("KẾ HOẠCH", "Trồng rừng năm 2024");
        assertThat(texts(Part.PREAMBLE)).hasSize(1);
        assertThat(texts(Part.BODY)).containsExactly("NHIỆM VỤ", "Giống cây", "Sở Tài chính:", "Bố trí kinh phí.");
        assertThat(texts(Part.RECIPIENTS)).containsExactly("Nơi nhận:", "Như trên;", "Lưu: VT.");
        assertThat(texts(Part.SIGNATURE)).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Văn A");
    }

    @Test
    void aBlockKnowsItsPathItsNumberAndItsPlaceInTheText() {
        Block bullet = plan.in(Part.BODY).filter(Block::bullet).findFirst().orElseThrow();

        assertThat(bullet.section()).isEqualTo("I.1.a");
        assertThat(bullet.item()).isEqualTo(1);
        assertThat(bullet.span().in(plan.text())).isEqualTo("Bố trí kinh phí.");
        assertThat(bullet.line().in(plan.text())).isEqualTo("- Bố trí kinh phí.");
    }

    @Test
    void aLabelPrintedTwiceIsTwoSections() {
        assertThat(sections("1. Một\na) Sở A:\nb) Sở B:\nb) Sở C:\nc) Sở D:"))
                .containsExactly("1", "1.a", "1.b", "1.b#2", "1.c");
    }

    @Test
    void aDecimalNumberStandsForTheOneItRepeats() {
        assertThat(sections("II. Hai\n2. Mục tiêu\n2.1. Chung\na) Một\n2.2. Riêng"))
                .containsExactly("II", "II.2", "II.2.1", "II.2.1.a", "II.2.2");
    }

    @Test
    void linesCutByTheMarginAreOneParagraphWithOrWithoutEmptyLinesBetween() {
        String line =
                "- Rà soát quy hoạch các cụm công nghiệp để có phương án điều\n%schỉnh, bổ sung cho phù hợp với phương án của Quy hoạch tỉnh\n%sBắc Sơn và kế hoạch sử dụng đất hằng năm của các địa phương.\n%s";
        String close = (line.formatted("", "", "")).repeat(4);
        String wide = (line.formatted("\n", "\n", "\n")).repeat(4);

        assertThat(Lines.text("I. NHIỆM VỤ\n" + close).body()).hasSize(5);
        assertThat(Lines.text("I. NHIỆM VỤ\n\n" + wide).body()).hasSize(5);
    }

    @Test
    void aSentenceGoesOnBehindThePageBreakAndThePageNumber() {
        DirectiveText text = Lines.text("1. Sở Y tế mở rộng\n\n3\f\n\nthị trường thuốc.\n\n2. Sở Nội vụ báo cáo.");

        assertThat(text.body())
                .extracting(Block::text)
                .containsExactly("Sở Y tế mở rộng thị trường thuốc.", "Sở Nội vụ báo cáo.");
    }

    @Test
    void lettersAndSignsNobodySeesAreGone() {
        String decomposed = Normalizer.normalize("1. Sở Tài chính", Normalizer.Form.NFD);

        assertThat(Lines.text(decomposed + "\u200b **báo\u00a0cáo**\u202e 😀").text())
                .isEqualTo("1. Sở Tài chính báo cáo\n");
    }

    @Test
    void whatIsAttachedBehindTheSignatureHasPartsOfItsOwn() {
        DirectiveText text = Lines.text(PLAN + "\nPHỤ LỤC\nDanh mục nhiệm vụ\n1. Sở Y tế: Báo cáo.");

        assertThat(text.body())
                .filteredOn(block -> block.attachment() == 1)
                .extracting(Block::section)
                .containsExactly("1");
    }

    private List<String> texts(Part part) {
        return plan.in(part).map(Block::text).toList();
    }

    private static List<String> sections(String text) {
        return Stream.of(Lines.text(text))
                .flatMap(read -> read.body().stream())
                .map(Block::section)
                .toList();
    }
}
