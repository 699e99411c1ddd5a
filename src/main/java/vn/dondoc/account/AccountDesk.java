package vn.dondoc.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.shared.AuditTrail;

/** Takes requests for accounts in, and refuses them; granting is adding the officer. */
@Service
class AccountDesk {
    /** Requests of one agency within a day: enough for its people, too few for a flood. */
    static final int A_DAY = 5;

    private static final int REASON_LIMIT = 1_000;

    private final AccountLinks links;
    private final RequestRows rows;
    private final RequestLetters letters;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final Clock clock;

    AccountDesk(
            AccountLinks links,
            RequestRows rows,
            RequestLetters letters,
            Agencies agencies,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.rows = rows;
        this.letters = letters;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The agency that may ask with this code.
     *
     * @throws AccountRefused when the code is not good, or somebody of the agency can log in meanwhile
     */
    Agency asking(String code) {
        Agency agency = agencies.find(links.agencyOf(code)).orElseThrow(AccountRefused::linkUnknown);
        if (!agencies.officersOf(agency.code()).isEmpty()) throw AccountRefused.hasAccount(agency.name());
        return agency;
    }

    /** @param form as admitted by itself */
    @Transactional
    void ask(String code, AskForm form) {
        Agency agency = asking(code);
        Instant now = clock.instant();
        rows.holdFor(agency.code());
        if (!rows.pending(agency.code(), form.email()).isEmpty()) throw AccountRefused.alreadyAsked(form.email());
        if (rows.since(agency.code(), now.minus(Duration.ofDays(1))) >= A_DAY)
            throw AccountRefused.tooMany(agency.name());
        UUID id = UUID.randomUUID();
        rows.insert(id, agency.code(), form, now);
        audit.record(AuditTrail.SYSTEM, "ACCOUNT_REQUESTED", "ACCOUNT_REQUEST", id, Map.of("agency", agency.code()));
    }

    /** @throws AccountRefused when it was decided meanwhile, or no reason is given */
    @Transactional
    void refuse(UUID id, String reason, String by) {
        var request = rows.lock(id).filter(RequestRows.Request::pending).orElseThrow(AccountRefused::requestUnknown);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > REASON_LIMIT) throw AccountRefused.reasonMissing();
        rows.decided(id, "REFUSED", by, clock.instant(), why);
        letters.refused(request, why);
        audit.record(by, "ACCOUNT_REFUSED", "ACCOUNT_REQUEST", id, Map.of("agency", request.agency()));
    }
}
