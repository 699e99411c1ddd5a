package vn.dondoc.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.directive.Directives;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.ReportWriting;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Round;
import vn.dondoc.security.SignedIn;
import vn.dondoc.workflow.Tasks;

/** The people of the sample province, doing their tasks through the same use cases as anybody who logs in. */
@Component
@DemoOnly
class DemoActors {
    private static final Map<String, String> AGREE = Map.of("decision", "AGREE");

    private final Agencies agencies;
    private final Directives directives;
    private final Reporting reporting;
    private final ReportWriting writing;
    private final Tasks tasks;

    DemoActors(Agencies agencies, Directives directives, Reporting reporting, ReportWriting writing, Tasks tasks) {
        this.agencies = agencies;
        this.directives = directives;
        this.reporting = reporting;
        this.writing = writing;
        this.tasks = tasks;
    }

    SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }

    /** Does the first open task of that element that lies before the person; none is normal. */
    boolean does(String login, String element, Object answer) {
        SignedIn person = person(login);
        Optional<Tasks.OpenTask> task = tasks.openFor(person).stream()
                .filter(t -> t.element().equals(element))
                .findFirst();
        task.ifPresent(t -> tasks.completeWith(person, t.id(), answer));
        return task.isPresent();
    }

    /** Reports the work whose title begins so as done. */
    void handIn(String officer, String work, String result) {
        SignedIn person = person(officer);
        tasks.openFor(person).stream()
                .filter(t -> t.element().equals("userTask_carryOut") && t.name().contains(work))
                .findFirst()
                .ifPresent(t -> tasks.completeWith(person, t.id(), Map.of("result", result)));
    }

    /** Writes, approves and sends the agency's report of the newest open round, unless somebody did already. */
    void reports(String agency, Map<String, String> results) {
        for (Report report : open(agency)) {
            SignedIn officer = of(agency, Role.OFFICER);
            Optional<Tasks.OpenTask> task = tasks.openTask(report.processInstanceId(), "userTask_write");
            if (task.isEmpty()) continue;
            int version = writing.fill(report.id(), results, officer);
            tasks.complete(officer, task.get().id(), version);
            tasks.openTask(report.processInstanceId(), "userTask_approve")
                    .ifPresent(t -> tasks.completeWith(of(agency, Role.HEAD), t.id(), AGREE));
        }
    }

    /** The standing agency accepts what waits for its check. */
    void acceptsAll(String coordinator) {
        SignedIn person = person(coordinator);
        for (Tasks.OpenTask task : tasks.openFor(person))
            if (task.element().equals("userTask_check")) tasks.completeWith(person, task.id(), AGREE);
    }

    private List<Report> open(String agency) {
        return directives.live().stream()
                .flatMap(d -> reporting.roundsOf(d.id()).stream())
                .filter(r -> r.state() == Round.State.OPEN || r.state() == Round.State.CLOSED)
                .map(Round::id)
                .flatMap((UUID id) -> reporting.reportsOf(id).stream())
                .filter(r -> r.agency().equals(agency) && r.state() == Report.State.WRITING)
                .toList();
    }

    private SignedIn of(String agency, Role role) {
        return SignedIn.of(agencies.officersOf(agency, role).get(0));
    }
}
