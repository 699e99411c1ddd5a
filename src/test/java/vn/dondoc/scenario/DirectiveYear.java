package vn.dondoc.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Round;
import vn.dondoc.support.Plan200;

/** A year of one directive: what its tables say that people do, done by them through tasks and pages. */
@TestComponent
class DirectiveYear {
    private final Chronicle chronicle;
    private final Plan200 plan200;
    private final People people;
    private final Reporting reporting;
    private final Assignments assignments;
    private final Site site;
    private final Records records;
    private UUID directive;
    private final Set<UUID> published = new HashSet<>();

    DirectiveYear(
            Chronicle chronicle,
            Plan200 plan200,
            People people,
            Reporting reporting,
            Assignments assignments,
            Site site,
            Records records) {
        this.chronicle = chronicle;
        this.plan200 = plan200;
        this.people = people;
        this.reporting = reporting;
        this.assignments = assignments;
        this.site = site;
        this.records = records;
    }

    /** Registered, reviewed and released by two people at nine o'clock. */
    void begin(String day, DirectiveDraft draft) {
        site.forget();
        published.clear();
        chronicle.beginAt(day + "T08:00");
        at(day + "T09:00", () -> {
            directive = plan200.released(draft);
        });
    }

    void at(String moment, Runnable deed) {
        chronicle.note(moment, deed);
    }

    void receives(String day, String codes) {
        for (String code : codes.split(" "))
            at(day + "T10:00", () -> people.does(Staff.officer(code), "userTask_receive", "", Map.of()));
    }

    /** Notes down who sends when, and when the standing agency publishes what it has made of it. */
    void reports(List<RoundOfYear> rounds) {
        for (RoundOfYear round : rounds) {
            round.sends().forEach((code, day) -> {
                if (day != null) chronicle.note(day.atTime(10, 0), () -> sends(Staff.reporter(code), round));
            });
            if (round.published() != null) chronicle.note(round.published().atTime(15, 0), () -> publishes(round));
        }
    }

    /** In the morning its officer reports the result; in the afternoon the standing agency, of its own the Office, confirms. */
    void finishes(String day, String code, String title) {
        at(
                day + "T10:30",
                () -> people.does(Staff.officer(code), "userTask_carryOut", title, Map.of("result", "Đã hoàn thành.")));
        String confirming = code.equals("sct") ? "chuyenvien.vp" : MonthEnd.COORDINATOR;
        at(
                day + "T14:30",
                () -> people.does(confirming, "userTask_confirmResult", title, Map.of("decision", "CONFIRM")));
    }

    /** On the assignment's page, by the standing agency. */
    void decides(String moment, String title, String decision) {
        decides(moment, title, decision, Map.of("reason", "Theo tiến độ thực tế."));
    }

    private void decides(String moment, String title, String decision, Map<String, String> fields) {
        at(moment, () -> site.acts(MonthEnd.COORDINATOR, "/nhiem-vu/" + work(title) + decision, fields));
    }

    void moves(String moment, String title, String dueOn) {
        decides(moment, title, "/thoi-han", Map.of("dueOn", dueOn, "reason", "Theo tiến độ thực tế."));
    }

    void asksExtension(String moment, String code, String title, String wantedOn) {
        asks(moment, code, title, Map.of("kind", "EXTENSION", "wantedOn", wantedOn));
    }

    void asks(String moment, String code, String title, Map<String, String> what) {
        Map<String, String> fields = new HashMap<>(what);
        fields.put("reason", "Chờ hướng dẫn của bộ.");
        at(moment, () -> site.acts(Staff.officer(code), "/nhiem-vu/" + work(title) + "/de-nghi", fields));
    }

    /** The Office, with the same proposal for the only matter of its dossier. */
    void presents(String moment, Map<String, String> proposal) {
        at(
                moment,
                () -> people.does(
                        "chuyenvien.vp",
                        "userTask_prepare",
                        "",
                        Map.of("items", Map.of(records.itemAbout("ASSIGNMENT"), proposal))));
    }

    void theChairmanAgrees(String moment) {
        at(moment, () -> people.does("chutich", "userTask_decide", "", Map.of("mode", "ALL")));
    }

    void grants(String moment, String login) {
        at(moment, () -> people.does(login, "userTask_decideRequest", "", Map.of("decision", "GRANT")));
    }

    void administers(String moment, String login, String deed) {
        at(moment, () -> site.acts("quantri", "/danh-muc/nguoi-dung/" + login + deed, Map.of()));
    }

    void playTo(String day) {
        chronicle.playTo(day + "T17:00");
    }

    private UUID work(String title) {
        return assignments.ofDirective(directive).stream()
                .filter(a -> a.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void sends(Reporter reporter, RoundOfYear of) {
        UUID round = round(of);
        people.writes(reporter, round, Map.of());
        people.submits(reporter, round);
        people.approves(reporter, round);
    }

    private void publishes(RoundOfYear of) {
        UUID round = round(of);
        String waiting = reporting.reportsOf(round).stream()
                .filter(r -> r.state() == Report.State.CHECKING)
                .map(r -> r.id().toString())
                .collect(Collectors.joining(","));
        if (!waiting.isEmpty())
            site.acts(MonthEnd.COORDINATOR, "/ky-bao-cao/" + round + "/chap-nhan", Map.of("baoCao", waiting));
        site.acts(MonthEnd.COORDINATOR, "/tong-hop/" + round + "/trinh", Map.of("note", "Kính trình."));
        published.add(round);
        String number = String.valueOf(published.size());
        site.acts("lanhdao.sct", "/tong-hop/" + round + "/duyet", Map.of("decision", "SIGN", "number", number));
    }

    /** Of several for the same days the first that was not published. */
    private UUID round(RoundOfYear of) {
        return reporting.roundsOf(directive).stream()
                .filter(r -> r.period().code().equals(of.period()) && r.collects() == of.collects())
                .filter(r -> of.collects() ? owes(r, of) : !published.contains(r.id()))
                .map(Round::id)
                .findFirst()
                .orElseThrow();
    }

    private boolean owes(Round round, RoundOfYear of) {
        String one = Staff.agency(of.sends().keySet().iterator().next());
        return reporting.reportsOf(round.id()).stream().anyMatch(r -> r.agency().equals(one));
    }
}
