package vn.dondoc.request;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignment.State;

/** What can be asked where the work stands now. */
@Component
class AskRules {
    private final RequestRows rows;
    private final Agencies agencies;
    private final AskedDates dates;
    private final Matter matter;
    private final Clock clock;

    AskRules(RequestRows rows, Agencies agencies, AskedDates dates, Matter matter, Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.dates = dates;
        this.matter = matter;
        this.clock = clock;
    }

    /** Whether the work stands where this can be asked; for the page, which offers nothing else. */
    boolean fits(RequestKind kind, Assignment a) {
        return switch (kind) {
            case EXTENSION -> !a.standing() && a.state().open();
            case SUSPENSION -> !a.standing() && (a.state() == State.IN_PROGRESS || a.state() == State.REDO);
            case RESUMPTION -> a.state() == State.SUSPENDED;
            case COOPERATION -> a.state().open();
            case WITHDRAWAL -> a.state().running();
        };
    }

    /** @return "", or what a day off makes of the wanted date */
    String admit(Ask ask, Assignment a) {
        if (!a.state().running()) throw RequestRefused.closed(a.state());
        if (a.standing() && (ask.kind() == RequestKind.EXTENSION || ask.kind() == RequestKind.SUSPENSION))
            throw RequestRefused.standing(ask.kind());
        if (!fits(ask.kind(), a)) throw RequestRefused.standsElsewhere(a.state(), ask.kind());
        refuseSecond(ask, a);
        if (ask.kind() == RequestKind.COOPERATION) admitAgency(ask.toAgency(), a);
        if (ask.kind() != RequestKind.EXTENSION) return "";
        LocalDate due = dates.admit(a, ask.wantedOn());
        return dates.warning(ask.wantedOn(), due);
    }

    private void refuseSecond(Ask ask, Assignment a) {
        boolean cooperation = ask.kind() == RequestKind.COOPERATION;
        rows.ofAssignment(a.id()).stream()
                .filter(r -> r.state().open() && r.kind() == ask.kind())
                .filter(r -> !cooperation || r.toAgency().equals(ask.toAgency()))
                .findFirst()
                .ifPresent(r -> {
                    throw RequestRefused.alreadyOpen(r.kind(), matter.asked(r));
                });
    }

    private void admitAgency(String agency, Assignment a) {
        if (agency == null || agency.isBlank()) throw RequestRefused.agencyMissing();
        boolean may = !agency.equals(a.leadAgency()) && agencies.mayLead(agency, LocalDate.now(clock));
        if (!may)
            throw RequestRefused.cannotCooperate(agencies.find(agency)
                    .orElseThrow(RequestRefused::agencyMissing)
                    .name());
    }
}
