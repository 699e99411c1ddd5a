package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

/** A dossier's row and the instance of escalation.bpmn that runs for it. */
@Component
class DossierCases {
    private final DossierStore dossiers;
    private final DossierItems items;
    private final Agencies agencies;
    private final Processes processes;
    private final Tasks tasks;
    private final AuditTrail trail;
    private final DossierDates dates;

    DossierCases(
            DossierStore dossiers,
            DossierItems items,
            Agencies agencies,
            Processes processes,
            Tasks tasks,
            AuditTrail trail,
            DossierDates dates) {
        this.dossiers = dossiers;
        this.items = items;
        this.agencies = agencies;
        this.processes = processes;
        this.tasks = tasks;
        this.trail = trail;
        this.dates = dates;
    }

    UUID open(String standingAgency, String field, LocalDate today) {
        UUID id = UUID.randomUUID();
        dossiers.open(id, standingAgency, field, today);
        dates.set(dossiers.lock(id));
        trail.record(AuditTrail.SYSTEM, "DOSSIER_OPENED", "DOSSIER", id, Map.of("standingAgency", standingAgency));
        return id;
    }

    /** Called once the first items lie in it: the name of the task that opens counts them. */
    void start(UUID id, String standingAgency, LocalDate today) {
        String label = "Phiếu trình " + agencies.get(standingAgency).name() + " " + VietnameseDates.day(today);
        dossiers.started(id, processes.start(ProcessKey.ESCALATION, label, ProcessVariables.DOSSIER_ID.of(id)));
    }

    /** The task in the Office's list counts what lies in the dossier today; who has it has a date. */
    void recount(Dossier dossier) {
        dates.setMissing(dossier);
        if (dossier.state() != Dossier.State.PREPARING) return;
        String name = DossierTasks.nameToPrepare(dossier, items.of(dossier.id()));
        tasks.rename(dossier.processInstanceId(), DossierTasks.PREPARE.id(), name);
    }
}
