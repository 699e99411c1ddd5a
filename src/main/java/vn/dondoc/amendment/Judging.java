package vn.dondoc.amendment;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.NameBook;
import vn.dondoc.assignment.Assignments;

/** Prepares the judgement of proposals: however many there are, the database is asked the same few questions. */
@Component
class Judging {
    private final Assignments assignments;
    private final Agencies agencies;

    Judging(Assignments assignments, Agencies agencies) {
        this.assignments = assignments;
        this.agencies = agencies;
    }

    Judge of(Amendment amendment, List<Proposal> proposals) {
        var targets = proposals.stream()
                .map(Proposal::assignment)
                .filter(Objects::nonNull)
                .toList();
        return new Judge(assignments.foresee(amendment.directiveId(), targets), new NameBook(agencies));
    }
}
