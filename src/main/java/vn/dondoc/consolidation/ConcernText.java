package vn.dondoc.consolidation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.consolidation.Sources.Line;
import vn.dondoc.shared.VietnameseDates;

/** Difficulties by subject (IV), what comes next (V), proposals by who is to decide (VI): from the same lines. */
final class ConcernText {
    private ConcernText() {}

    static void addTo(DraftText text, Sources sources) {
        Collection<Line> lines = sources.latest();
        for (Line l : lines) addDifficulty(text, l);
        addDueNext(text, sources);
        addNextSteps(text, lines);
        if (!text.has(Section.NEXT_STEPS))
            text.add(
                    Section.NEXT_STEPS,
                    "none",
                    "Tiếp tục thực hiện các nhiệm vụ được giao tại "
                            + sources.occasion().directive().citation() + ".");
        for (Line l : lines) addProposal(text, l);
    }

    /** The agency is named after the text, so that the table can name it in a column of its own. */
    private static void addDifficulty(DraftText text, Line l) {
        if (!Wording.blank(l.line().difficulties()))
            text.add(
                    Section.ofDifficulty(l.line().difficultyGroup()),
                    l,
                    null,
                    l.line().difficulties().strip());
    }

    /** Dated work that falls due while the next period runs, overdue work before it. */
    private static void addDueNext(DraftText text, Sources sources) {
        LocalDate until = sources.occasion().nextDataTo();
        LocalDate today = VietnameseDates.dayOf(sources.standing().asOf());
        for (Assignment a : sources.assignments())
            if (!a.standing() && a.state().open() && !a.dueOn().isAfter(until)) {
                String lead = sources.nameOf(a.leadAgency());
                String due = VietnameseDates.day(a.dueOn());
                text.add(
                        Section.NEXT_STEPS,
                        "due/" + a.id(),
                        lead + " hoàn thành nhiệm vụ “" + a.title() + "” ("
                                + (a.dueOn().isBefore(today)
                                        ? "thời hạn " + due + ", đã quá hạn"
                                        : "hạn đến hết ngày " + due)
                                + ").");
            }
    }

    private static void addNextSteps(DraftText text, Collection<Line> lines) {
        Set<String> said = new HashSet<>();
        for (Line l : lines) {
            String steps = Wording.cell(l.line().nextSteps());
            if (!steps.isEmpty() && said.add(l.line().agency() + steps))
                text.add(Section.NEXT_STEPS, l, null, l.agency().name() + ": " + Wording.sentence(steps));
        }
    }

    private static void addProposal(DraftText text, Line l) {
        if (!Wording.blank(l.line().proposals()))
            text.add(
                    Authority.of(l.line().authority()),
                    l,
                    null,
                    l.agency().name() + ": "
                            + Wording.sentence(l.line().proposals().strip()));
    }
}
