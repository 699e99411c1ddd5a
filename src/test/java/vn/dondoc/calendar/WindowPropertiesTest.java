package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule that can be entered, in every period of two years that it does not refuse. */
class WindowPropertiesTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final WorkingCalendar calendar = SeedCalendar.of2025And2026();
    private final ReportingCalendar reporting = new ReportingCalendar(calendar);

    @ParameterizedTest
    @MethodSource("rules")
    void aPeriodOpensBeforeItIsDueAndIsDueBeforeItGoesOnward(ReportingRule rule) {
        for (PeriodWindow window : windows(rule)) {
            assertThat(window.dataFrom()).isBeforeOrEqualTo(window.dataTo());
            assertThat(window.opensOn()).isBefore(window.due().date());
            assertThat(window.due().date()).isAfter(window.dataTo());
            assertThat(window.onward().date()).isAfter(window.due().date());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachLevelHasAWorkingDayAndNoDateThatRollsIsADayOff(ReportingRule rule) {
        for (PeriodWindow window : windows(rule)) {
            assertThat(calendar.between(window.dataTo(), window.due().date())).isPositive();
            assertThat(calendar.between(window.due().date(), window.onward().date()))
                    .isPositive();
            if (rule.due().roll() != RollRule.NONE)
                assertThat(calendar.isWorkingDay(window.due().date())).isTrue();
            assertThat(calendar.isWorkingDay(window.onward().date())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void periodsFollowOneAnotherWithoutGapOrOverlapAndFallDueInTheirOrder(ReportingRule rule) {
        List<PeriodWindow> windows = windows(rule);
        for (int i = 1; i < windows.size(); i++) {
            PeriodWindow before = windows.get(i - 1);
            PeriodWindow window = windows.get(i);
            if (!before.period().next().equals(window.period())) continue; // one between them is refused
            assertThat(window.due().date()).isAfter(before.due().date());
            if (rule.cadence() != Cadence.NINE_MONTHS)
                assertThat(window.dataFrom()).isEqualTo(before.dataTo().plusDays(1));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyDateSaysInOneSentenceWhichDayItIsAndWhy(ReportingRule rule) {
        for (PeriodWindow window : windows(rule))
            for (DueDate date : List.of(window.due(), window.onward())) {
                assertThat(date.explanation())
                        .contains("hạn là hết ngày ")
                        .contains(DueSentence.DAY.format(date.date()))
                        .endsWith(".")
                        .doesNotContain("null", "  ", "..");
                calendar.dayOffReason(date.date())
                        .ifPresent(reason -> assertThat(date.explanation()).contains(reason, "giữ nguyên"));
            }
    }

    /** Of the periods whose days lie in the two entered years, those that the rule admits. */
    private List<PeriodWindow> windows(ReportingRule rule) {
        List<PeriodWindow> windows = new ArrayList<>();
        var period = rule.data().firstEndingFrom(rule.cadence(), LocalDate.of(2025, 2, 10));
        for (; rule.data().lastDayOf(period).isBefore(LocalDate.of(2026, 10, 1)); period = period.next())
            try {
                reporting.windowOf(period, LONG_AGO, rule).ifPresent(windows::add);
            } catch (DueRuleRefused noLawfulDate) {
                assertThat(noLawfulDate.key()).startsWith("dueRule.noWorkingDay");
            }
        return windows;
    }

    static Stream<ReportingRule> rules() {
        return Arrays.stream(Cadence.values())
                .filter(Cadence::recurs)
                .flatMap(cadence -> IntStream.of(1, 14, 28, 31)
                        .mapToObj(DataRule::new)
                        .flatMap(data -> dues().flatMap(due -> Stream.of(1, 4, 10)
                                .map(onward -> new ReportingRule(cadence, data, due, DueRule.after(onward), 10)))));
    }

    private static Stream<DueRule> dues() {
        return Arrays.stream(RollRule.values())
                .flatMap(roll -> Stream.of(
                        new DueRule(DueRule.Kind.BEFORE_DAY, 17, 0, roll, true),
                        new DueRule(DueRule.Kind.BEFORE_DAY, 31, 0, roll, true),
                        new DueRule(DueRule.Kind.ON_DAY, 25, 0, roll, true),
                        new DueRule(DueRule.Kind.ON_DAY, 5, 1, roll, true),
                        new DueRule(DueRule.Kind.WORKING_DAYS_AFTER, 5, 0, roll, false)));
    }
}
