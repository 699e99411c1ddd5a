package vn.dondoc.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Assignments.Telling;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;

/** Other words by decision, with the old ones kept. */
@Service
class Rewording {
    private final JdbcClient jdbc;
    private final AssignmentRows rows;
    private final ReceiptRows receipts;
    private final Directives directives;
    private final WordingRows earlier;
    private final TaskNames names;
    private final DecisionLetters letters;
    private final ApplicationEventPublisher events;
    private final Diary diary;

    Rewording(
            JdbcClient jdbc,
            AssignmentRows rows,
            ReceiptRows receipts,
            Directives directives,
            WordingRows earlier,
            TaskNames names,
            DecisionLetters letters,
            ApplicationEventPublisher events,
            Diary diary) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.receipts = receipts;
        this.directives = directives;
        this.earlier = earlier;
        this.names = names;
        this.letters = letters;
        this.events = events;
        this.diary = diary;
    }

    /** @see Assignments#reword */
    @Transactional
    void reword(UUID id, Wording wording, String reason, String by, Telling telling) {
        String why = Typed.reason(reason);
        receipts.lockOpenWith(id);
        Assignment a = rows.lock(id);
        Wording words = admitted(a, wording, directives.get(a.directiveId()));
        earlier.keep(a, why, by);
        jdbc.sql(
                        "update assignment set section = ?, title = ?, body = ?, product = ?, version = version + 1 where id = ?")
                .params(words.section(), words.title(), words.body(), words.product(), id)
                .update();
        names.follow(rows.get(id));
        diary.record(by, "ASSIGNMENT_REWORDED", id, Map.of());
        if (telling == Telling.BY_LETTER) letters.reworded(a, words, why);
        events.publishEvent(new AssignmentEvents.Reworded(id, a.directiveId()));
    }

    /** @see Assignments#checkWording */
    void check(UUID id, Wording wording) {
        Assignment a = rows.get(id);
        admitted(a, wording, directives.get(a.directiveId()));
    }

    /** What each said at that instant. */
    Map<UUID, Wording> wordings(Collection<Assignment> assignments, Instant at) {
        Map<UUID, Wording> words = new HashMap<>();
        for (Assignment a : assignments) words.put(a.id(), a.wording());
        words.putAll(earlier.at(at, Set.copyOf(words.keySet())));
        return words;
    }

    static Wording admitted(Assignment a, Wording wording, Directive directive) {
        if (!a.state().running()) throw AssignmentRefused.ended(a.state());
        if (directive.state() != Directive.State.ISSUED) throw AssignmentRefused.notFollowedUp(directive.stateLabel());
        Wording words = Words.admitted(wording);
        if (words.equals(a.wording())) throw AssignmentRefused.sameWording();
        return words;
    }
}
