package vn.dondoc.assignment;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;

/** The agencies that may lead an assignment instead of its present lead. */
@Component
class LeadChoices {
    private final Agencies agencies;
    private final Diary diary;

    LeadChoices(Agencies agencies, Diary diary) {
        this.agencies = agencies;
        this.diary = diary;
    }

    record Choice(String code, String name) {}

    List<Choice> insteadOf(String lead) {
        return agencies.mayLead(diary.today()).stream()
                .filter(a -> !a.code().equals(lead))
                .map(a -> new Choice(a.code(), a.name()))
                .toList();
    }

    /**
     * The name of the agency that is to lead.
     *
     * @throws AssignmentRefused when none was chosen, it leads already, or it may not lead
     */
    String admit(String agency, String lead) {
        return admit(agency, lead, now());
    }

    Leads now() {
        return Leads.on(diary.today(), agencies);
    }

    /** @see #admit(String, String) */
    static String admit(String agency, String lead, Leads leads) {
        if (agency == null || agency.isBlank()) throw AssignmentRefused.leadMissing();
        String name = leads.name(agency);
        if (agency.equals(lead)) throw AssignmentRefused.sameLead(name);
        if (!leads.may(agency)) throw AssignmentRefused.cannotLead(name);
        return name;
    }
}
