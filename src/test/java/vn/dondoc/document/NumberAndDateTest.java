package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberAndDateTest {

    @ParameterizedTest
    @CsvSource({"5, Số: 05/BC-SCT", "9, Số: 09/BC-SCT", "10, Số: 10/BC-SCT", "1270, Số: 1270/BC-SCT"})
    void numbersBelowTenTakeAZero(int number, String line) {
        assertThat(DocumentNumber.of(number, "BC-SCT").line()).isEqualTo(line);
    }

    @Test
    void anOpenNumberLeavesRoomBeforeTheStroke() {
        assertThat(DocumentNumber.open("BC-SCT").line()).isEqualTo("Số:        /BC-SCT");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-05, ngày 05 tháng 02 năm 2025",
        "2025-01-31, ngày 31 tháng 01 năm 2025",
        "2025-03-09, ngày 09 tháng 3 năm 2025",
        "2025-12-10, ngày 10 tháng 12 năm 2025"
    })
    void daysBelowTenAndTheFirstTwoMonthsTakeAZero(LocalDate date, String words) {
        assertThat(PlaceAndDate.on("Nghệ An", date).line()).isEqualTo("Nghệ An, " + words);
    }

    @Test
    void anOpenDateLeavesRoomForDayAndMonth() {
        assertThat(PlaceAndDate.open("Nghệ An", 2025).line()).matches("Nghệ An, ngày {6}tháng {6}năm 2025");
    }
}
