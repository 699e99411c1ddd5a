package vn.dondoc.escalation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
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

    record Row(UUID id, String day, String standingAgency, DossierSummary figures, Dossier.State state, String label) {}

    @Transactional(readOnly = true)
    public List<Row> of(List<Dossier> dossiers) {
        return dossiers.stream()
                .map(d -> new Row(
                        d.id(),
                        VietnameseDates.day(d.day()),
                        agencies.get(d.standingAgency()).name(),
                        summaries.of(d, views.current(d)),
                        d.state(),
                        d.state().label()))
                .toList();
    }
}
