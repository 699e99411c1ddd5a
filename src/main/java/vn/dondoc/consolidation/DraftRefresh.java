package vn.dondoc.consolidation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dondoc.assignment.AssignmentEvents;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.ReportingEvents;
import vn.dondoc.reporting.Round;

/**
 * A report that is sent or accepted after the draft was built goes into it in the same transaction: once before the
 * commit, however many reports were accepted together.
 */
@Component
class DraftRefresh {
    private final Drafts drafts;
    private final Reporting reporting;

    DraftRefresh(Drafts drafts, Reporting reporting) {
        this.drafts = drafts;
        this.reporting = reporting;
    }

    @EventListener
    void sent(ReportingEvents.Sent event) {
        later(event.roundId());
    }

    @EventListener
    void accepted(ReportingEvents.Accepted event) {
        later(event.roundId());
        reporting.buildingOn(event.roundId()).forEach(this::later);
    }

    /** The draft calls the work by its title, until it is signed. */
    @EventListener
    void reworded(AssignmentEvents.Reworded event) {
        for (Round round : reporting.roundsOf(event.directiveId())) later(round.id());
    }

    private void later(UUID roundId) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            drafts.refresh(roundId);
            return;
        }
        pending().rounds.add(roundId);
    }

    private Pending pending() {
        for (TransactionSynchronization s : TransactionSynchronizationManager.getSynchronizations())
            if (s instanceof Pending pending) return pending;
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private final class Pending implements TransactionSynchronization {
        private final Set<UUID> rounds = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            rounds.forEach(drafts::refresh);
            rounds.clear();
        }
    }
}
