package vn.dondoc.consolidation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.Directives;
import vn.dondoc.reporting.Reporting;

/** Finds the occasion of a round. */
@Component
class Occasions {
    private final Reporting reporting;
    private final Directives directives;
    private final Agencies agencies;

    Occasions(Reporting reporting, Directives directives, Agencies agencies) {
        this.reporting = reporting;
        this.directives = directives;
        this.agencies = agencies;
    }

    Occasion of(UUID roundId) {
        var round = reporting.round(roundId);
        var directive = directives.get(round.directiveId());
        var regime = directives.regimes(directive.id()).stream()
                .filter(r -> r.id().equals(round.regimeId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Round " + roundId + " has no regime"));
        return new Occasion(
                directive, round, regime, agencies.get(directive.standingAgency()), agencies.get(Agencies.PROVINCE));
    }
}
