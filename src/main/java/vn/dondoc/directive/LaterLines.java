package vn.dondoc.directive;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lines that a later document adds, as long as the directive is followed up. */
@Service
class LaterLines {
    private final DirectiveRows directives;
    private final BreakdownRows breakdown;

    LaterLines(DirectiveRows directives, BreakdownRows breakdown) {
        this.directives = directives;
        this.breakdown = breakdown;
    }

    /** @see Directives#checkOpenForWork */
    void check(UUID id) {
        requireFollowedUp(directives.get(id));
    }

    /** @see Directives#append */
    @Transactional(propagation = Propagation.MANDATORY)
    DirectiveItem append(UUID id, AddedLine line) {
        requireFollowedUp(directives.lockForWork(id));
        UUID item = breakdown.append(id, line);
        return breakdown.items(id).stream()
                .filter(i -> i.id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static void requireFollowedUp(Directive directive) {
        if (directive.state() != Directive.State.ISSUED) throw DirectiveRefused.takesNoWork(directive);
    }
}
