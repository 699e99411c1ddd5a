package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, numbers, types and amounts as documents print them. */
class PrintedThingsTest {

    @Test
    void aDayIsReadInWordsAndInFigures() {
        assertThat(PrintedDate.in("Lào Cai, ngày 05 tháng 9 năm 2024, sau ngày 01/7/2024 và 3.8.2024; ngày 31/02/2024"))
                .extracting(PrintedDate::day)
                .containsExactly(LocalDate.of(2024, 9, 5), LocalDate.of(2024, 7, 1), LocalDate.of(2024, 8, 3));
    }

    @Test
    void aDayBetweenAsterisksIsWrittenByHand() {
        assertThat(PrintedDate.firstIn("ngày *7* tháng 11 năm 2022")).hasValueSatisfying(date -> {
            assertThat(date.day()).isEqualTo(LocalDate.of(2022, 11, 7));
            assertThat(date.written()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 415 /KH-UBND, 415/KH-UBND",
        "Số: *88* /UBND-NLN, 88/UBND-NLN",
        "Số: 3089/QĐ- UBND, 3089/QĐ-UBND",
        "Số 12 - CTr/TU, 12-CTr/TU",
        "SỐ: 05/CĐ-UBND, 05/CĐ-UBND",
        "Số: 1270/SNNMT-TL, 1270/SNNMT-TL",
        "'Số: 15/2024/QĐ-UBND Kon Tum, ngày 25 tháng 01 năm 2024', 15/2024/QĐ-UBND",
        "Số: 1961/QĐUBND, 1961/QĐUBND",
        "Số: 77-KH/BTGDVTU, 77-KH/BTGDVTU"
    })
    void theOwnNumberIsReadWithoutInnerSpaces(String line, String number) {
        assertThat(PrintedNumber.in(line))
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo(number));
    }

    @Test
    void anEmptyPlaceForTheNumberStillTellsTheNotation() {
        assertThat(PrintedNumber.in("Số:        /KH-UBND")).hasValueSatisfying(found -> {
            assertThat(found.number()).isNull();
            assertThat(found.notation()).isEqualTo("KH-UBND");
        });
        assertThat(PrintedNumber.in("Số lượng: 12")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KH-UBND, PLAN", "CTr/TU, PROGRAMME", "CT/TU, DIRECTIVE", "TB-VPUBND, NOTICE", "CĐ-UBND, DISPATCH"})
    void aNotationNamesTheType(String notation, DocumentType type) {
        assertThat(DocumentType.ofNotation(notation)).contains(type);
    }

    @Test
    void aNotationThatBeginsWithAnAgencyIsALetters() {
        assertThat(DocumentType.ofNotation("UBND-CNNXD")).isEmpty();
        assertThat(DocumentType.headedBy("CHƯƠNG TRÌNH HÀNH ĐỘNG")).contains(DocumentType.ACTION_PROGRAMME);
        assertThat(DocumentType.headedBy("KẾ HOẠCHDT")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tăng trưởng đạt 12,5%|12,5|=|12.5|12.5",
                "thu hút từ 7.500 - 8.000 tỷ đồng|7.500 - 8.000|range|7500|8000",
                "tỷ lệ trên 95% dân số|95|>|95|",
                "đạt tối thiểu 40%|40|>=|40|",
                "không thấp hơn 3 xã|3|>=|3|",
                "giảm còn dưới 2%|2|<||2",
                "không quá 05 ngày|05|<=||5",
                "đạt từ 60% trở lên|60|>=|60|",
                "khoảng 1.211.000 tỷ đồng|1.211.000|~|1211000|1211000",
                "đạt 70% trở xuống|70|<=||70",
                "từ 15% đến 17%|15% đến 17|range|15|17"
            })
    void anAmountHasItsBounds(String clause, String value, String operator, Double min, Double max) {
        Amount amount = Amount.in(clause).get(0);

        assertThat(List.of(amount.value(), amount.operator())).containsExactly(value, operator);
        assertThat(amount.min()).isEqualTo(min);
        assertThat(amount.max()).isEqualTo(max);
    }
}
