package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.DomainException;

/** Looks once, for many questions. */
@Component
class Foreseeing {
    private final AssignmentRows rows;
    private final Directives directives;
    private final Agencies agencies;
    private final DueDates dueDates;
    private final AdditionRules additions;
    private final Diary diary;

    Foreseeing(
            AssignmentRows rows,
            Directives directives,
            Agencies agencies,
            DueDates dueDates,
            AdditionRules additions,
            Diary diary) {
        this.rows = rows;
        this.directives = directives;
        this.agencies = agencies;
        this.dueDates = dueDates;
        this.additions = additions;
        this.diary = diary;
    }

    /** @see Assignments#foresee */
    Foreseen of(UUID directiveId, Collection<UUID> ids) {
        return new Look(
                directives.get(directiveId),
                closed(directiveId),
                rows.all(ids).stream().collect(Collectors.toMap(Assignment::id, Function.identity())),
                Leads.on(diary.today(), agencies));
    }

    /** Why no work can be added; null when it can. */
    private DomainException closed(UUID directiveId) {
        try {
            directives.checkOpenForWork(directiveId);
            return null;
        } catch (DomainException refused) {
            return refused;
        }
    }

    private final class Look implements Foreseen {
        private final Directive directive;
        private final DomainException closed;
        private final Map<UUID, Assignment> known;
        private final Leads leads;

        private Look(Directive directive, DomainException closed, Map<UUID, Assignment> known, Leads leads) {
            this.directive = directive;
            this.closed = closed;
            this.known = known;
            this.leads = leads;
        }

        @Override
        public Assignment get(UUID id) {
            Assignment a = known.get(id);
            if (a == null) throw AssignmentRefused.unknown();
            return a;
        }

        @Override
        public void checkLead(UUID id, String agency) {
            Handover.admit(get(id), agency, leads);
        }

        @Override
        public void checkWording(UUID id, Wording wording) {
            Rewording.admitted(get(id), wording, directive);
        }

        @Override
        public LocalDate dueIfMoved(UUID id, LocalDate named) {
            return dueDates.admitted(get(id), named, directive).date();
        }

        @Override
        public void checkAddition(Addition addition) {
            if (closed != null) throw closed;
            additions.admit(directive, addition, leads);
        }
    }
}
