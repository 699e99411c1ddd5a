package vn.dondoc.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.Directives;

/** Gathers what the letters of a morning speak of. */
@Component
class Mornings {
    private final Directives directives;
    private final ExplanationTerm term;

    Mornings(Directives directives, ExplanationTerm term) {
        this.directives = directives;
        this.term = term;
    }

    Morning of(Instant now, LadderToday ladder, AddressBook book, MorningPlan plan) {
        LocalDate answerBy = term.from(ladder.today()).answerBy();
        return new Morning(now, ladder.today(), answerBy, book, directives.byId(directivesOf(plan.lists())));
    }

    private static Set<UUID> directivesOf(List<DueList> lists) {
        return lists.stream()
                .flatMap(list -> list.items().stream())
                .map(item -> item.matter().directiveId())
                .collect(Collectors.toSet());
    }
}
