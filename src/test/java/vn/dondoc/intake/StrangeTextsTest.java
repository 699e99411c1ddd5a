package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters, bullets and labels as old fonts, converters and habits print them. */
class StrangeTextsTest {
    @ParameterizedTest
    @CsvSource({
        "Ðiện lực đưa điện về bản, Điện lực đưa điện về bản",
        "Tăng cƣờng tƣới tiêu, Tăng cường tưới tiêu",
        "Sở Y\u00a0tế\tlập tổ\u2009trực, Sở Y tế lập tổ trực",
        "Phòng dị\u00adch cho đàn vật nuôi, Phòng dịch cho đàn vật nuôi",
        "Quyết định số 12/QĐ\u00adUBND, Quyết định số 12/QĐ-UBND",
        "Sở Tài chính：bố trí vốn（đợt １）, Sở Tài chính:bố trí vốn(đợt 1)",
    })
    void aLetterOfAnotherAlphabetIsTheVietnameseOneThatIsMeant(String printed, String meant) {
        assertThat(Lines.text(printed).text()).isEqualTo(meant + "\n");
    }

    @Test
    void theTermAndTheSessionOfACouncilStandAboveWhatItsResolutionRestsOn() {
        DirectiveText text = Lines.text(
                "HỘI ĐỒNG NHÂN DÂN\nTỈNH BẮC SƠN\nSố: 12/NQ-HĐND\n\nNGHỊ QUYẾT\nVề phòng, chống dịch bệnh\nHỘI ĐỒNG NHÂN DÂN TỈNH BẮC SƠN\nKHÓA XVII KỲ HỌP THỨ 14\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua kế hoạch.\nĐiều 2. Giao Sở Y tế rà soát thuốc.\n\nCHỦ TỊCH");

        assertThat(text.in(Part.BODY).map(Block::text))
                .containsExactly("Thông qua kế hoạch.", "Giao Sở Y tế rà soát thuốc.");
    }

    @Test
    void aToneTypedBeforeItsCircumflexIsTheSameLetter() {
        String toneFirst =
                "Kê\u0301 hoa\u0323ch trô\u0300ng lu\u0301a nu\u031bo\u031b\u0301c, nghi\u0303 vê\u0300 cha\u0306n nuôi";
        String swapped = toneFirst.replace("ê\u0301", "e\u0301\u0302").replace("ô\u0300", "o\u0300\u0302");

        assertThat(Lines.text(swapped).text()).isEqualTo("Kế hoạch trồng lúa nước, nghĩ về chăn nuôi\n");
    }

    @Test
    void linesEndAsEachSystemEndsThem() {
        assertThat(Lines.text("1. Sở Y tế trực dịch.\r\n2. Sở Nội vụ trực lụt.\r\n")
                        .body())
                .extracting(Block::text)
                .containsExactly("Sở Y tế trực dịch.", "Sở Nội vụ trực lụt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "•", "·", "*", "\uf0b7", "\uf02d", "▪", "➢", "−"})
    void aBulletOfAnyShapeIsABullet(String bullet) {
        List<Block> body = Lines.text("1. Sở Y tế:\n" + bullet + " Trực dịch.\n" + bullet + " Tiêm phòng.")
                .body();

        assertThat(body).extracting(Block::text).containsExactly("Sở Y tế:", "Trực dịch.", "Tiêm phòng.");
        assertThat(body).extracting(Block::item).containsExactly(null, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "1) Một, 1",
        "1/ Một, 1",
        "1/Một, 1",
        "(1) Một, 1",
        "a/ Một, a",
        "a/Một, a",
        "(a) Một, a",
        "đ. Một, đ",
        "I/ Một, I",
        "I- Một, I",
        "Ii. một, II",
        "Viii. một, VIII",
        "Điều 1: Một, Điều 1",
        "Điều 1 . Một, Điều 1",
    })
    void aLabelInAnyHabitIsALabel(String line, String section) {
        assertThat(Lines.text(line).body()).extracting(Block::section).containsExactly(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/QĐ-UBND ngày 5 tháng 6", "Vi khuẩn. Nấm.", "1.200 ha rừng", "Mix. màu"})
    void aNumberOrAWordAtTheBeginOfALineIsNoLabel(String line) {
        assertThat(Label.at(line)).isNull();
    }

    @Test
    void theSameTextIsReadTheSameInEitherFormOfUnicode() {
        String text = "I. NHIỆM VỤ\n1. Sở Y tế:\na) Trực dịch;\nb) Tiêm phòng.";

        assertThat(Lines.text(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(Lines.text(text));
    }

    @Test
    void aTextInCapitalsThroughoutKeepsItsOutline() {
        assertThat(Lines.text("I. NHIỆM VỤ\n1. SỞ Y TẾ:\n- TRỰC DỊCH.\n- TIÊM PHÒNG.\n2. SỞ NỘI VỤ: TRỰC LỤT.")
                        .body())
                .extracting(Block::section)
                .containsExactly("I", "I.1", "I.1", "I.1", "I.2");
    }
}
