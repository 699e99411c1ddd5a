package vn.dondoc.directive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.Directive.State;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.Tasks;

/** Makes the page of one directive for a person who may see it. */
@Component
class DirectivePageMaker {
    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final DirectiveRows directives;
    private final Breakdowns breakdowns;
    private final Originals originals;
    private final LaterDocuments laterDocuments;
    private final Indicators indicators;
    private final RegimeHistory history;
    private final Agencies agencies;
    private final Tasks tasks;

    DirectivePageMaker(
            DirectiveRows directives,
            Breakdowns breakdowns,
            Originals originals,
            LaterDocuments laterDocuments,
            Indicators indicators,
            RegimeHistory history,
            Agencies agencies,
            Tasks tasks) {
        this.directives = directives;
        this.breakdowns = breakdowns;
        this.originals = originals;
        this.laterDocuments = laterDocuments;
        this.indicators = indicators;
        this.history = history;
        this.agencies = agencies;
        this.tasks = tasks;
    }

    DirectivePage of(Directive directive, String basis, SignedIn person) {
        State state = directive.state();
        boolean coordinated = person.coordinates(directive.standingAgency());
        return new DirectivePage(
                directive.id(),
                directive.stateLabel(),
                breakdowns.view(directive.id()),
                state == State.ISSUED || state == State.CLOSING || state == State.CLOSED,
                coordinated,
                coordinated && state == State.DRAFT,
                coordinated && state == State.ISSUED,
                originals.of(directive.id()).orElse(null),
                laterDocuments.of(directive.id()).stream()
                        .filter(document -> coordinated || document.inForce())
                        .toList(),
                indicators.of(directive.id()),
                past(directive),
                openTasks(directive, person),
                basis);
    }

    private List<DirectivePage.Deed> past(Directive directive) {
        Trace trace = directives.trace(directive.id());
        List<DirectivePage.Deed> past = new ArrayList<>();
        deed(past, "Vào sổ", directive.registeredBy(), trace.registeredAt());
        deed(past, "Phát hành", trace.releasedBy(), trace.releasedAt());
        deed(past, "Đã giao đến các cơ quan", null, trace.issuedAt());
        for (RegimeHistory.Deed change : history.of(directive.id()))
            deed(
                    past,
                    "Thay đổi chế độ báo cáo (" + change.what() + "). Căn cứ: " + change.basis(),
                    change.by(),
                    change.at());
        deed(
                past,
                "Kết thúc theo dõi" + (trace.closingBasis() == null ? "" : ": " + trace.closingBasis()),
                trace.closedBy(),
                trace.closedAt());
        return past;
    }

    private void deed(List<DirectivePage.Deed> past, String what, String login, Instant at) {
        if (at != null) past.add(new DirectivePage.Deed(what, agencies.nameOf(login), VietnameseDates.moment(at)));
    }

    private List<DirectivePage.OpenTask> openTasks(Directive directive, SignedIn person) {
        if (directive.processInstanceId() == null) return List.of();
        return tasks.openTasks(directive.processInstanceId()).stream()
                .filter(task -> tasks.mayWork(person, task.id()))
                .map(task -> new DirectivePage.OpenTask(task.name(), TASK + task.id()))
                .toList();
    }
}
