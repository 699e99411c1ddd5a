package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineReaderTest {
    private final DeadlineReader reader = new DeadlineReader(new DocumentDate(LocalDate.of(2025, 3, 10), 2025));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xong trước ngày 25/12/2025.|DATE|2025-12-24",
                "Gửi chậm nhất ngày 15/10/2025.|DATE|2025-10-15",
                "Kêu gọi tàu thuyền trước 17 giờ 00 ngày 27/9/2025.|DATE|2025-09-27",
                "Trình UBND tỉnh trong quý II/2026.|PERIOD|2026-06-30",
                "Hoàn thành trong tháng 6.|PERIOD|2025-06-30",
                "Xây dựng kế hoạch Quý IV năm 2025.|PERIOD|2025-12-31",
                "Giải ngân đến hết tháng 9/2026.|DATE|2026-09-30"
            })
    void theLastDayInTimeIsReckoned(String sentence, String type, LocalDate due) {
        Deadline deadline = reader.read(sentence);

        assertThat(deadline.type()).isEqualTo(type);
        assertThat(deadline.dueOn()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "báo cáo trước ngày 15/12 hằng năm|trước ngày 15/12 hằng năm|ANNUAL",
                "báo cáo trước ngày 17 hàng tháng|trước ngày 17 hàng tháng|MONTHLY",
                "báo cáo trước ngày 20 của tháng cuối quý|trước ngày 20 của tháng cuối quý|QUARTERLY",
                "báo cáo vào thứ Sáu hằng tuần|vào thứ Sáu hằng tuần|WEEKLY"
            })
    void whatComesBackHasNoDayButACycle(String sentence, String printed, String cycle) {
        Deadline deadline = reader.read(sentence);

        assertThat(deadline.printed()).isEqualTo(printed);
        assertThat(deadline.recurrence()).containsExactly(cycle);
        assertThat(deadline.dueOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Quyết định số 12/QĐ-TTg ngày 01/02/2024 về Chiến lược giai đoạn 2021 - 2030",
                "Triển khai Chương trình đến năm 2030, tầm nhìn đến năm 2045",
                "Lập quy hoạch thời kỳ 2021-2030"
            })
    void datesInTheTitleOfACitedDocumentAreNoDeadline(String sentence) {
        assertThat(reader.read(sentence)).isEqualTo(Deadline.NONE);
    }

    @Test
    void aMissingYearIsTheDocumentsAndDoubtful() {
        assertThat(reader.read("xong trong tháng 6").yearMissing()).isTrue();
        assertThat(reader.read("xong trong tháng 6/2025").yearMissing()).isFalse();
    }

    @Test
    void aCellHoldsItsDeadlineWithoutAnyWordBeforeIt() {
        assertThat(reader.alone("30/6/2026").dueOn()).isEqualTo("2026-06-30");
        assertThat(reader.alone("2026 - 2027").dueOn()).isEqualTo("2027-12-31");
        assertThat(reader.alone("Thường xuyên").recurrence()).containsExactly("CONTINUOUS");
        assertThat(reader.alone("Kỳ họp giữa năm 2026").type()).isEqualTo("EVENT");
    }
}
