package vn.dondoc.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every mail of a directive's year, from its tables and the ladders by hand; nothing of it is read from the application. */
final class ExpectedYear {
    private final List<String> events = new ArrayList<>();
    private final List<LadderByHand.Open> matters = new ArrayList<>();
    private final LadderByHand ladder;
    private final Staff staff;
    private final LocalDate end;
    private final String informed;

    /** @param informed whom a published report is sent to besides the agencies' mailboxes */
    ExpectedYear(boolean urgent, Staff staff, String end, String informed) {
        this.ladder = new LadderByHand(urgent);
        this.staff = staff;
        this.end = LocalDate.parse(end);
        this.informed = informed;
    }

    /** One mail to each. */
    ExpectedYear mail(String day, String kind, String letters, String... codes) {
        LocalDate on = LocalDate.parse(day);
        for (String code : codes)
            staff.reached(letters, code, on).forEach(to -> events.add(YearLedger.line(on, kind, "", to)));
        return this;
    }

    /** @param until last morning on which it is open; null: to the end of the year */
    ExpectedYear open(String kind, String title, String code, String due, String from, String until) {
        LocalDate last = until == null ? end : LocalDate.parse(until);
        matters.add(new LadderByHand.Open(kind, title, code, LocalDate.parse(due), LocalDate.parse(from), last));
        return this;
    }

    /** A dossier that nobody prepares: the Office is reminded about the three working days it has. */
    ExpectedYear dossier(String opened, String from, String due) {
        return open("DOSSIER_PREPARING", opened + " (Sở Công Thương)", "sct", due, from, null);
    }

    ExpectedYear reports(List<RoundOfYear> rounds) {
        for (int i = 0; i < rounds.size(); i++) round(rounds.get(i), rounds.subList(i + 1, rounds.size()));
        return this;
    }

    private void round(RoundOfYear round, List<RoundOfYear> later) {
        round.sends().forEach((code, sent) -> {
            mail(round.opens().toString(), "REPORT_OPENED", "OM", code);
            LocalDate last = sent != null ? sent : lastMorning(round, later);
            matters.add(new LadderByHand.Open("REPORT", round.period(), code, round.due(), round.opens(), last));
        });
        LocalDate last = round.published() == null ? end : round.published();
        matters.add(new LadderByHand.Open("CONSOLIDATED", round.period(), "sct", round.onward(), round.opens(), last));
        if (round.published() == null) return;
        String day = round.published().toString();
        mail(day, "CONSOLIDATED_PUBLISHED", informed + "M", "sct");
        round.sends().keySet().stream()
                .filter(Predicate.not("sct"::equals))
                .forEach(code -> mail(day, "CONSOLIDATED_PUBLISHED", "M", code));
    }

    /** A report that never came is given up when the next round of its kind closes: the morning after that is due. */
    private LocalDate lastMorning(RoundOfYear round, List<RoundOfYear> later) {
        return later.stream()
                .filter(next -> next.sends().keySet().equals(round.sends().keySet()))
                .map(RoundOfYear::due)
                .findFirst()
                .orElse(end);
    }

    String printed() {
        Stream<String> rungs = matters.stream().flatMap(open -> ladder.lines(open, staff));
        Stream<String> dossiers = matters.stream()
                .filter(open -> open.kind().equals("REPORT") || open.kind().equals("ASSIGNMENT"))
                .flatMap(ladder::escalated)
                .distinct()
                .flatMap(day -> staff.reached("F", "", day).stream()
                        .map(to -> YearLedger.line(day, "DOSSIER_PREPARE", "", to)));
        return YearLedger.inOrder(Stream.of(events.stream(), rungs, dossiers).flatMap(lines -> lines));
    }
}
