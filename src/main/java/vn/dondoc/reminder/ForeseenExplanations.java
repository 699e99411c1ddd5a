package vn.dondoc.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dondoc.directive.Directive;
import vn.dondoc.ladder.RungText;

/** The tasks to explain that the rungs of a rehearsal would open, by the rules of the sweep: due like any other task. */
class ForeseenExplanations {
    private final MatterKind explanation;
    private final Set<String> owed;

    /** @param owed as the rehearsal begins; kept here as it goes on */
    ForeseenExplanations(MatterKind explanation, Set<String> owed) {
        this.explanation = explanation;
        this.owed = owed;
    }

    boolean opens(DueList.Item item) {
        Matter matter = item.matter();
        return item.rung().text() == RungText.EXPLANATION
                && matter.kind().explains()
                && !matter.climbed(item.rung().code())
                && !owed.contains(Demands.owed(matter.id(), matter.agency()));
    }

    /** What is owed once the morning is over. */
    List<Matter> openedBy(MorningPlan plan, Morning morning) {
        List<Matter> opened = new ArrayList<>();
        for (DueList list : plan.lists())
            for (DueList.Item item : list.items())
                if (!item.newTo().isEmpty() && opens(item)) opened.add(open(item.matter(), morning));
        return opened;
    }

    private Matter open(Matter late, Morning morning) {
        owed.add(Demands.owed(late.id(), late.agency()));
        Directive directive = morning.directive(late);
        String title = late.kind().explained(late.title(), directive);
        return Matter.plain(explanation, directive, late.agency(), morning.answerBy(), title, "/viec/" + late.id());
    }
}
