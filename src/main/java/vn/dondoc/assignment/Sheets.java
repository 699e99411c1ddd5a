package vn.dondoc.assignment;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.AssignmentFiles.AssignmentFile;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.VietnameseDates;

/** Makes the sheets of assignments. */
@Component
class Sheets {
    private final Cooperators cooperators;
    private final Directives directives;
    private final Agencies agencies;
    private final ObjectProvider<AssignmentFiles> files;

    Sheets(Cooperators cooperators, Directives directives, Agencies agencies, ObjectProvider<AssignmentFiles> files) {
        this.cooperators = cooperators;
        this.directives = directives;
        this.agencies = agencies;
        this.files = files;
    }

    /** For those who work on it. */
    Sheet of(Assignment a) {
        return sheet(a, filesOf(a.id()));
    }

    /** For those who look on from outside its lead. */
    Sheet ofHandedIn(Assignment a) {
        return sheet(
                a, filesOf(a.id()).stream().filter(AssignmentFile::handedIn).toList());
    }

    private Sheet sheet(Assignment a, List<AssignmentFile> shown) {
        return sheet(
                directives.get(a.directiveId()),
                a,
                agencies.get(a.leadAgency()).name(),
                cooperators.namesOf(a.id()),
                shown);
    }

    /** Lines of one lead in one directive, without files: as many queries for a hundred as for one. */
    List<Sheet> ofLead(Directive directive, String lead, List<Assignment> assignments) {
        var names = cooperators.namesIn(directive.id());
        String leadName = agencies.get(lead).name();
        return assignments.stream()
                .map(a -> sheet(directive, a, leadName, names.getOrDefault(a.id(), List.of()), List.of()))
                .toList();
    }

    private static Sheet sheet(
            Directive directive, Assignment a, String lead, List<String> cooperators, List<AssignmentFile> files) {
        boolean moved = a.dueOn() != null && !a.dueOn().equals(a.originalDueOn());
        return new Sheet(
                a.id(),
                directive.key() + "#" + a.ordinal(),
                a.ordinal(),
                a.section(),
                a.title(),
                a.body(),
                a.product(),
                directive.id(),
                directive.label(),
                directive.citation(),
                lead,
                cooperators,
                a.standing(),
                a.dueOn() == null ? null : VietnameseDates.endOf(a.dueOn()),
                moved ? VietnameseDates.day(a.originalDueOn()) : null,
                a.state().label(),
                files);
    }

    private List<AssignmentFile> filesOf(UUID id) {
        AssignmentFiles kept = files.getIfAvailable();
        return kept == null ? List.of() : kept.of(id);
    }
}
