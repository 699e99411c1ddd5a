package vn.dondoc.account;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.account.RequestRows.Request;
import vn.dondoc.agency.AgencyRegister.OfficerChanged;
import vn.dondoc.agency.Officer;
import vn.dondoc.shared.AuditTrail;

/** Who was added as an officer of the agency, under the address he asked with, has what he asked for. */
@Component
class Granting {
    private final RequestRows rows;
    private final RequestLetters letters;
    private final Clock clock;

    Granting(RequestRows rows, RequestLetters letters, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    void follow(OfficerChanged change) {
        Officer officer = change.officer();
        if (!officer.active() || officer.email() == null) return;
        for (Request request : rows.pending(officer.agency(), officer.email())) {
            rows.decided(request.id(), "GRANTED", person(), clock.instant(), null);
            letters.granted(request, officer.login());
        }
    }

    private static String person() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? AuditTrail.SYSTEM : signedIn.getName();
    }
}
