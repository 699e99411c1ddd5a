package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When one sentence wants a report: each cycle with its own day.
 *
 * @param cadence as in {@link ReadRegime}
 * @param due null where no day is stated
 * @param rule the words that say so; null where none do
 */
record Schedule(String cadence, ReadRegime.Due due, Span rule) {
    /** Words between a cycle and its day: "hằng quý (trước ngày", "trước ngày 20 tháng cuối quý báo cáo". */
    private static final int NEAR = 25;

    static List<Schedule> in(String sentence) {
        var days = DuePhrase.in(sentence);
        var cycles = Cycle.in(sentence);
        var recurring = cycles.stream().filter(cycle -> recurs(cycle.cadence())).toList();
        if (days.isEmpty()) return cycles.stream().map(Schedule::dayless).toList();
        var found = new ArrayList<Schedule>();
        var own = ownCadences(days, recurring);
        if (own.isEmpty()) found.addAll(paired(recurring, days));
        else found.addAll(own);
        cycles.stream()
                .filter(cycle -> cycle.cadence().equals("AD_HOC"))
                .filter(cycle -> asked(sentence, cycle))
                .map(Schedule::dayless)
                .forEach(found::add);
        return found;
    }

    /** Of the rest of a sentence; the rules are places in the whole of it. */
    static List<Schedule> from(String sentence, int start) {
        return in(sentence.substring(start)).stream()
                .map(one ->
                        new Schedule(one.cadence, one.due, new Span(one.rule.start() + start, one.rule.end() + start)))
                .toList();
    }

    /** "trước ngày 05/12 hằng năm để tổng hợp, báo cáo ... trước ngày 15/12": a day without a year comes as often as the first. */
    Schedule asOftenAs(List<Schedule> first) {
        boolean says = due == null || due.year() != null || recurs(cadence) && !cadence.equals("ONCE");
        List<String> cadences = first.stream()
                .map(Schedule::cadence)
                .filter(often -> recurs(often) && !often.equals("ONCE"))
                .distinct()
                .toList();
        return says || cadences.size() != 1 ? this : new Schedule(cadences.get(0), due, rule);
    }

    private static boolean recurs(String cadence) {
        return !cadence.equals("AD_HOC") && !cadence.equals("PERIODIC_UNSPECIFIED");
    }

    private static boolean asked(String sentence, Cycle cycle) {
        var words = cycle.span().in(sentence).toLowerCase();
        return words.contains("yêu cầu") || words.contains("đột xuất");
    }

    private static Schedule dayless(Cycle cycle) {
        return new Schedule(cycle.cadence(), null, cycle.span());
    }

    /** Days that stand alone: once on a day of a year, or several days of each year that together make the cycle. */
    private static List<Schedule> ownCadences(List<DuePhrase> days, List<Cycle> recurring) {
        var named = recurring.stream().map(Cycle::cadence).distinct().toList();
        if (days.stream().allMatch(day -> day.due().year() != null))
            return days.stream().map(Schedule::once).toList();
        var dated = days.stream()
                .allMatch(day -> day.due().month() != null && day.due().year() == null);
        if (dated && days.size() > 1 && (named.isEmpty() || named.equals(List.of("ANNUAL"))))
            return YearDays.schedules(days);
        if (dated && days.size() == 2 && named.equals(List.of("SEMIANNUAL"))) return YearDays.schedules(days);
        return recurring.isEmpty() ? days.stream().map(Schedule::alone).toList() : List.of();
    }

    private static Schedule once(DuePhrase day) {
        return new Schedule("ONCE", day.due(), day.span());
    }

    private static Schedule alone(DuePhrase day) {
        var cadence =
                day.cadence() != null ? day.cadence() : day.due().month() != null ? "ONCE" : "PERIODIC_UNSPECIFIED";
        return new Schedule(cadence, day.due(), day.span());
    }

    private static List<Schedule> paired(List<Cycle> cycles, List<DuePhrase> days) {
        return cycles.stream()
                .map(cycle -> with(dayOf(cycle, cycles, days), cycle))
                .toList();
    }

    private static Schedule with(DuePhrase day, Cycle cycle) {
        if (day == null) return dayless(cycle);
        var touches = day.span().end() >= cycle.span().start() - 2
                && cycle.span().end() >= day.span().start() - 4;
        var span = touches
                ? new Span(
                        Math.min(day.span().start(), cycle.span().start()),
                        Math.max(day.span().end(), cycle.span().end()))
                : day.span();
        return new Schedule(cycle.cadence(), day.due(), span);
    }

    private static DuePhrase dayOf(Cycle cycle, List<Cycle> cycles, List<DuePhrase> days) {
        var byMonth = days.stream()
                .filter(day -> YearDays.fits(cycle.cadence(), day.due().month()))
                .findFirst();
        if (byMonth.isPresent()) return byMonth.get();
        var near = days.stream()
                .filter(day ->
                        distance(cycle, day) <= NEAR && nearest(day, cycles).equals(cycle))
                .min(Comparator.comparingInt(day -> distance(cycle, day)));
        return days.size() == 1 && isShared(days.get(0), cycle)
                ? days.get(0)
                : near.filter(day -> day.due().month() != null || isShared(day, cycle))
                        .orElse(null);
    }

    /** "trước ngày 20 hằng tháng, quý, năm"; but not "hằng tuần và trước ngày 28 hằng tháng". */
    private static boolean isShared(DuePhrase day, Cycle cycle) {
        var own = day.cadence() == null || day.cadence().equals(cycle.cadence());
        return day.due().month() == null
                && (own || cycle.span().start() >= day.span().start());
    }

    private static Cycle nearest(DuePhrase day, List<Cycle> cycles) {
        return cycles.stream()
                .min(Comparator.comparingInt(cycle -> distance(cycle, day)))
                .orElseThrow();
    }

    /** A day belongs rather to the cycle before it than to the one after it. */
    private static int distance(Cycle cycle, DuePhrase day) {
        if (day.span().end() <= cycle.span().start())
            return 2 * (cycle.span().start() - day.span().end());
        return Math.max(0, day.span().start() - cycle.span().end());
    }
}
