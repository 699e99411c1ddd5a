package vn.dondoc.consolidation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.reporting.Round;
import vn.dondoc.security.SignedIn;

/**
 * Who may do what with a consolidated report: coordinators of the standing agency edit, its head signs, the Office reads
 * at any time; leaders and the agencies that owed a report read it once it is published.
 */
@Component
class Access {
    private final Occasions occasions;
    private final ReportStore reports;

    Access(Occasions occasions, ReportStore reports) {
        this.occasions = occasions;
        this.reports = reports;
    }

    /** @param inside whether the person may see where each paragraph comes from */
    record Granted(Occasion occasion, ConsolidatedReport report, boolean inside, boolean coordinates, boolean heads) {
        boolean edits() {
            return coordinates
                    && report.state() == ConsolidatedReport.State.DRAFT
                    && occasion.round().state() != Round.State.CANCELLED;
        }
    }

    /** @throws ConsolidationRefused as if there were none, when the person may not read it */
    Granted read(SignedIn person, UUID roundId) {
        Occasion occasion = occasions.of(roundId);
        boolean own = person.agency().equals(occasion.standing().code());
        boolean coordinates = own && person.is(Role.COORDINATOR);
        boolean heads = own && person.is(Role.HEAD);
        boolean inside = coordinates || heads || person.isOffice();
        var report = reports.find(roundId).orElse(null);
        if (report == null)
            throw inside ? ConsolidationRefused.notBuilt(occasion.period()) : ConsolidationRefused.unknown();
        if (!inside && !readsPublished(person, report, own)) throw ConsolidationRefused.unknown();
        return new Granted(occasion, report, inside, coordinates, heads);
    }

    /** @throws ConsolidationRefused also when the report is not to be edited now */
    Granted edit(SignedIn person, UUID roundId) {
        Granted granted = read(person, roundId);
        if (!granted.coordinates()) throw ConsolidationRefused.unknown();
        if (!granted.edits())
            throw ConsolidationRefused.notEditable(granted.report().state().label());
        return granted;
    }

    private static boolean readsPublished(SignedIn person, ConsolidatedReport report, boolean own) {
        if (report.state() != ConsolidatedReport.State.PUBLISHED) return false;
        return own
                || person.isLeader()
                || report.figures().agencies().stream().anyMatch(a -> a.code().equals(person.agency()));
    }
}
