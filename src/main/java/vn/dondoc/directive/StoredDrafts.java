package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;

/** Writes a stored draft out again as it would be typed. */
@Component
class StoredDrafts {
    private final DirectiveRows directives;
    private final BreakdownRows breakdown;
    private final RegimeRows regimes;
    private final StoredRegimes storedRegimes;
    private final Agencies agencies;

    StoredDrafts(
            DirectiveRows directives,
            BreakdownRows breakdown,
            RegimeRows regimes,
            StoredRegimes storedRegimes,
            Agencies agencies) {
        this.directives = directives;
        this.breakdown = breakdown;
        this.regimes = regimes;
        this.storedRegimes = storedRegimes;
        this.agencies = agencies;
    }

    DirectiveDraft load(UUID id) {
        Directive directive = directives.get(id);
        AgencyNames names = new AgencyNames(agencies);
        Map<UUID, Named> leads = breakdown.leads(id);
        return new DirectiveDraft(
                document(directive, directives.trace(id).sameAgainConfirmed()),
                directive.standingAgency(),
                directive.workingGroup(),
                directive.deputyLogin(),
                directive.priority().name(),
                regimes.of(id).stream().map(r -> storedRegimes.draft(r, names)).toList(),
                breakdown.items(id).stream()
                        .map(item -> row(item, leads.getOrDefault(item.id(), Named.NOBODY), names))
                        .toList());
    }

    private static DirectiveDraft.Document document(Directive directive, boolean sameAgainConfirmed) {
        return new DirectiveDraft.Document(
                directive.number(),
                directive.number() == null,
                sameAgainConfirmed,
                directive.type(),
                directive.subject(),
                directive.issuer(),
                written(directive.issuedOn()),
                written(directive.arrivedOn()),
                directive.roll().name(),
                directive.field());
    }

    private static DirectiveDraft.Row row(DirectiveItem item, Named leads, AgencyNames names) {
        return new DirectiveDraft.Row(
                item.section(),
                item.title(),
                item.body().equals(item.title()) ? "" : item.body(),
                item.kind().name(),
                written(item.dueOn()),
                item.product(),
                names.written(leads.agencies(), leads.collectives()),
                names.written(item.cooperators(), List.of()),
                item.source() == null ? "" : item.source().toString());
    }

    private static String written(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
