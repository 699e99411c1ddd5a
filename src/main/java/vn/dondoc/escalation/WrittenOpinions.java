package vn.dondoc.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.escalation.DecisionRecord.Basis;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** The Office records what the Chairman decided on paper; the leaders' open tasks end. */
@Component
class WrittenOpinions {
    private final DossierAccess access;
    private final DecisionRecord decisions;
    private final OpinionScans scans;
    private final Processes processes;
    private final Clock clock;

    WrittenOpinions(
            DossierAccess access, DecisionRecord decisions, OpinionScans scans, Processes processes, Clock clock) {
        this.access = access;
        this.decisions = decisions;
        this.scans = scans;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * @param basis the công văn truyền đạt or thông báo kết luận that carries the opinion
     * @param scan of that document; null when it follows later
     */
    @Transactional
    public void record(SignedIn person, UUID dossierId, Basis basis, Answers answers, MultipartFile scan) {
        access.checkOffice(person);
        Dossier dossier = decisions.lockUndecided(dossierId);
        check(basis, dossier);
        decisions.decide(dossierId, answers, basis, person.login());
        scans.keep(person, dossier, scan);
        if (!processes.correlateIfWaiting(dossier.processInstanceId(), Message.WRITTEN_OPINION_RECORDED))
            throw DossierRefused.notWithLeaders();
    }

    private void check(Basis basis, Dossier dossier) {
        if (basis.number() == null || basis.number().isBlank() || basis.date() == null)
            throw DossierRefused.basisMissing();
        LocalDate presented = VietnameseDates.dayOf(dossier.preparedAt());
        if (basis.date().isBefore(presented) || basis.date().isAfter(LocalDate.now(clock)))
            throw DossierRefused.basisDateWrong(basis.date(), presented);
    }
}
