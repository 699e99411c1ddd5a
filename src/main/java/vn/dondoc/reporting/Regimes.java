package vn.dondoc.reporting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReportingRegime;

/** Finds the regime a round belongs to. */
@Component
class Regimes {
    private final Directives directives;

    Regimes(Directives directives) {
        this.directives = directives;
    }

    ReportingRegime of(Round round) {
        return of(round.directiveId(), round.regimeId());
    }

    ReportingRegime of(UUID directiveId, UUID regimeId) {
        return find(directiveId, regimeId)
                .orElseThrow(() -> new IllegalStateException("No regime " + regimeId + " in directive " + directiveId));
    }

    /** Empty for one that was replaced before anything was opened under it. */
    Optional<ReportingRegime> find(UUID directiveId, UUID regimeId) {
        return directives.regimes(directiveId).stream()
                .filter(r -> r.id().equals(regimeId))
                .findFirst();
    }
}
