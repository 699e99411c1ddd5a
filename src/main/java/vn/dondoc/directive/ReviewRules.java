package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a draft must hold before it is laid before a reviewer, beyond what it takes to keep it. */
@Component
class ReviewRules {
    /** A document of more lines than this is several documents. */
    static final int MOST_ROWS = 500;

    private final RegimeRules regimes;
    private final Clock clock;

    ReviewRules(RegimeRules regimes, Clock clock) {
        this.regimes = regimes;
        this.clock = clock;
    }

    void check(DraftValues draft, Problems problems) {
        arrival(draft, problems);
        if (draft.lines().isEmpty()) problems.add("rows", DirectiveRefused.noRows());
        if (draft.lines().size() > MOST_ROWS)
            problems.add("rows", DirectiveRefused.tooManyRows(draft.lines().size(), MOST_ROWS));
        for (int i = 0; i < draft.lines().size(); i++) line(i, draft.lines().get(i), draft.issuedOn(), problems);
        regimes.forReview(draft.regimes(), draft.issuedOn(), problems);
    }

    private void arrival(DraftValues draft, Problems problems) {
        LocalDate arrived = draft.arrivedOn();
        if (arrived == null) return;
        if (draft.issuedOn() != null && arrived.isBefore(draft.issuedOn()))
            problems.add("arrivedOn", DirectiveRefused.beforeIssue(arrived, draft.issuedOn()));
        if (arrived.isAfter(LocalDate.now(clock))) problems.add("arrivedOn", DirectiveRefused.arrivesInFuture(arrived));
    }

    private static void line(int i, DraftValues.Line line, LocalDate issuedOn, Problems problems) {
        String leads = DraftValues.field(i, "leads");
        if (line.leading().isEmpty() && !problems.at(leads)) problems.add(leads, DirectiveRefused.leadMissing());
        String due = DraftValues.field(i, "dueOn");
        if (line.kind() == DirectiveItem.Kind.DATED && line.dueOn() == null && !problems.at(due))
            problems.add(due, DirectiveRefused.dueMissing());
        if (line.dueOn() != null && issuedOn != null && line.dueOn().isBefore(issuedOn))
            problems.add(due, DirectiveRefused.beforeIssue(line.dueOn(), issuedOn));
    }
}
