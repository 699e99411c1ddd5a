package vn.dondoc.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.shared.VietnameseDates;

/** Rows of the list of dossiers. */
@Component
class DossierLists {
    private final DossierViews views;
    private final DossierSummaries summaries;
    private final Agencies agencies;

    DossierLists(DossierViews views, DossierSummaries summaries, Agencies agencies) {
        this.views = views;
        this.summaries = summaries;
        this.agencies = agencies;
    }

    record Row(
            UUID id,
            String opened,
            String period,
            String standingAgency,
            String field,
            DossierSummary figures,
            Dossier.State state,
            String label) {}

    /** What the list can be filtered by. @param agencies of the dossiers, each once */
    record Choices(List<Agency> agencies, List<String> fields, List<Integer> years) {}

    Choices choices(List<Dossier> dossiers) {
        return new Choices(
                dossiers.stream()
                        .map(Dossier::standingAgency)
                        .distinct()
                        .map(agencies::get)
                        .toList(),
                dossiers.stream().map(Dossier::field).distinct().sorted().toList(),
                dossiers.stream()
                        .flatMap(d -> Stream.of(d.openedOn().getYear(), d.day().getYear()))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }

    @Transactional(readOnly = true)
    public List<Row> of(List<Dossier> dossiers) {
        return dossiers.stream()
                .map(d -> new Row(
                        d.id(),
                        VietnameseDates.day(d.openedOn()),
                        d.period(),
                        agencies.get(d.standingAgency()).name(),
                        d.field(),
                        summaries.of(d, views.current(d)),
                        d.state(),
                        d.state().label()))
                .toList();
    }
}
