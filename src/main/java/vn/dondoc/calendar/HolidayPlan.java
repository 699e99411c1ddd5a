package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dondoc.shared.VietnameseDates;

/**
 * Proposes the days off of a year: Labour Code art. 112 (1/1, Tết five days, 10/3 of the lunar calendar, 30/4, 1/5, 2/9 and
 * one day beside it; from 2026 also 24/11, NQ 28/2026/QH16), each one on a weekly rest day made up for on the next working
 * day (art. 111.3). Where the days of Tết and the day beside 2/9 lie is decided each year; the choice here is the one that
 * the official plans of 2021 to 2026 made.
 */
final class HolidayPlan {
    private static final int CULTURE_DAY_FROM = 2026;
    /** Nghệ An changes its hours on 16/4 and 16/10 (TB 248/TB-UBND, 1/4/2024). */
    private static final List<MonthDay> SEASONS = List.of(MonthDay.of(1, 1), MonthDay.of(4, 16), MonthDay.of(10, 16));

    private final int year;
    private final TreeMap<LocalDate, String> off = new TreeMap<>();
    private final List<LocalDate> toMakeUp = new ArrayList<>();
    private final List<String> grounds = new ArrayList<>();

    private HolidayPlan(int year) {
        this.year = year;
    }

    /** @param like the hours of the year before, taken over; empty takes those of Nghệ An */
    static Proposal of(int year, List<Season> like) {
        HolidayPlan plan = new HolidayPlan(year);
        plan.holidays();
        plan.makeUp();
        List<DayEntry> days = plan.off.entrySet().stream()
                .map(day -> new DayEntry(day.getKey(), DayEntry.Kind.OFF, day.getValue()))
                .toList();
        return new Proposal(
                new YearDraft(year, days, like.isEmpty() ? usualHours(year) : moved(like, year)), plan.grounds);
    }

    private void holidays() {
        holiday("Tết Dương lịch", LocalDate.of(year, 1, 1));
        newYear();
        LocalDate ancestors = LunarCalendar.day(year, 3, 10);
        holiday("ngày Giỗ Tổ Hùng Vương", ancestors);
        grounds.add("Giỗ Tổ Hùng Vương 10/3 âm lịch là ngày " + dated(ancestors) + ".");
        holiday("Ngày Chiến thắng 30/4", LocalDate.of(year, 4, 30));
        holiday("ngày Quốc tế lao động 1/5", LocalDate.of(year, 5, 1));
        nationalDay();
        if (year >= CULTURE_DAY_FROM) holiday("Ngày Văn hóa Việt Nam", LocalDate.of(year, 11, 24));
    }

    /** One last day and four first, or two last and three first: the one that loses fewer weekly rest days, else 2 + 3. */
    private void newYear() {
        LocalDate first = LunarCalendar.newYear(year);
        List<LocalDate> two = days(first.minusDays(2), 5);
        List<LocalDate> one = days(first.minusDays(1), 5);
        boolean twoBefore = restDays(two) <= restDays(one);
        String name = "Tết Nguyên đán " + LunarCalendar.yearName(year);
        List<LocalDate> days = twoBefore ? two : one;
        days.forEach(day -> holiday("ngày nghỉ " + name, day));
        weekendsBeside(days, name);
        grounds.add("Mùng 1 " + name + " là ngày " + dated(first) + " (âm lịch Việt Nam, múi giờ UTC+7); đề xuất nghỉ "
                + (twoBefore ? "02 ngày cuối năm và 03 ngày đầu năm" : "01 ngày cuối năm và 04 ngày đầu năm")
                + " âm lịch vì trùng ít ngày nghỉ hằng tuần hơn hoặc theo nếp các năm trước.");
    }

    /** The day beside 2/9 that loses fewer weekly rest days, then the one that makes the longer break, then 1/9. */
    private void nationalDay() {
        LocalDate day = LocalDate.of(year, 9, 2);
        List<LocalDate> days = Stream.of(days(day.minusDays(1), 2), days(day, 2))
                .min(Comparator.comparingInt(HolidayPlan::restDays)
                        .thenComparing(Comparator.comparingInt(HolidayPlan::breakLength)
                                .reversed()))
                .orElseThrow();
        days.forEach(d -> holiday("ngày nghỉ lễ Quốc khánh 2/9", d));
        weekendsBeside(days, "lễ Quốc khánh 2/9");
        LocalDate beside = days.get(0).equals(day) ? days.get(1) : days.get(0);
        grounds.add("Ngày nghỉ liền kề Quốc khánh 2/9: đề xuất ngày " + dated(beside) + ".");
    }

    private void holiday(String reason, LocalDate day) {
        if (DayEntry.weeklyRest(day)) toMakeUp.add(day);
        off.merge(day, reason, (one, other) -> one + ", " + other);
    }

    /** In the order of the calendar: each holiday on a rest day takes the next working day that is still free. */
    private void makeUp() {
        for (LocalDate lost : toMakeUp) {
            String holiday = off.get(lost);
            LocalDate day = lost;
            while (DayEntry.weeklyRest(day) || off.containsKey(day)) day = day.plusDays(1);
            off.put(day, "ngày nghỉ bù " + (holiday.startsWith("ngày nghỉ ") ? holiday.substring(10) : holiday));
            grounds.add("Ngày " + dated(lost) + " trùng ngày nghỉ hằng tuần, nghỉ bù ngày " + dated(day) + ".");
        }
    }

    /** The rest days of a break need no row; they get one so that the reason is known. */
    private void weekendsBeside(List<LocalDate> days, String name) {
        for (LocalDate day = days.get(0).minusDays(1); DayEntry.weeklyRest(day); day = day.minusDays(1))
            rest(day, name);
        for (LocalDate day = last(days).plusDays(1); DayEntry.weeklyRest(day); day = day.plusDays(1)) rest(day, name);
    }

    private void rest(LocalDate day, String name) {
        off.put(day, VietnameseDates.weekday(day) + ", trong dịp nghỉ " + name);
    }

    private static int restDays(List<LocalDate> days) {
        return (int) days.stream().filter(DayEntry::weeklyRest).count();
    }

    private static int breakLength(List<LocalDate> days) {
        LocalDate from = days.get(0);
        LocalDate to = last(days);
        while (DayEntry.weeklyRest(from.minusDays(1))) from = from.minusDays(1);
        while (DayEntry.weeklyRest(to.plusDays(1))) to = to.plusDays(1);
        return (int) (to.toEpochDay() - from.toEpochDay());
    }

    private static List<LocalDate> days(LocalDate first, int count) {
        return IntStream.range(0, count).mapToObj(first::plusDays).toList();
    }

    private static LocalDate last(List<LocalDate> days) {
        return days.get(days.size() - 1);
    }

    private static List<Season> moved(List<Season> seasons, int year) {
        return seasons.stream()
                .map(season -> new Season(MonthDay.from(season.from()).atYear(year), season.hours()))
                .toList();
    }

    private static List<Season> usualHours(int year) {
        return SEASONS.stream()
                .map(from -> new Season(
                        from.atYear(year), from.getMonthValue() == 4 ? UsualHours.SUMMER : UsualHours.WINTER))
                .toList();
    }

    private static String dated(LocalDate day) {
        return VietnameseDates.day(day) + " (" + VietnameseDates.weekday(day) + ")";
    }
}
