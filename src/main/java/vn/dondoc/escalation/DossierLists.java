package vn.dondoc.escalation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.shared.VietnameseDates;

/** Rows of the list of dossiers, and the files of one. */
@Component
class DossierLists {
    private final DossierViews views;
    private final DossierSummaries summaries;
    private final Agencies agencies;
    private final JdbcClient jdbc;

    DossierLists(DossierViews views, DossierSummaries summaries, Agencies agencies, JdbcClient jdbc) {
        this.views = views;
        this.summaries = summaries;
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    record Row(UUID id, String day, String standingAgency, DossierSummary figures, Dossier.State state, String label) {}

    record File(UUID id, String name) {}

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

    /** The scans of an opinion on paper; who may read the page may read them. */
    List<File> files(UUID dossierId) {
        return jdbc.sql("select id, name from attachment where owner_kind = 'DECISION' and owner_id = ?"
                        + " order by uploaded_at, id")
                .param(dossierId)
                .query((rs, i) -> new File(rs.getObject(1, UUID.class), rs.getString(2)))
                .list();
    }
}
