package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The computed lunar calendar against a published table, and against what was announced. */
class LunarCalendarTest {
    /**
     * Year, mùng 1 Tết, Giỗ Tổ (10/3), leap month. Dates read from the table of the 21st century that Hồ Ngọc Đức published
     * for the Vietnamese calendar (Âm lịch Việt Nam, https://www.informatik.uni-leipzig.de/~duc/amlich/, file
     * amlich-hnd.js, 2004): computed by him from other formulas than ours.
     */
    private static final String TABLE = """
            2000 5/2 14/4 -
            2001 24/1 3/4 4
            2002 12/2 22/4 -
            2003 1/2 11/4 -
            2004 22/1 28/4 2
            2005 9/2 18/4 -
            2006 29/1 7/4 7
            2007 17/2 26/4 -
            2008 7/2 15/4 -
            2009 26/1 4/4 5
            2010 14/2 23/4 -
            2011 3/2 12/4 -
            2012 23/1 31/3 4
            2013 10/2 19/4 -
            2014 31/1 9/4 9
            2015 19/2 28/4 -
            2016 8/2 16/4 -
            2017 28/1 6/4 6
            2018 16/2 25/4 -
            2019 5/2 14/4 -
            2020 25/1 2/4 4
            2021 12/2 21/4 -
            2022 1/2 10/4 -
            2023 22/1 29/4 2
            2024 10/2 18/4 -
            2025 29/1 7/4 6
            2026 17/2 26/4 -
            2027 6/2 16/4 -
            2028 26/1 4/4 5
            2029 13/2 23/4 -
            2030 2/2 12/4 -
            2031 23/1 1/4 3
            2032 11/2 19/4 -
            2033 31/1 9/4 11
            2034 19/2 28/4 -
            2035 8/2 17/4 -
            2036 28/1 6/4 6
            2037 15/2 24/4 -
            2038 4/2 13/4 -
            2039 24/1 3/4 5
            2040 12/2 20/4 -
            2041 1/2 10/4 -
            2042 22/1 29/4 2
            2043 10/2 19/4 -
            2044 30/1 7/4 7
            2045 17/2 26/4 -
            2046 6/2 15/4 -
            2047 26/1 4/4 5
            2048 14/2 22/4 -
            2049 2/2 11/4 -
            2050 23/1 1/4 3
            2051 11/2 20/4 -
            2052 1/2 9/4 8
            2053 18/2 28/4 -
            2054 8/2 17/4 -
            2055 28/1 6/4 6
            2056 15/2 24/4 -
            2057 4/2 13/4 -
            2058 24/1 2/4 4
            2059 12/2 21/4 -
            2060 2/2 10/4 -
            """;

    private static Stream<String[]> table() {
        return TABLE.lines().map(line -> line.strip().split(" "));
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyYearFrom2000To2060IsThatOfTheTable(String year, String newYear, String ancestors, String leap) {
        int y = Integer.parseInt(year);

        assertThat(LunarCalendar.newYear(y)).isEqualTo(day(newYear, y));
        assertThat(LunarCalendar.day(y, 3, 10)).isEqualTo(day(ancestors, y));
        assertThat(LunarCalendar.leapMonth(y))
                .isEqualTo(leap.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(leap)));
    }

    /** Announced by the Government's calendar office in July 2006 (viet-jo.com/news/life/060706102756.html). */
    @ParameterizedTest
    @CsvSource({"1968-01-29", "1969-02-16", "2007-02-17", "2030-02-02", "2053-02-18"})
    void tetComesADayBeforeChinasWhereTheNewMoonFallsBetweenTheTwoMidnights(LocalDate tet) {
        assertThat(LunarCalendar.newYear(tet.getYear())).isEqualTo(tet);
    }

    /** In 1984/85 the solstice fell on 21 December in Hà Nội and 22 December in Beijing: Tết came a month earlier. */
    @Test
    void tet1985CameAMonthBeforeChinas() {
        assertThat(LunarCalendar.newYear(1985)).isEqualTo("1985-01-21");
        assertThat(LunarCalendar.leapMonth(1985)).hasValue(2);
        assertThat(LunarCalendar.leapMonth(1984)).isEmpty();
    }

    @Test
    void yearsHaveTheirNames() {
        assertThat(Stream.of(2024, 2025, 2026, 2027, 1984).map(LunarCalendar::yearName))
                .containsExactly("Giáp Thìn", "Ất Tỵ", "Bính Ngọ", "Đinh Mùi", "Giáp Tý");
    }

    private static LocalDate day(String dayAndMonth, int year) {
        return LocalDate.parse(dayAndMonth + "/" + year, DateTimeFormatter.ofPattern("d/M/yyyy"));
    }
}
