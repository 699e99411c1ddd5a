package vn.dondoc.assignment;

import java.util.Map;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;

/**
 * Which assignments a person may see, as a condition over table {@code assignment a}: access is decided where rows are
 * found, on every page and for every count. The Office, the leaders and administrators see all; a coordinator sees the
 * directives of his standing agency; everybody sees what his agency leads or co-operates in.
 */
record Sight(String condition, Map<String, Object> parameters) {
    private static final String OWN = "select id from assignment where lead_agency = :ownAgency"
            + " union all select assignment_id from assignment_cooperator where agency = :ownAgency";
    private static final String STANDING = " union all select s.id from assignment s join directive d"
            + " on d.id = s.directive_id where d.standing_agency = :ownAgency";

    static Sight of(SignedIn person) {
        if (person.isOffice() || person.isLeader() || person.is(Role.ADMINISTRATOR))
            return new Sight("a.visible", Map.of());
        String ids = person.is(Role.COORDINATOR) ? OWN + STANDING : OWN;
        return new Sight("a.visible and a.id in (" + ids + ")", Map.of("ownAgency", person.agency()));
    }
}
