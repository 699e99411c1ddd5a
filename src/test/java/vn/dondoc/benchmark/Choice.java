package vn.dondoc.benchmark;

import java.util.Arrays;
import java.util.List;

/**
 * What to measure and how large, from the system properties {@code bench…}.
 *
 * @param workloads in the order in which they run
 * @param assignments of one directive, P1
 * @param reports that a month opens, P2
 * @param items open and closed assignments of the province, P3; one in a hundred is due
 * @param mails of one run, P4
 * @param tasks open in the engine, P10
 * @param dates open assignments due on one day, P11
 * @param following open tasks whose date follows, P11
 * @param rounds each of which runs every contestant once
 */
record Choice(
        List<String> workloads,
        List<Integer> assignments,
        List<Integer> reports,
        int items,
        int mails,
        int tasks,
        int dates,
        int following,
        int rounds) {

    static Choice ofSystemProperties() {
        return new Choice(
                list("bench", "P4,P1,P2,P10,P3,P11,P12"),
                numbers("bench.assignments", "20,120,1000"),
                numbers("bench.reports", "1000,10000"),
                number("bench.items", 1_000_000),
                number("bench.mails", 10_000),
                number("bench.tasks", 1_000_000),
                number("bench.dates", 100_000),
                number("bench.following", 20_000),
                number("bench.rounds", 5));
    }

    private static List<String> list(String property, String usual) {
        return Arrays.stream(System.getProperty(property, usual).split(","))
                .map(String::strip)
                .toList();
    }

    private static List<Integer> numbers(String property, String usual) {
        return list(property, usual).stream().map(Integer::valueOf).toList();
    }

    private static int number(String property, int usual) {
        return Integer.getInteger(property, usual);
    }
}
