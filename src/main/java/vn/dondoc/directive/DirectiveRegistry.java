package vn.dondoc.directive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AuditTrail;

@Service
class DirectiveRegistry implements Directives {
    private final DirectiveRows directives;
    private final DirectiveStates states;
    private final BreakdownRows breakdown;
    private final Breakdowns breakdowns;
    private final RegimeRows regimes;
    private final LaterLines laterLines;
    private final Closing closing;
    private final AuditTrail audit;

    DirectiveRegistry(
            DirectiveRows directives,
            DirectiveStates states,
            BreakdownRows breakdown,
            Breakdowns breakdowns,
            RegimeRows regimes,
            LaterLines laterLines,
            Closing closing,
            AuditTrail audit) {
        this.directives = directives;
        this.states = states;
        this.breakdown = breakdown;
        this.breakdowns = breakdowns;
        this.regimes = regimes;
        this.laterLines = laterLines;
        this.closing = closing;
        this.audit = audit;
    }

    @Override
    public Directive get(UUID id) {
        return directives.get(id);
    }

    @Override
    public Optional<Directive> find(UUID id) {
        return directives.find(id);
    }

    @Override
    public Map<UUID, Directive> byId(Collection<UUID> ids) {
        return directives.all(ids).stream().collect(Collectors.toMap(Directive::id, Function.identity()));
    }

    @Override
    public List<Directive> live() {
        return directives.inState(Directive.State.ISSUED);
    }

    @Override
    public List<Directive> all() {
        return directives.all();
    }

    @Override
    public List<DirectiveItem> items(UUID id) {
        return breakdown.items(id);
    }

    @Override
    public List<PlannedAssignment> planned(UUID id) {
        return breakdowns.planned(id);
    }

    @Override
    public List<ReportingRegime> regimes(UUID id) {
        return regimes.of(id);
    }

    @Override
    public List<ReportingRegime> liveRegimes() {
        return regimes.ofDirectivesIn(Directive.State.ISSUED);
    }

    @Override
    public void checkOpenForWork(UUID id) {
        laterLines.check(id);
    }

    @Override
    public DirectiveItem append(UUID id, AddedLine line) {
        return laterLines.append(id, line);
    }

    @Override
    @Transactional
    public Directive lock(UUID id) {
        return directives.lockForWork(id);
    }

    @Override
    @Transactional
    public void hold(UUID id) {
        directives.hold(id);
    }

    @Override
    @Transactional
    public void markIssued(UUID id) {
        if (directives.lock(id).state() == Directive.State.ISSUED) return;
        states.issued(id);
        audit.record(AuditTrail.SYSTEM, "directive.issued", "DIRECTIVE", id, Map.of());
    }

    @Override
    @Transactional
    public void allClosed(UUID id) {
        closing.allClosed(id);
    }
}
