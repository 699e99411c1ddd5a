package vn.dondoc.redating;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.dondoc.calendar.CalendarFile;
import vn.dondoc.calendar.CalendarRow;
import vn.dondoc.calendar.YearDraft;

/**
 * A year as the browser sends it, every field the text of its input. Read by hand: the framework's binder stops at 256 rows.
 *
 * @param version of the year that the person began with; 0 when it was not entered
 * @param rows days and hours, empty ones too: a problem is told at its row
 * @param basis the document, typed where the change is confirmed
 * @param stamp of the dry run before him; "" before there was one
 */
record TypedYear(int year, int version, List<CalendarRow> rows, String basis, String stamp) {
    private static final Pattern ROW = Pattern.compile("rows\\[(\\d{1,4})]\\.day");

    static TypedYear of(int year, MultiValueMap<String, String> fields) {
        List<CalendarRow> rows = fields.keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(i -> row(fields, "rows[" + i + "]."))
                .toList();
        return new TypedYear(year, number(text(fields, "version")), rows, text(fields, "basis"), text(fields, "stamp"));
    }

    static TypedYear of(YearDraft draft, int version) {
        return new TypedYear(draft.year(), version, CalendarFile.rows(draft).toList(), "", "");
    }

    TypedYear withVersion(int other) {
        return new TypedYear(year, other, rows, basis, stamp);
    }

    /** Rows in which something was typed. */
    List<CalendarRow> filled() {
        return rows.stream().filter(row -> !row.blank()).toList();
    }

    private static CalendarRow row(MultiValueMap<String, String> fields, String prefix) {
        return new CalendarRow(
                fields.getFirst(prefix + "day"), fields.getFirst(prefix + "kind"), fields.getFirst(prefix + "text"));
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Stream.ofNullable(fields.getFirst(name))
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
