package vn.dondoc.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Assignments.Telling;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;

/** What was decided takes effect: once, all of a dossier together. */
@Component
class Consequences {
    private final DossierStore dossiers;
    private final DossierItems items;
    private final Matters matters;
    private final Assignments assignments;
    private final Explanations explanations;
    private final Reporting reporting;
    private final Deadlines deadlines;
    private final DecisionLetters letters;
    private final AuditTrail trail;
    private final Clock clock;

    Consequences(
            DossierStore dossiers,
            DossierItems items,
            Matters matters,
            Assignments assignments,
            Explanations explanations,
            Reporting reporting,
            Deadlines deadlines,
            DecisionLetters letters,
            AuditTrail trail,
            Clock clock) {
        this.dossiers = dossiers;
        this.items = items;
        this.matters = matters;
        this.assignments = assignments;
        this.explanations = explanations;
        this.reporting = reporting;
        this.deadlines = deadlines;
        this.letters = letters;
        this.trail = trail;
        this.clock = clock;
    }

    /** A second call changes nothing: a repeated job finds the dossier applied. */
    @Transactional
    public void apply(UUID dossierId) {
        Dossier dossier = dossiers.lock(dossierId);
        if (dossier.appliedAt() != null) return;
        List<DossierItem> decided =
                items.of(dossierId).stream().filter(i -> i.decision() != null).toList();
        List<Effect> effects =
                decided.stream().map(item -> takeEffect(dossier, item)).toList();
        dossiers.applied(dossierId, clock.instant());
        letters.send(dossier, effects);
        trail.record(dossier.decidedBy(), "DECISIONS_APPLIED", "DOSSIER", dossierId, Map.of("items", decided.size()));
    }

    /** A matter that was settled between decision and effect keeps the decision on record and its course unchanged. */
    private Effect takeEffect(Dossier dossier, DossierItem item) {
        Matter matter = matters.get(item.kind(), item.subjectId());
        boolean took = !item.decision().measure().changesCourse() || matter.live() && change(dossier, item, matter);
        if (item.kind() == SubjectKind.ASSIGNMENT) assignments.reviewOn(item.subjectId(), item.reviewOn());
        else reporting.reviewOn(item.subjectId(), item.reviewOn());
        return new Effect(item, matter.live(), took);
    }

    /** @return whether it changed: an explanation is owed only where its task could be opened */
    private boolean change(Dossier dossier, DossierItem item, Matter matter) {
        Ruling decision = item.decision();
        String by = dossier.decidedBy();
        LocalDate decidedOn = VietnameseDates.dayOf(dossier.decidedAt());
        switch (decision.measure()) {
            case NEW_DATE ->
                assignments.moveDue(
                        item.subjectId(), decision.date(), reason(dossier, decision), by, Telling.BY_CALLER);
            case OTHER_AGENCY ->
                assignments.reassign(
                        item.subjectId(), decision.agency(), reason(dossier, decision), by, Telling.BY_CALLER);
            case SEND_BY -> reporting.demandBy(item.subjectId(), deadlines.sendBy(decision), by);
            case EXPLAIN -> {
                return explanations.demand(
                        matter.toExplain(), matter.instanceId(), deadlines.toExplain(decision, decidedOn), by);
            }
            case REMIND, CRITICISE, WATCH -> {} // the record and the mail are the effect
        }
        return true;
    }

    private static String reason(Dossier dossier, Ruling decision) {
        String basis = dossier.basisNumber() == null
                ? ""
                : ", Văn bản số " + dossier.basisNumber() + " ngày " + VietnameseDates.day(dossier.basisDate());
        String note = decision.note() == null ? "" : ". " + decision.note();
        return "Ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại " + dossier.name() + basis + note;
    }
}
