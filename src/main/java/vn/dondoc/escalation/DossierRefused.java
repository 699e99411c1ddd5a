package vn.dondoc.escalation;

import java.time.LocalDate;
import vn.dondoc.shared.DomainException;

/** A refusal about a dossier. */
public final class DossierRefused extends DomainException {
    private DossierRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static DossierRefused unknown() {
        return new DossierRefused("dossier.unknown");
    }

    static DossierRefused alreadySubmitted(String by, String at) {
        return new DossierRefused("dossier.alreadySubmitted", by, at);
    }

    static DossierRefused alreadyDecided(String by, String at) {
        return new DossierRefused("dossier.alreadyDecided", by, at);
    }

    static DossierRefused notWithLeaders() {
        return new DossierRefused("dossier.notWithLeaders");
    }

    static DossierRefused notYours() {
        return new DossierRefused("dossier.notYours");
    }

    static DossierRefused proposalsMissing(int count, String titles) {
        return new DossierRefused("dossier.proposalsMissing", count, titles);
    }

    static DossierRefused answersMissing(int count, String titles) {
        return new DossierRefused("dossier.answersMissing", count, titles);
    }

    static DossierRefused modeMissing() {
        return new DossierRefused("dossier.modeMissing");
    }

    static DossierRefused measureNotAllowed(String title) {
        return new DossierRefused("dossier.measureNotAllowed", title);
    }

    static DossierRefused noLongerPossible(String title) {
        return new DossierRefused("dossier.noLongerPossible", title);
    }

    static DossierRefused dateMissing(String title) {
        return new DossierRefused("dossier.dateMissing", title);
    }

    static DossierRefused dateNotAhead(LocalDate date, String title) {
        return new DossierRefused("dossier.dateNotAhead", date, title);
    }

    static DossierRefused dateUnreadable(String text) {
        return new DossierRefused("dossier.dateUnreadable", text);
    }

    static DossierRefused agencyMissing(String title) {
        return new DossierRefused("dossier.agencyMissing", title);
    }

    static DossierRefused cannotLead(String agency, String title) {
        return new DossierRefused("dossier.cannotLead", agency, title);
    }

    static DossierRefused sameAgency(String agency, String title) {
        return new DossierRefused("dossier.sameAgency", agency, title);
    }

    static DossierRefused noteTooLong(int limit, String title) {
        return new DossierRefused("dossier.noteTooLong", limit, title);
    }

    static DossierRefused notADeputy() {
        return new DossierRefused("dossier.notADeputy");
    }

    static DossierRefused opinionMissing() {
        return new DossierRefused("dossier.opinionMissing");
    }

    static DossierRefused basisMissing() {
        return new DossierRefused("dossier.basisMissing");
    }

    static DossierRefused notOnPaper() {
        return new DossierRefused("dossier.notOnPaper");
    }

    static DossierRefused scanMissing() {
        return new DossierRefused("dossier.scanMissing");
    }

    static DossierRefused basisDateWrong(LocalDate date, LocalDate presented) {
        return new DossierRefused("dossier.basisDateWrong", date, presented);
    }
}
