package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.shared.VietnameseDates;

/** Bad input, and what the person is told. */
class YearRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Set<Integer> ENTERED = Set.of(2025, 2026);
    private static final CalendarRow HOURS = new CalendarRow("1/1/2027", "Giờ làm việc", "7:30-12:00, 13:30-17:00");

    @ParameterizedTest(name = "{0}; {1}; {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            31/2/2027 | Nghỉ | Tết | Không đọc được ngày "31/2/2027". Ghi như 16/4/2027.
            ngày mai | Nghỉ | Tết | Không đọc được ngày "ngày mai". Ghi như 16/4/2027.
            4/1/2027 | Nghỉ nửa | Tết | Không có loại ngày "Nghỉ nửa".
            4/1/2027 | Làm việc | làm bù | Ngày 4/1/2027 là thứ Hai, vốn đã là ngày làm việc
            9/1/2027 | Nghỉ chiều | nghỉ sớm | Ngày 9/1/2027 là thứ Bảy, ngày nghỉ hằng tuần
            4/1/2027 | Nghỉ | `` | Ngày 4/1/2027 chưa có lý do.
            4/1/2028 | Nghỉ | Tết | Ngày 4/1/2028 không thuộc năm 2027.
            4/1/2024 | Nghỉ | Tết | Ngày 4/1/2024 thuộc năm 2024 đã qua
            4/1/2027 | Giờ làm việc | cả ngày | Không đọc được giờ làm việc "cả ngày".
            4/1/2027 | Giờ làm việc | 7:30-25:00, 13:30-17:00 | Không đọc được giờ làm việc
            4/1/2027 | Giờ làm việc | 13:30-17:00, 7:30-12:00 | không theo thứ tự
            """)
    void aRowThatCannotBeIsNamedWithItsReason(String day, String kind, String text, String told) {
        ReadYear read = read(HOURS, new CalendarRow(day, kind, text));

        assertThat(read.problems()).extracting(ReadYear.Problem::row).containsExactly(1);
        assertThat(said(read.problems().get(0).reason())).contains(told);
    }

    @Test
    void aDayWrittenTwiceIsRefusedAtItsSecondRow() {
        CalendarRow row = new CalendarRow("4/1/2027", "Nghỉ", "Tết");
        ReadYear read = read(HOURS, row, new CalendarRow("2027-01-04", "nghỉ chiều", "nghỉ sớm"));

        assertThat(read.problems()).extracting(ReadYear.Problem::row).containsExactly(2);
        assertThat(said(read.problems().get(0).reason()))
                .isEqualTo("Ngày 4/1/2027 có hai dòng. Mỗi ngày chỉ được ghi một lần.");
    }

    @Test
    void aYearWithoutHoursOrWithHoursThatBeginLateIsRefused() {
        assertThat(said(read(new CalendarRow("4/1/2027", "Nghỉ", "Tết"))
                        .problems()
                        .get(0)
                        .reason()))
                .isEqualTo("Chưa có giờ làm việc của năm 2027.");
        CalendarRow late = new CalendarRow("2/1/2027", "giờ làm việc", "7:30–12:00, 13:30–17:00");
        assertThat(said(read(late).problems().get(0).reason()))
                .isEqualTo("Giờ làm việc phải bắt đầu từ ngày 1/1/2027.");
    }

    @Test
    void aYearThatIsPastOrLeavesAGapIsRefused() {
        assertThat(said(of(2025, List.of())).toString()).contains("Năm 2025 đã qua");
        assertThat(said(of(2028, List.of())).toString())
                .contains("Chưa có lịch làm việc năm 2027 nên chưa nhập được lịch năm 2028.");
        assertThat(read(HOURS).good()).isTrue();
    }

    @Test
    void whatIsWrittenAsAFileIsReadBackTheSame() {
        YearDraft draft = HolidayPlan.of(2027, List.of()).draft();

        List<CalendarFile.Line> lines = CalendarFile.read(CalendarFile.write(draft));

        ReadYear read =
                ReadYear.of(2027, lines.stream().map(CalendarFile.Line::row).toList(), ENTERED, TODAY);
        assertThat(read.good()).isTrue();
        assertThat(read.draft()).isEqualTo(draft);
        assertThat(lines.get(0).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"';'", "','", "'\t'"})
    void aFileMayKeepItsCellsApartAsSpreadsheetsDo(String separator) {
        String file = ("Ngày;Loại;Lý do\n\n1/1/2027;Nghỉ;Tết Dương lịch\n"
                        + "1/1/2027;Giờ làm việc;\"7:30-12:00, 13:30-17:00\"\n")
                .replace(";", separator);

        assertThat(CalendarFile.read(file))
                .extracting(line -> line.number() + " " + line.row().day() + " "
                        + line.row().text())
                .containsExactly("3 1/1/2027 Tết Dương lịch", "4 1/1/2027 7:30-12:00, 13:30-17:00");
    }

    @Test
    void aLineWithTooFewCellsIsNamedAndAnEmptyFileRefused() {
        assertThat(said(CalendarFile.read("Ngày;Loại;Lý do\n1/1/2027;Nghỉ\n")
                        .get(0)
                        .refused()))
                .isEqualTo("Dòng chỉ có 2 cột, cần 3 cột: Ngày, Loại, Lý do.");
        assertThatThrownBy(() -> CalendarFile.read("Ngày;Loại;Lý do\n")).isInstanceOf(CalendarRefused.class);
        assertThatThrownBy(() -> CalendarFile.read("")).isInstanceOf(CalendarRefused.class);
    }

    @Test
    void aReasonThatASpreadsheetWouldCalculateIsWrittenAsText() {
        YearDraft draft = new YearDraft(
                2027, List.of(new DayEntry(LocalDate.of(2027, 1, 4), DayEntry.Kind.OFF, "=1+1")), List.of());

        assertThat(CalendarFile.write(draft)).contains("4/1/2027;Nghỉ;'=1+1");
        assertThat(CalendarFile.read(CalendarFile.write(draft)).get(0).row().text())
                .isEqualTo("=1+1");
    }

    @Test
    void aReasonWithQuotesAndSeparatorsComesBackAsItWas() {
        String reason = "ngày nghỉ \"tránh bão\"; theo CV 1, CV 2";
        YearDraft draft = new YearDraft(
                2027, List.of(new DayEntry(LocalDate.of(2027, 1, 4), DayEntry.Kind.OFF, reason)), List.of());

        assertThat(CalendarFile.read(CalendarFile.write(draft)).get(0).row().text())
                .isEqualTo(reason);
    }

    private static ReadYear read(CalendarRow... rows) {
        return of(2027, List.of(rows));
    }

    private static ReadYear of(int year, List<CalendarRow> rows) {
        return ReadYear.of(year, new ArrayList<>(rows), ENTERED, TODAY);
    }

    private static List<String> said(ReadYear read) {
        return read.problems().stream().map(problem -> said(problem.reason())).toList();
    }

    private static String said(CalendarRefused refusal) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/calendar");
        texts.setDefaultEncoding("UTF-8");
        texts.setAlwaysUseMessageFormat(true);
        Object[] arguments = refusal.arguments().stream()
                .map(a -> a instanceof LocalDate day ? VietnameseDates.day(day) : String.valueOf(a))
                .toArray();
        return texts.getMessage(refusal.key(), arguments, Locale.forLanguageTag("vi"));
    }
}
