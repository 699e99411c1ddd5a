package vn.dondoc.amendment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;

/** Whether all of an amendment could be applied as things stand now. */
@Component
class Readiness {
    private final ProposalTable proposals;
    private final Judging judging;
    private final Directives directives;

    Readiness(ProposalTable proposals, Judging judging, Directives directives) {
        this.proposals = proposals;
        this.judging = judging;
        this.directives = directives;
    }

    /** @throws AmendmentRefused when not, or when there is nothing to apply */
    void require(Amendment amendment) {
        if (directives.get(amendment.directiveId()).state() != Directive.State.ISSUED)
            throw AmendmentRefused.directiveOver();
        List<Proposal> all = proposals.of(amendment.id()).stream()
                .filter(p -> p.deed() != Proposal.Deed.SKIP)
                .toList();
        if (all.isEmpty()) throw AmendmentRefused.nothingProposed();
        Set<UUID> twice = twice(all);
        Judge judge = judging.of(amendment, all);
        long unready = all.stream()
                .filter(p -> twice.contains(p.assignment()) || !judge.judge(p).ready())
                .count();
        if (unready > 0) throw AmendmentRefused.notReady((int) unready);
    }

    /** Assignments that two proposals are about. */
    static Set<UUID> twice(List<Proposal> all) {
        Set<UUID> seen = new HashSet<>();
        Set<UUID> twice = new HashSet<>();
        for (Proposal p : all) if (p.deed().needsTarget() && !seen.add(p.assignment())) twice.add(p.assignment());
        return twice;
    }
}
