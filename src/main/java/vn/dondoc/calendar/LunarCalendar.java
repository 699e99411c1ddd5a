package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The Vietnamese lunar calendar: a month begins on the day of the new moon, month 11 holds the winter solstice, and in a
 * year of thirteen months the first one in which the sun enters no new twelfth of its way is the leap month. Days are
 * those of UTC+7 (Decision 121-CP, 8/8/1967): an hour earlier than China's, so that Tết may fall on another day.
 */
final class LunarCalendar {
    private static final double ZONE = 7 / 24.0;
    private static final String[] STEMS = {"Canh", "Tân", "Nhâm", "Quý", "Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ"};
    private static final String[] BRANCHES = {
        "Thân", "Dậu", "Tuất", "Hợi", "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi"
    };

    private LunarCalendar() {}

    /** Mùng 1 Tết. */
    static LocalDate newYear(int year) {
        return day(year, 1, 1);
    }

    /** @param month 1 to 12, the ordinary one where a leap month of the same number follows */
    static LocalDate day(int year, int month, int day) {
        return Months.of(year).start(month).plusDays(day - 1L);
    }

    /** The number that the leap month of the year repeats; empty in a year of twelve months. */
    static OptionalInt leapMonth(int year) {
        return Months.of(year).leap();
    }

    /** "Bính Ngọ" for 2026. */
    static String yearName(int year) {
        return STEMS[Math.floorMod(year, 10)] + " " + BRANCHES[Math.floorMod(year, 12)];
    }

    /** The months from month 11 of the year before to month 11 of the year after, by their first days. */
    private record Months(List<LocalDate> starts, int leapAt, int secondLeapAt, int eleventh) {
        /** The months between two winter solstices are numbered 11, 12, 1 … 10; a year takes its last two from the next. */
        static Months of(int year) {
            int first = eleventhMonth(year - 1);
            int next = eleventhMonth(year);
            int last = eleventhMonth(year + 1);
            List<LocalDate> starts = new ArrayList<>();
            for (int k = first; k <= last; k++) starts.add(newMoonDay(k));
            return new Months(starts, leapBetween(first, next) - first, leapBetween(next, last) - first, next - first);
        }

        /** Index of the month in {@link #starts}: leap months before it push it back. */
        private int index(int month) {
            if (month >= 11) {
                int index = eleventh + month - 11;
                return secondLeapAt >= 0 && index >= secondLeapAt ? index + 1 : index;
            }
            int index = month + 1;
            return leapAt >= 0 && index >= leapAt ? index + 1 : index;
        }

        LocalDate start(int month) {
            return starts.get(index(month));
        }

        OptionalInt leap() {
            for (int month = 1; month <= 12; month++)
                if (index(month) + 1 == leapAt || index(month) + 1 == secondLeapAt) return OptionalInt.of(month);
            return OptionalInt.empty();
        }
    }

    /** Number of the new moon that begins the month with the winter solstice of {@code year}. */
    private static int eleventhMonth(int year) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        int k = (int) Math.floor(
                        (lastDay.toEpochDay() - LocalDate.of(2000, 1, 6).toEpochDay()) / 29.530588861)
                + 1;
        while (newMoonDay(k).isAfter(lastDay)) k--;
        return twelfth(newMoonDay(k)) >= 9 ? k - 1 : k;
    }

    /** @return number of the new moon that begins the leap month, or a number before {@code first} when there is none */
    private static int leapBetween(int first, int next) {
        if (next - first == 12) return Integer.MIN_VALUE / 2;
        int k = first + 1;
        while (twelfth(newMoonDay(k)) != twelfth(newMoonDay(k + 1))) k++;
        return k;
    }

    private static LocalDate newMoonDay(int k) {
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, (long) Math.floor(Sky.newMoon(k) + 0.5 + ZONE));
    }

    /** In which twelfth of its way the sun stands when the day begins: 9 from the winter solstice on. */
    private static int twelfth(LocalDate day) {
        return (int) (Sky.sunLongitude(day.getLong(JulianFields.JULIAN_DAY) - 0.5 - ZONE) / 30);
    }
}
