package vn.dondoc.scenario;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a year's table of rounds: its days, worked out on a wall calendar, and what everybody does.
 *
 * @param due of the agencies; null where only the standing agency reports
 * @param onward due date of the consolidated report
 * @param published by the standing agency; null: never
 * @param sends the day on which the report leaves each agency that owes one; null: never
 */
record RoundOfYear(
        String period,
        LocalDate opens,
        LocalDate due,
        LocalDate onward,
        LocalDate published,
        Map<String, LocalDate> sends) {
    private static final String NOT_OWED = "-";
    private static final String NEVER = "never";

    /** The first line names the columns; days after the opening are written without their year. */
    static List<RoundOfYear> table(String table) {
        List<String[]> lines = table.lines().map(RoundOfYear::cells).toList();
        List<RoundOfYear> rounds = new ArrayList<>();
        for (String[] cells : lines.subList(1, lines.size())) rounds.add(line(lines.get(0), cells));
        return rounds;
    }

    private static RoundOfYear line(String[] head, String[] cells) {
        LocalDate opens = LocalDate.parse(cells[1]);
        Map<String, LocalDate> sends = new LinkedHashMap<>();
        for (int i = 5; i < head.length; i++) if (!cells[i].equals(NOT_OWED)) sends.put(head[i], day(cells[i], opens));
        return new RoundOfYear(
                cells[0], opens, day(cells[2], opens), day(cells[3], opens), day(cells[4], opens), sends);
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
    }

    /** The first such day from the opening on. */
    private static LocalDate day(String cell, LocalDate opens) {
        if (cell.equals(NEVER) || cell.equals(NOT_OWED)) return null;
        LocalDate day = MonthDay.parse("--" + cell).atYear(opens.getYear());
        return day.isBefore(opens) ? day.plusYears(1) : day;
    }

    boolean collects() {
        return due != null;
    }
}
