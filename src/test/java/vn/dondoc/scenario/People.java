package vn.dondoc.scenario;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.agency.Agencies;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.ReportWriting;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.security.SignedIn;
import vn.dondoc.workflow.Tasks;
import vn.dondoc.workflow.Tasks.OpenTask;

/** What the people of the province do, each by the task that lies before him; one that does not lie there is a failure. */
@TestComponent
class People {
    private static final Map<String, String> AGREE = Map.of("decision", "AGREE");

    private final Agencies agencies;
    private final Tasks tasks;
    private final Reporting reporting;
    private final ReportWriting writing;

    People(Agencies agencies, Tasks tasks, Reporting reporting, ReportWriting writing) {
        this.agencies = agencies;
        this.tasks = tasks;
        this.reporting = reporting;
        this.writing = writing;
    }

    SignedIn person(String login) {
        return SignedIn.of(agencies.officer(login).orElseThrow());
    }

    /** The only open task of that element before him whose name contains {@code about}. */
    void does(String login, String element, String about, Object answer) {
        tasks.completeWith(person(login), before(login, element, about).id(), answer);
    }

    OpenTask before(String login, String element, String about) {
        List<OpenTask> found = tasks.openFor(person(login)).stream()
                .filter(t -> t.element().equals(element) && t.name().contains(about))
                .toList();
        if (found.size() != 1)
            throw new AssertionError(found.size() + " " + element + " before " + login + ": " + found);
        return found.get(0);
    }

    /** The given results by title of the assignment; all other lines "Không phát sinh". */
    void writes(Reporter reporter, UUID round, Map<String, String> results) {
        writing.fill(reportOf(reporter.agency(), round).id(), results, person(reporter.officer()));
    }

    /** Hands in what the report says now. */
    void submits(Reporter reporter, UUID round) {
        Report report = reportOf(reporter.agency(), round);
        tasks.complete(person(reporter.officer()), open(report, "userTask_write"), report.version());
    }

    /** With the head's approval the report leaves the agency. */
    void approves(Reporter reporter, UUID round) {
        Report report = reportOf(reporter.agency(), round);
        tasks.completeWith(person(reporter.head()), open(report, "userTask_approve"), AGREE);
    }

    Report reportOf(String agency, UUID round) {
        return reporting.reportsOf(round).stream()
                .filter(r -> r.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private String open(Report report, String element) {
        return tasks.openTask(report.processInstanceId(), element).orElseThrow().id();
    }
}
