package vn.dondoc.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Days of the year that together make a cycle. */
final class YearDays {
    private YearDays() {}

    /** "15/6 và 15/12" are the days of a half-year's and of a year's report; four days are those of the quarters. */
    static List<Schedule> schedules(List<DuePhrase> days) {
        var first = days.get(0).due();
        if (days.size() != 4) return days.stream().map(YearDays::ofMonth).toList();
        var span = new Span(days.get(0).span().start(), days.get(3).span().end());
        var later = first.month() % 3 == 1 ? 1 : 0;
        return List.of(
                new Schedule("QUARTERLY", new ReadRegime.Due(first.kind(), first.day(), null, later, null), span));
    }

    private static Schedule ofMonth(DuePhrase day) {
        var cadence = Stream.of("SEMIANNUAL", "NINE_MONTHS")
                .filter(one -> fits(one, day.due().month()))
                .findFirst();
        return new Schedule(cadence.orElse("ANNUAL"), day.due(), day.span());
    }

    static boolean fits(String cadence, Integer month) {
        if (Objects.isNull(month)) return false;
        return switch (cadence) {
            case "SEMIANNUAL" -> month == 6 || month == 7 || month == 5;
            case "NINE_MONTHS" -> month == 9 || month == 10;
            case "ANNUAL" -> month == 12 || month == 11 || month == 1;
            default -> false;
        };
    }
}
