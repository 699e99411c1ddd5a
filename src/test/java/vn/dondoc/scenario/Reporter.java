package vn.dondoc.scenario;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/**
 * One line of the table at the head of a scenario: who works where, and when he acts.
 *
 * @param code short name of the agency in expected mails, and the end of its officers' logins
 * @param receives when the officer answers the receipt; null: never
 * @param sends when the report leaves the agency; null: never
 * @param reminders rungs about the report on which the officer is told, until the dossier
 */
record Reporter(
        String code,
        String agency,
        String officer,
        String head,
        int lines,
        LocalDateTime receives,
        LocalDateTime sends,
        int reminders) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

    /** Columns as in the record, between bars; the first line names them. */
    static List<Reporter> table(String table) {
        return table.lines().skip(1).map(Reporter::line).toList();
    }

    private static Reporter line(String line) {
        String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        return new Reporter(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                Integer.parseInt(cells[4]),
                moment(cells[5]),
                moment(cells[6]),
                Integer.parseInt(cells[7]));
    }

    /** "14/4 09:00" of 2025; "never". */
    private static LocalDateTime moment(String cell) {
        return cell.equals("never") ? null : LocalDateTime.parse(cell.replace(" ", "/2025 "), MOMENT);
    }
}
