package vn.dondoc.amendment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.amendment.NoticeTable.Notice;
import vn.dondoc.assignment.Additions;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Assignments.Telling;

/** Decides what a proposal says, and notes whom to tell. */
@Service
class Taking {
    private final Judging judging;
    private final Assignments assignments;
    private final Additions additions;
    private final NoticeTable notices;
    private final NoticeWords words;

    Taking(Judging judging, Assignments assignments, Additions additions, NoticeTable notices, NoticeWords words) {
        this.judging = judging;
        this.assignments = assignments;
        this.additions = additions;
        this.notices = notices;
        this.words = words;
    }

    /**
     * Behind a savepoint, the questions too: what is refused half-way leaves nothing, and the transaction around it goes on.
     *
     * @throws vn.dondoc.shared.DomainException when it cannot be done any more
     */
    @Transactional(propagation = Propagation.NESTED)
    public void take(Amendment amendment, Proposal proposal) {
        Judge.Judged judged = judging.of(amendment, List.of(proposal)).judge(proposal);
        if (!judged.ready()) throw judged.problems().get(0);
        take(amendment, judged.step());
    }

    private void take(Amendment amendment, Step step) {
        String by = amendment.released().by();
        String basis = "Theo " + amendment.citation();
        if (step instanceof Step.Change change) change(amendment, change, basis, by);
        else if (step instanceof Step.Withdraw withdraw) withdraw(amendment, withdraw, basis, by);
        // Told by the receipt that brings it.
        else if (step instanceof Step.Add add) additions.add(amendment.directiveId(), add.addition(), basis, by);
    }

    private void change(Amendment amendment, Step.Change change, String basis, String by) {
        Assignment before = assignments.get(change.assignment());
        if (change.wording() != null) assignments.reword(before.id(), change.wording(), basis, by, Telling.BY_CALLER);
        if (change.lead() != null) assignments.reassign(before.id(), change.lead(), basis, by, Telling.BY_CALLER);
        LocalDate due = change.dueOn() == null
                ? null
                : assignments.moveDue(before.id(), change.dueOn(), basis, by, Telling.BY_CALLER);
        tell(amendment, before, words.changed(before, change, due));
    }

    private void withdraw(Amendment amendment, Step.Withdraw withdraw, String basis, String by) {
        Assignment before = assignments.get(withdraw.assignment());
        assignments.withdraw(before.id(), basis, by, Telling.BY_CALLER);
        tell(amendment, before, words.withdrawn(before));
    }

    /** The lead that had it; a new one is told by its receipt. */
    private void tell(Amendment amendment, Assignment before, String text) {
        notices.insert(amendment.id(), new Notice(before.leadAgency(), before.officer(), text, "/viec/" + before.id()));
    }
}
