package vn.dondoc.escalation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.reporting.Attachments;
import vn.dondoc.reporting.Attachments.StoredFile;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;

/**
 * Scans of the document that carries an opinion given on paper. It may follow later, and never comes for a restricted
 * document, which is kept by number and date alone.
 */
@Component
class OpinionScans {
    private final DossierAccess access;
    private final DossierStore dossiers;
    private final DossierItems items;
    private final Attachments attachments;
    private final AuditTrail trail;

    OpinionScans(
            DossierAccess access,
            DossierStore dossiers,
            DossierItems items,
            Attachments attachments,
            AuditTrail trail) {
        this.access = access;
        this.dossiers = dossiers;
        this.items = items;
        this.attachments = attachments;
        this.trail = trail;
    }

    /** Only an opinion given on paper has a document to scan. */
    static boolean wanted(SignedIn person, Dossier dossier) {
        return person.isOffice() && dossier.basisNumber() != null;
    }

    List<StoredFile> of(UUID dossierId) {
        return attachments.of(dossierId);
    }

    /** Adds the scan to an opinion that was recorded without it. */
    @Transactional
    public void add(SignedIn person, UUID dossierId, MultipartFile scan) {
        access.checkOffice(person);
        Dossier dossier = dossiers.lock(dossierId);
        if (dossier.basisNumber() == null) throw DossierRefused.notOnPaper();
        if (!chosen(scan)) throw DossierRefused.scanMissing();
        keep(person, dossier, scan);
    }

    /** Joins the transaction of the caller, who holds the dossier. @param scan may be null or no file at all */
    void keep(SignedIn person, Dossier locked, MultipartFile scan) {
        if (!chosen(scan)) return;
        UUID directive = items.of(locked.id()).get(0).directiveId();
        StoredFile kept = attachments.keep(
                Attachments.Owner.DECISION, locked.id(), directive, person.agency(), scan, person.login());
        trail.record(person.login(), "OPINION_SCANNED", "DOSSIER", locked.id(), Map.of("file", kept.name()));
    }

    /** Browsers send a part without name when nothing was chosen. */
    private static boolean chosen(MultipartFile scan) {
        return scan != null
                && scan.getOriginalFilename() != null
                && !scan.getOriginalFilename().isBlank();
    }
}
