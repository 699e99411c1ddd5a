package vn.dondoc.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The two packaged ladders as the guide's table has them, and what they say to whom on which morning: on each morning the
 * rung that is reached, to whoever was not told it yet about this due date.
 */
record LadderByHand(boolean urgent) {
    /** Kind, priority, the working day on which the rung begins (negative: late), rung, whom it reaches. */
    private static final List<Rung> RUNGS = Rung.table("""
            REPORT       | normal | 3  | DUE_IN_3  | O
            REPORT       | normal | 1  | DUE_IN_1  | O
            REPORT       | normal | 0  | DUE_TODAY | OH
            REPORT       | normal | -1 | LATE_1    | OH
            REPORT       | normal | -3 | LATE_3    | OHM
            REPORT       | urgent | 5  | DUE_IN_5  | OH
            REPORT       | urgent | 1  | DUE_IN_1  | O
            REPORT       | urgent | 0  | DUE_TODAY | OH
            REPORT       | urgent | -1 | LATE_1    | OHS
            REPORT       | urgent | -2 | LATE_2    | OHMS
            CONSOLIDATED | any    | 1  | DUE_IN_1  | S
            CONSOLIDATED | any    | 0  | DUE_TODAY | SH
            CONSOLIDATED | any    | -1 | LATE_1    | SHF
            CONSOLIDATED | any    | -3 | LATE_3    | SHMF
            RECEIPT      | any    | 1  | DUE_IN_1  | O
            RECEIPT      | any    | 0  | DUE_TODAY | OH
            COOPERATION  | any    | 1  | DUE_IN_1  | O
            COOPERATION  | any    | 0  | DUE_TODAY | OH
            COOPERATION  | any    | -1 | LATE_1    | OH
            REQUEST      | any    | 1  | DUE_IN_1  | S
            REQUEST      | any    | 0  | DUE_TODAY | S
            REQUEST      | any    | -1 | LATE_1    | SH
            DOSSIER_PREPARING | any | 1  | DUE_IN_1  | F
            DOSSIER_PREPARING | any | 0  | DUE_TODAY | F
            DOSSIER_PREPARING | any | -1 | LATE_1    | F
            """);

    private record Rung(String kind, String priority, int begins, String code, String reaches) {
        static List<Rung> table(String table) {
            return table.lines()
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
                    .map(c -> new Rung(c[0], c[1], Integer.parseInt(c[2]), c[3], c[4]))
                    .toList();
        }
    }

    /**
     * @param kind of the table; dated work climbs as reports do
     * @param from first morning on which it can be told
     * @param until last morning on which it is open
     */
    record Open(String kind, String title, String agency, LocalDate due, LocalDate from, LocalDate until) {}

    /** Lines as {@link YearLedger} prints them. */
    Stream<String> lines(Open open, Staff staff) {
        Set<String> told = new HashSet<>();
        return open.from()
                .datesUntil(open.until().plusDays(1))
                .filter(WallCalendar::working)
                .flatMap(morning -> reached(open, WallCalendar.left(morning, open.due()))
                        .flatMap(rung -> staff.reached(rung.reaches(), open.agency(), morning).stream()
                                .filter(to -> told.add(rung.code() + to))
                                .map(to ->
                                        YearLedger.line(morning, rung.code(), open.kind() + " " + open.title(), to))));
    }

    /** The morning on which it comes before the Chairman, if it is open so long. */
    Stream<LocalDate> escalated(Open open) {
        int late = urgent ? -3 : -4;
        return open.from()
                .datesUntil(open.until().plusDays(1))
                .filter(WallCalendar::working)
                .filter(morning -> WallCalendar.left(morning, open.due()) <= late)
                .limit(1);
    }

    private Stream<Rung> reached(Open open, int left) {
        String kind = open.kind().equals("ASSIGNMENT") ? "REPORT" : open.kind();
        return RUNGS.stream()
                .filter(r -> r.kind().equals(kind) && r.begins() >= left)
                .filter(r -> r.priority().equals("any") || r.priority().equals("urgent") == urgent)
                .reduce((above, below) -> below)
                .stream();
    }
}
