package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.source.WorkbookCell;

class TaskListDeadlineTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 27);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30/6/2026 | 2026-06-30",
                "30/06/26 | 2026-06-30",
                "30-6-2026 | 2026-06-30",
                "Ngày 30 tháng 6 năm 2026 | 2026-06-30",
                "trước ngày 25/12/2026 | 2026-12-24",
                "Hoàn thành trước 01/01/2027. | 2026-12-31",
                "Chậm nhất ngày 15.9.2026 | 2026-09-15",
                "đến hết ngày 28/2/2027 | 2027-02-28",
                "trước ngày 15/12 | 2026-12-14",
                "ngày 10/1 | 2027-01-10"
            })
    void aDay(String printed, LocalDate last) {
        assertThat(read(printed)).satisfies(d -> {
            assertThat(d.type()).isEqualTo("DATE");
            assertThat(d.dueOn()).isEqualTo(last);
            assertThat(d.printed()).isEqualTo(printed);
            assertThat(d.doubt() != null)
                    .as("a year that is not printed is doubtful")
                    .isEqualTo(!printed.matches(".*\\d.*[/ .-].*\\d[/ .-].*\\d.*"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý II/2026 | 2026-06-30",
                "Trong quý 3 năm 2026 | 2026-09-30",
                "Quý III - IV/2026 | 2026-12-31",
                "Quý I, quý II năm 2027 | 2027-06-30",
                "Tháng 6/2026 | 2026-06-30",
                "hoàn thành trong tháng 2 năm 2028 | 2028-02-29",
                "6/2026 | 2026-06-30",
                "T9/2026 | 2026-09-30",
                "tháng 3 - 5/2026 | 2026-05-31",
                "6 tháng đầu năm 2026 | 2026-06-30",
                "6 tháng cuối năm 2026 | 2026-12-31",
                "Năm 2026 | 2026-12-31",
                "2026 | 2026-12-31",
                "giai đoạn 2026 - 2030 | 2030-12-31",
                "Đến năm 2030 | 2030-12-31"
            })
    void aPeriodEndsWithItsLastDay(String printed, LocalDate last) {
        assertThat(read(printed)).satisfies(d -> {
            assertThat(d.type()).isEqualTo("PERIOD");
            assertThat(d.dueOn()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 15 hằng tháng | MONTHLY",
                "Hàng quý | QUARTERLY",
                "Định kỳ 6 tháng | SEMIANNUAL",
                "trước ngày 15/12 hằng năm | ANNUAL",
                "Thường xuyên, hằng năm | CONTINUOUS;ANNUAL",
                "6 tháng, hằng năm | SEMIANNUAL;ANNUAL"
            })
    void whatComesBackHasNoLastDay(String printed, String cycles) {
        assertThat(read(printed)).satisfies(d -> {
            assertThat(d.type()).isEqualTo("RECURRING");
            assertThat(d.dueOn()).isNull();
            assertThat(d.recurrence()).isEqualTo(List.of(cycles.split(";")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Không", "Thường xuyên", "Liên tục"})
    void noTimeAtAll(String printed) {
        assertThat(read(printed)).satisfies(d -> {
            assertThat(d.printed()).isNull();
            assertThat(d.type()).isNull();
            assertThat(d.dueOn()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Khi có yêu cầu", "Sau khi Nghị quyết được ban hành", "trong 15 ngày kể từ ngày phê duyệt"})
    void anEventIsDoubtful(String printed) {
        assertThat(read(printed)).satisfies(d -> {
            assertThat(d.type()).isEqualTo("EVENT");
            assertThat(d.doubt()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/2/2026",
                "Quý V/2026",
                "tháng 13/2026",
                "46203",
                "sớm",
                "30/6",
                "1/1/1899",
                "xong rồi",
                "=1+1",
                "0/0/2026"
            })
    void whatIsNoTimeIsNotGuessed(String printed) {
        assertThat(TaskListDeadline.of(cell(printed), ISSUED)).isEmpty();
    }

    private static TaskListDeadline read(String printed) {
        return TaskListDeadline.of(cell(printed), ISSUED).orElseThrow();
    }

    private static WorkbookCell cell(String printed) {
        return new WorkbookCell(printed == null ? "" : printed, null, null, false);
    }
}
