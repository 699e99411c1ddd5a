package vn.dondoc.drafting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.AgencyRegister;
import vn.dondoc.agency.NameBook;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;

/** What a printed name means, said once by a person: in this document and in those to come. */
@Service
class Learning {
    private final DraftDoors doors;
    private final Agencies agencies;
    private final AgencyRegister register;
    private final AuditTrail audit;

    Learning(DraftDoors doors, Agencies agencies, AgencyRegister register, AuditTrail audit) {
        this.doors = doors;
        this.agencies = agencies;
        this.register = register;
        this.audit = audit;
    }

    /** @param meant an agency or a collective, as it is written */
    @Transactional
    public void learn(UUID draftId, String printed, String meant, SignedIn person) {
        doors.corrected(draftId, person);
        String code = new NameBook(agencies).code(meant).orElseThrow(() -> DraftingRefused.unknownAgency(meant));
        register.learn(printed, code, person.login());
        audit.record(person.login(), "agency.aliasLearnt", "AGENCY", code, Map.of("draft", draftId, "alias", printed));
    }
}
