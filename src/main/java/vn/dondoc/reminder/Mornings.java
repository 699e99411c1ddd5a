package vn.dondoc.reminder;

import java.time.Instant;
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

    Mornings(Directives directives) {
        this.directives = directives;
    }

    Morning of(Instant now, LadderToday ladder, AddressBook book, MorningPlan plan) {
        return new Morning(now, ladder.today(), ladder.answerBy(), book, directives.byId(directivesOf(plan.lists())));
    }

    private static Set<UUID> directivesOf(List<DueList> lists) {
        return lists.stream()
                .flatMap(list -> list.items().stream())
                .map(item -> item.matter().directiveId())
                .collect(Collectors.toSet());
    }
}
