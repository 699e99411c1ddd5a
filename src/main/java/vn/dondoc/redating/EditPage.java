package vn.dondoc.redating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dondoc.calendar.CalendarRow;
import vn.dondoc.calendar.DayEntry;

/**
 * The form of a year.
 *
 * @param entered the year is in force; else it is a proposal or what was typed of one
 * @param problems what is wrong: by row, and with the year as a whole at -1
 * @param fileProblems what is wrong with a file that was not imported, each with its line
 * @param grounds how the proposal was found; empty where there is none
 */
record EditPage(
        TypedYear typed,
        boolean entered,
        Map<Integer, List<String>> problems,
        List<String> fileProblems,
        List<String> grounds) {
    /** Empty rows below those that are filled, so that the page works without scripts. */
    private static final int EMPTY = 3;

    /** @param index in the form, the same for days and hours */
    record Line(int index, String day, String kind, String text, List<String> problems) {}

    public int year() {
        return typed.year();
    }

    public List<Line> days() {
        return lines(false);
    }

    public List<Line> hours() {
        return lines(true);
    }

    public DayEntry.Kind[] kinds() {
        return DayEntry.Kind.values();
    }

    public String hoursKind() {
        return CalendarRow.HOURS;
    }

    public List<String> problemsOfYear() {
        return problems.getOrDefault(-1, List.of());
    }

    private List<Line> lines(boolean hours) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < typed.rows().size(); i++) {
            CalendarRow row = typed.rows().get(i);
            if (row.kind().equals(CalendarRow.HOURS) != hours || row.blank()) continue;
            lines.add(new Line(i, row.isoDay(), row.kind(), row.text(), problems.getOrDefault(i, List.of())));
        }
        int first = typed.rows().size() + (hours ? EMPTY : 0);
        for (int i = 0; i < (hours ? 1 : EMPTY); i++)
            lines.add(new Line(first + i, "", hours ? CalendarRow.HOURS : DayEntry.Kind.OFF.label(), "", List.of()));
        return lines;
    }

    /** The first index that no row has. */
    public int nextIndex() {
        return typed.rows().size() + EMPTY + 1;
    }
}
