package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DueRuleTest {
    private static final DueRule BEFORE_17_NEXT = DueRule.before(17, RollRule.NEXT);
    private static final DueRule BEFORE_17_PREVIOUS = DueRule.before(17, RollRule.PREVIOUS);
    private static final DueRule BEFORE_17_NONE = DueRule.before(17, RollRule.NONE);

    private final WorkingCalendar calendar = SeedCalendar.of2025And2026();

    @ParameterizedTest(name = "{0} is due on {1}, a {2}")
    @CsvSource({
        "2025-M01, 2025-01-16, THURSDAY",
        // Sunday 16/2
        "2025-M02, 2025-02-17, MONDAY",
        // Sunday 16/3
        "2025-M03, 2025-03-17, MONDAY",
        "2025-M04, 2025-04-16, WEDNESDAY",
        "2025-M05, 2025-05-16, FRIDAY",
        "2025-M06, 2025-06-16, MONDAY",
        "2025-M07, 2025-07-16, WEDNESDAY",
        // Saturday 16/8
        "2025-M08, 2025-08-18, MONDAY",
        "2025-M09, 2025-09-16, TUESDAY",
        "2025-M10, 2025-10-16, THURSDAY",
        // Sunday 16/11
        "2025-M11, 2025-11-17, MONDAY",
        "2025-M12, 2025-12-16, TUESDAY",
        "2026-M01, 2026-01-16, FRIDAY",
        // Monday 16/2 lies in the Tết break of 14/2 to 22/2
        "2026-M02, 2026-02-23, MONDAY",
        "2026-M03, 2026-03-16, MONDAY",
        "2026-M04, 2026-04-16, THURSDAY",
        // Saturday 16/5
        "2026-M05, 2026-05-18, MONDAY",
        "2026-M06, 2026-06-16, TUESDAY",
        "2026-M07, 2026-07-16, THURSDAY",
        // Sunday 16/8
        "2026-M08, 2026-08-17, MONDAY",
        "2026-M09, 2026-09-16, WEDNESDAY",
        "2026-M10, 2026-10-16, FRIDAY",
        "2026-M11, 2026-11-16, MONDAY",
        "2026-M12, 2026-12-16, WEDNESDAY"
    })
    void beforeThe17thIsTheEndOfThe16thOrOfTheNextWorkingDay(String period, LocalDate expected, DayOfWeek weekday) {
        var due = dueOf(BEFORE_17_NEXT, period).date();

        assertThat(due).isEqualTo(expected);
        assertThat(due.getDayOfWeek()).isEqualTo(weekday);
        assertThat(calendar.isWorkingDay(due)).isTrue();
    }

    @Test
    void aDateThatWasNotMovedIsExplainedByTheDirectivesWords() {
        for (var rule : new DueRule[] {BEFORE_17_NEXT, BEFORE_17_PREVIOUS, BEFORE_17_NONE}) {
            assertThat(dueOf(rule, "2025-M04").explanation())
                    .isEqualTo("Trước ngày 17 hằng tháng: hạn là hết ngày 16/4/2025.");
        }
    }

    @Test
    void aDateMovedForwardNamesTheDayOffAndTheCivilCode() {
        assertThat(dueOf(BEFORE_17_NEXT, "2025-M08").explanation())
                .isEqualTo("Trước ngày 17 hằng tháng: hạn là hết ngày 16/8/2025; ngày 16/8/2025 là thứ Bảy"
                        + " nên hạn chuyển sang ngày làm việc kế tiếp, 18/8/2025, muộn hơn mốc ghi trong văn bản"
                        + " (áp dụng tương tự khoản 5 Điều 148 Bộ luật Dân sự).");
        assertThat(dueOf(BEFORE_17_NEXT, "2026-M02").explanation())
                .contains("; ngày 16/2/2026 là ngày nghỉ Tết Nguyên đán Bính Ngọ nên hạn chuyển sang")
                .contains(", 23/2/2026,");
    }

    @Test
    void aDateMovedBackOrKeptOnADayOffNamesTheSetting() {
        var moved = dueOf(BEFORE_17_PREVIOUS, "2025-M08");
        assertThat(moved.date()).isEqualTo("2025-08-15");
        assertThat(moved.explanation())
                .isEqualTo("Trước ngày 17 hằng tháng: hạn là hết ngày 16/8/2025; ngày 16/8/2025 là thứ Bảy"
                        + " nên hạn chuyển về ngày làm việc liền trước, 15/8/2025"
                        + " (theo cách tính hạn đã chọn cho văn bản này).");

        var kept = dueOf(BEFORE_17_NONE, "2025-M08");
        assertThat(kept.date()).isEqualTo("2025-08-16");
        assertThat(kept.explanation())
                .endsWith("; ngày 16/8/2025 là thứ Bảy nhưng hạn giữ nguyên"
                        + " (theo cách tính hạn đã chọn cho văn bản này).");
    }

    @Test
    void aLongerPeriodIsDueInItsLastMonth() {
        var due = dueOf(BEFORE_17_NEXT, "2025-Q2");

        assertThat(due.date()).isEqualTo("2025-06-16");
        assertThat(due.explanation()).isEqualTo("Trước ngày 17 của tháng cuối kỳ: hạn là hết ngày 16/6/2025.");
        assertThat(dueOf(BEFORE_17_NEXT, "2025-N9").date()).isEqualTo("2025-09-16");
        assertThat(dueOf(DueRule.before(25, RollRule.NEXT), "2025-Y").date()).isEqualTo("2025-12-24");
    }

    @Test
    void aDayThatTheMonthDoesNotHaveMeansTheEndOfTheMonth() {
        assertThat(dueOf(DueRule.before(31, RollRule.NEXT), "2025-M04").date()).isEqualTo("2025-05-05");
        assertThat(dueOf(DueRule.before(31, RollRule.PREVIOUS), "2025-M02").date())
                .isEqualTo("2025-02-28");
    }

    @ParameterizedTest(name = "{0}: the working day before falls to {1}")
    @CsvSource({
        "2025-M02, 14/2/2025, 14/2/2025",
        "2025-M03, 14/3/2025, 14/3/2025",
        "2025-M11, 14/11/2025, 14/11/2025",
        // the data itself ends inside the Tết break
        "2026-M02, 13/2/2026, 14/2/2026",
        "2026-M08, 14/8/2026, 14/8/2026"
    })
    void aDateWithoutAWorkingDayAfterTheDataIsRefused(String period, String due, String dataTo) {
        assertThatThrownBy(() -> dueOf(BEFORE_17_PREVIOUS, period))
                .isInstanceOfSatisfying(DueRuleRefused.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("dueRule.noWorkingDayAfterData");
                    assertThat(refusal.arguments())
                            .containsExactly(ReportingPeriod.parse(period).label(), due, dataTo);
                });
    }

    @Test
    void aDateKeptOnADayOffIsRefusedWhenNoWorkingDayPrecedesIt() {
        assertThatThrownBy(() -> dueOf(BEFORE_17_NONE, "2025-M11")).isInstanceOf(DueRuleRefused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 32})
    void aRuleThatNamesNoPossibleDayIsRefused(int beforeDay) {
        assertThatThrownBy(() -> DueRule.before(beforeDay, RollRule.NEXT))
                .isInstanceOfSatisfying(DueRuleRefused.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("dueRule.numberOutOfRange");
                    assertThat(refusal.arguments()).containsExactly(beforeDay, 2, 31);
                });
    }

    @Test
    void theRefusalsReadAsSentences() {
        var november = ReportingPeriod.parse("2025-M11");

        assertThat(text(DueRuleRefused.noWorkingDay(
                        Level.agencies(november, LocalDate.of(2025, 11, 14), null), LocalDate.of(2025, 11, 14))))
                .isEqualTo("Hạn gửi báo cáo tháng 11 năm 2025 rơi vào ngày 14/11/2025, trong khi số liệu tính đến"
                        + " hết ngày 14/11/2025: chưa đủ 01 ngày làm việc theo Điều 8 Nghị định số 09/2019/NĐ-CP."
                        + " Đề nghị chọn cách tính hạn khác.");
        assertThat(text(DueRuleRefused.numberOutOfRange(32, 2, 31)))
                .isEqualTo("Số 32 không hợp lệ ở đây. Đề nghị nhập từ 2 đến 31.");
    }

    private static String text(DueRuleRefused refusal) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/reporting-period");
        messages.setDefaultEncoding("UTF-8");
        return messages.getMessage(refusal.key(), refusal.arguments().toArray(), Locale.forLanguageTag("vi"));
    }

    private DueDate dueOf(DueRule rule, String period) {
        var parsed = ReportingPeriod.parse(period);
        return rule.dueOf(Level.agencies(parsed, DataRule.DECREE.lastDayOf(parsed), null), calendar);
    }
}
