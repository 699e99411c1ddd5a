package vn.dondoc.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.shared.VietnameseDates;

/** Makes the view of a directive that its review, its release and its page share. */
@Component
class Breakdowns {
    private final DirectiveRows directives;
    private final BreakdownRows rows;
    private final RegimeViews regimes;
    private final BreakdownWarnings warnings;
    private final Originals originals;
    private final Agencies agencies;

    Breakdowns(
            DirectiveRows directives,
            BreakdownRows rows,
            RegimeViews regimes,
            BreakdownWarnings warnings,
            Originals originals,
            Agencies agencies) {
        this.directives = directives;
        this.rows = rows;
        this.regimes = regimes;
        this.warnings = warnings;
        this.originals = originals;
        this.agencies = agencies;
    }

    /** Numbered as they are issued: line by line in the printed order, within a line in the order of lists. */
    List<PlannedAssignment> planned(UUID id) {
        return numbered(rows.items(id));
    }

    BreakdownView view(UUID id) {
        Directive directive = directives.get(id);
        Trace trace = directives.trace(id);
        List<DirectiveItem> items = rows.items(id);
        List<PlannedAssignment> planned = numbered(items);
        var byItem =
                planned.stream().collect(Collectors.groupingBy(p -> p.item().id()));
        AgencyNames names = new AgencyNames(agencies);
        Map<UUID, Originals.Place> places = originals.places(id);
        String page = "/van-ban/" + id;
        return new BreakdownView(
                record(directive, trace, names),
                trace.version(),
                planned.size(),
                items.stream()
                        .map(item -> row(item, byItem.getOrDefault(item.id(), List.of()), names, places))
                        .toList(),
                counts(planned, names),
                regimes.of(directive, names),
                warnings.of(directive, trace, items, names),
                page,
                page + "/sua");
    }

    private static List<PlannedAssignment> numbered(List<DirectiveItem> items) {
        List<PlannedAssignment> planned = new ArrayList<>();
        for (DirectiveItem item : items)
            for (String agency : item.leads()) planned.add(new PlannedAssignment(planned.size() + 1, item, agency));
        return List.copyOf(planned);
    }

    private BreakdownView.Record record(Directive d, Trace trace, AgencyNames names) {
        return new BreakdownView.Record(
                d.label(),
                d.number(),
                d.type(),
                d.subject(),
                d.issuer(),
                VietnameseDates.day(d.issuedOn()),
                VietnameseDates.day(d.arrivedOn()),
                names.name(d.standingAgency()),
                d.roll().label(),
                d.workingGroup(),
                agencies.nameOf(d.deputyLogin()),
                d.field(),
                d.priority().label(),
                agencies.nameOf(d.registeredBy()),
                VietnameseDates.moment(trace.registeredAt()),
                agencies.nameOf(trace.reviewedBy()),
                trace.returnReason());
    }

    private static BreakdownView.Row row(
            DirectiveItem item, List<PlannedAssignment> planned, AgencyNames names, Map<UUID, Originals.Place> places) {
        return new BreakdownView.Row(
                item.ordinal(),
                item.section(),
                item.title(),
                item.body().equals(item.title()) ? null : item.body(),
                item.dueOn() == null ? null : VietnameseDates.day(item.dueOn()),
                item.product(),
                planned.stream()
                        .map(p -> new BreakdownView.Lead(p.ordinal(), names.name(p.agency())))
                        .toList(),
                item.cooperators().stream().map(names::name).toList(),
                places.get(item.source()));
    }

    private static List<BreakdownView.AgencyCount> counts(List<PlannedAssignment> planned, AgencyNames names) {
        var byAgency = planned.stream()
                .collect(Collectors.groupingBy(PlannedAssignment::agency, TreeMap::new, Collectors.toList()));
        return names.inListOrder(byAgency.keySet()).stream()
                .map(code -> count(names.name(code), byAgency.get(code)))
                .toList();
    }

    private static BreakdownView.AgencyCount count(String agency, List<PlannedAssignment> planned) {
        int dated = (int) planned.stream()
                .filter(p -> p.item().kind() == DirectiveItem.Kind.DATED)
                .count();
        return new BreakdownView.AgencyCount(agency, dated, planned.size() - dated);
    }
}
